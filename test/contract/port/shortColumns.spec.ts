import type { CellValue } from "../../../src/domain/tracker/cell";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";

/** How much of a tracker is read, in characters of the answers. */

const HEADERS = ["Ref", "Section", "Action", "Lead", "Due", "RAG", "Reason", "Mitigation", "Notes"];
const SHORT = { ref: 0, section: 1, due: 4, status: 5 };
const LONG = { reason: 6, mitigation: 7 };
const ROWS = 1_000;
/** A long text as a cell's. */
const TEXT = "The supplier has moved the date by two weeks, and the board was told. ".repeat(3);

let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort();
});
afterAll(() => {
  office.close();
});

/** @param hasTexts whether a row has a reason and what is done about it */
function tracker(hasTexts: (row: number) => boolean): CellValue[][] {
  return [
    HEADERS,
    ...Array.from({ length: ROWS }, (_, row): CellValue[] => {
      const text = hasTexts(row) ? TEXT : "";
      return [`1.${row + 1}`, "1 Data", TEXT, "SG", 45747, "On Track", text, text, TEXT];
    }),
  ];
}

/** How long Excel's answers are when the columns are read. */
async function measureReading(
  rows: CellValue[][],
  columns: Readonly<Record<string, number>>
): Promise<number> {
  const { port } = await office.open([{ name: "Actions", rows }]);
  const before = office.host.reports.length;
  const place = { sheet: "Actions", plan: "Actions", headers: {}, columns, kind: "range" };
  const range = { headerRow: 0, headerRows: 1, firstColumn: 0, lastColumn: HEADERS.length - 1 };
  // Rows and columns are plain numbers here, which the place has as its own.
  const reading = await port.read([{ ...place, ...range } as never], []);
  expect(reading.ok && reading.value.trackers[0]?.cells.rowCount).toBe(ROWS);
  return office.host.reports.slice(before).reduce((sum, each) => sum + each.responseSize, 0);
}

/** How long the answer is when all that is used is read. */
async function measureWhole(rows: CellValue[][]): Promise<number> {
  await office.open([{ name: "Actions", rows }]);
  await office.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Actions").getUsedRange().load("values");
    await context.sync();
  });
  return office.host.reports.at(-1)?.responseSize ?? 0;
}

it("the short columns take at most a tenth of all that is used", async () => {
  const rows = tracker(() => true);
  expect(await measureReading(rows, SHORT)).toBeLessThan((await measureWhole(rows)) / 10);
});

it("a row without a reason and mitigating actions takes ten characters more for them", async () => {
  const rows = tracker((row) => row === ROWS - 1);
  const short = await measureReading(rows, SHORT);
  const all = await measureReading(rows, { ...SHORT, ...LONG });
  const oneRow = 2 * TEXT.length;
  // What is asked of a column as a whole, such as how far it goes.
  const aroundColumns = 4_000;
  expect(all - short - oneRow).toBeGreaterThan(0);
  expect(all - short - oneRow).toBeLessThan(10 * ROWS + aroundColumns);
});
