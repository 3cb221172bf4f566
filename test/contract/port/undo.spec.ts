import { recalculate } from "../../../src/app/recalculate";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";

const ROWS = [
  ["Ref", "Section", "Action", "Lead", "Due date", "RAG status"],
  ["1.1", "1 Data", "Publish the data", "SG", 45747, "On Track"],
  ["1.2", "1 Data", "Use the data", "SG", 45747, "On Track"],
];

let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort();
});
afterAll(() => {
  office.close();
});

it("a run is one undo step, the first and a later one", async () => {
  const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
  const run = (): Promise<unknown> => recalculate(workbook.port, null, () => undefined);
  const summary = (): Promise<unknown> => workbook.values("RAG Summary");

  await run();
  const first = await summary();
  await workbook.edit("Actions", 1, 5, "At Risk");
  await run();
  expect(await summary()).not.toEqual(first);

  const { book } = office.host;
  book.undo();
  expect(await summary()).toEqual(first);
  expect(await workbook.values("Actions")).toContainEqual([
    ...(ROWS[1] ?? []).slice(0, 5),
    "At Risk",
  ]);
  book.undo();
  expect(await workbook.values("Actions")).toEqual(ROWS);
  book.undo();
  expect(await workbook.sheets()).toEqual(["Actions"]);
  expect(await workbook.highlights("Actions")).toEqual([]);
});

it("undo brings back what a run wrote over", async () => {
  const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
  await recalculate(workbook.port, null, () => undefined);
  await workbook.edit("RAG Summary", 0, 0, "My own title");
  const result = await recalculate(workbook.port, null, () => undefined);
  expect(result).toMatchObject({
    value: {
      written: { overwritten: expect.stringMatching(/^RAG Summary: 1 cell .*: A1\. /u) as unknown },
    },
  });
  expect((await workbook.values("RAG Summary"))[0]?.[0]).not.toBe("My own title");
  office.host.book.undo();
  expect((await workbook.values("RAG Summary"))[0]?.[0]).toBe("My own title");
});
