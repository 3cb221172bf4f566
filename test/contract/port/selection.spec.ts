import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { PortWorkbook } from "../../support/port/PortWorkbook";

const ROWS = [
  ["", "", "", ""],
  ["", "Section", "Overall RAG", "On Track"],
  ["", "1.1 Data", "At Risk", 0.25],
  ["", "1.2 Pay", "On Track", 1],
];

let office: OfficePort;
let workbook: PortWorkbook;
beforeAll(async () => {
  office = await openOfficePort();
});
beforeEach(async () => {
  workbook = await office.open([{ name: "Last time", rows: ROWS }]);
  await office.host.Excel.run(async (context) => {
    const shares = context.workbook.worksheets.getItem("Last time").getRange("D3:D4");
    shares.numberFormat = [["0%"], ["0%"]];
    await context.sync();
  });
});
afterAll(() => {
  office.close();
});

/** Selects cells of the sheet as a user does. */
async function select(address: string): Promise<void> {
  await office.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Last time");
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

it("the selected cells are read as they're shown, in one round trip", async () => {
  await select("B2:D4");
  const before = workbook.roundTrips();
  expect(await workbook.port.readSelection()).toEqual({
    ok: true,
    value: [
      ["Section", "Overall RAG", "On Track"],
      ["1.1 Data", "At Risk", "25%"],
      ["1.2 Pay", "On Track", "100%"],
    ],
  });
  expect(workbook.roundTrips() - before).toBe(1);
});

it("blank rows and columns at the edges are left out, as where whole columns are selected", async () => {
  await select("A:E");
  expect(await workbook.port.readSelection()).toMatchObject({
    value: [["Section", "Overall RAG", "On Track"], {}, {}],
  });
});

it("blank cells are nothing", async () => {
  await select("A1:A4");
  expect(await workbook.port.readSelection()).toEqual({ ok: true, value: [] });
});

it("says when Excel can't be asked", async () => {
  workbook.fail(1);
  expect(await workbook.port.readSelection()).toEqual({
    ok: false,
    problem: { code: "host", hostCode: "GeneralException", partial: false },
  });
});
