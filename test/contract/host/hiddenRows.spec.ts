import { loadHiddenRows } from "../../../src/excel/loadHiddenRows";
import { openHost, type OpenHost } from "../../support/host/openHost";
import { editPart, openFile, writeFile } from "../../workbench/files/support";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
beforeEach(() => {
  host.replaceBook();
});
afterAll(() => {
  host.close();
});

type Work<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;
const run = <T>(work: Work<T>): Promise<T> =>
  host.Excel.run((context) => work(context, context.workbook.worksheets.getFirst()));

/** What the add-in says of the rows that are hidden in a range of the first sheet. */
const readHiddenRows = (address: string): Promise<number | null> =>
  run(async (context, sheet) => {
    const hidden = loadHiddenRows(sheet.getRange(address));
    await context.sync();
    return hidden();
  });

/** A file whose rows 3 and 5 of A1:B6 a filter hides, and row 6 was hidden by hand below the filter. */
async function writeFiltered(): Promise<Uint8Array> {
  const bytes = await writeFile((book) => {
    const sheet = book.addWorksheet("Actions");
    sheet.addRows([
      ["Ref", "RAG"],
      ["1", "A"],
      ["2", "B"],
      ["3", "A"],
      ["4", "B"],
      ["5", "A"],
    ]);
    for (const row of [3, 5, 6]) sheet.getRow(row).hidden = true;
    sheet.autoFilter = "A1:B5";
  });
  return editPart(bytes, "xl/worksheets/sheet1.xml", (text) =>
    text.replace(
      '<autoFilter ref="A1:B5"/>',
      '<autoFilter ref="A1:B5"><filterColumn colId="1"><filters><filter val="A"/></filters></filterColumn></autoFilter>'
    )
  );
}

test("a visible view counts the rows and columns that are shown", async () => {
  const counts = await run(async (context, sheet) => {
    const range = sheet.getRange("A2:D1500");
    sheet.getRange("3:4").rowHidden = true;
    sheet.getRange("1:1").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const view = range.getVisibleView().load("rowCount, columnCount");
    const whole = view.getRange().load("address");
    await context.sync();
    return [view.rowCount, view.columnCount, whole.address];
  });
  expect(counts).toEqual([1497, 3, "Sheet1!A2:D1500"]);
});

test("the cells of a visible view aren't there, and the error says so", async () => {
  const work = run(async (context, sheet) => {
    sheet.getRange("A1:B2").getVisibleView().load("values");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("no row is hidden to begin with", async () => {
  expect(await readHiddenRows("A2:C9")).toBe(0);
});

test("rows hidden by hand are counted within the range only, in one round trip of a few characters", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A2:C400").values = Array.from({ length: 399 }, () => ["x".repeat(99), "", ""]);
    for (const rows of ["1:1", "4:5", "9:9", "401:402"]) sheet.getRange(rows).rowHidden = true;
    await context.sync();
  });
  const before = host.batches();
  expect(await readHiddenRows("A2:C400")).toBe(3);
  // The second trip is the library's own, in which it lets go of its objects.
  const reports = host.reports.slice(before);
  expect(reports.length).toBeLessThanOrEqual(2);
  expect(Math.max(...reports.map((report) => report.responseSize))).toBeLessThan(1000);
});

test.each([
  ["every row", "2:9", 8],
  ["every row, and the header", "1:9", 8],
])("hidden: %s", async (_name, rows, count) => {
  await run(async (context, sheet) => {
    sheet.getRange(rows).rowHidden = true;
    await context.sync();
  });
  expect(await readHiddenRows("A2:C9")).toBe(count);
});

test("rows that a filter hides are counted, together with those hidden by hand", async () => {
  host.replaceBook(openFile(await writeFiltered()).snapshot);
  expect(await readHiddenRows("A2:B6")).toBe(3);
});

test("a range that isn't there has no rows to count", async () => {
  const hidden = await run(async (context, sheet) => {
    const ofTable = loadHiddenRows(sheet.tables.getItemOrNullObject("Actions").getDataBodyRange());
    const ofRows = loadHiddenRows(sheet.getRange("5:1048576").getUsedRangeOrNullObject(true));
    await context.sync();
    return [ofTable(), ofRows()];
  });
  expect(hidden).toEqual([null, null]);
});
