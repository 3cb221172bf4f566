import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";

jest.mock("../../../src/excel/portRuns", () => {
  throw new Error("Loading the chunk failed.");
});

let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort();
});
afterAll(() => {
  office.close();
});

it("looks without a connection, and says that it can't read or write", async () => {
  const workbook = await office.open([{ name: "Actions", rows: [["Ref", "RAG"]] }]);
  const { port } = workbook;
  expect(await port.survey()).toMatchObject({ ok: true });
  const before = workbook.roundTrips();
  const refused = { ok: false, problem: { code: "not-loaded" } };
  expect(await port.read([], [])).toEqual(refused);
  expect(
    await port.write({ sheets: [], highlights: [], strays: [], validations: [], settings: "{}" })
  ).toEqual(refused);
  expect(workbook.roundTrips()).toBe(before);
});
