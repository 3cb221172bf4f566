import { CellValueType } from "@univerjs/core";
import type { Workbook } from "exceljs";
import { FILTERS } from "../../../src/workbench/files/Filter";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import {
  ADDIN,
  firstResource,
  firstSheet,
  openFile,
  readFile,
  readPart,
  resave,
  writeFile,
} from "./support";

function build(book: Workbook): void {
  const sheet = book.addWorksheet("Action plan");
  sheet.getCell("A1").value = "Plan";
  sheet.addTable({
    name: "Actions",
    ref: "A5",
    headerRow: true,
    totalsRow: true,
    style: { theme: "TableStyleLight9", showRowStripes: true },
    columns: [
      { name: "Ref", totalsRowLabel: "Total" },
      { name: "RAG\nstatus" },
      { name: "Days", totalsRowFunction: "sum" },
    ],
    rows: [
      ["1.1.1", "On Track", 3],
      ["1.1.2", "At Risk", 4],
    ],
  });
  book.definedNames.add("'Action plan'!$A$1", "Title");
  Object.assign(sheet.pageSetup, {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "5:5",
    printArea: "A1:C8",
    horizontalCentered: true,
  });
  sheet.headerFooter.oddHeader = "&LPlan && more&RPage &P";
  book.addWorksheet("Hidden", { state: "hidden" });
  book.addWorksheet("Deep", { state: "veryHidden" });
}

test("tables, names, page setup and hidden sheets are read", async () => {
  const { snapshot, notHeld } = openFile(await writeFile(build));
  const [first = "", hidden = "", deep = ""] = snapshot.data.sheetOrder;
  expect(snapshot.extras.tables).toMatchObject([
    {
      name: "Actions",
      sheetId: first,
      style: "TableStyleLight9",
      showTotals: true,
      range: { startRow: 4, startColumn: 0, endRow: 7, endColumn: 2 },
    },
  ]);
  expect(snapshot.extras.names).toEqual([
    { name: "Title", formula: "='Action plan'!$A$1", visible: true, comment: "" },
  ]);
  expect(snapshot.extras.sheets[first]?.page).toEqual({
    orientation: "landscape",
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    centerHorizontally: true,
    titleRows: { first: 4, last: 4 },
    printArea: "A1:C8",
    header: { left: "Plan && more", right: "Page &P" },
  });
  expect(snapshot.data.sheets[hidden]?.hidden).toBe(1);
  expect(snapshot.extras.sheets[deep]?.veryHidden).toBe(true);
  expect(notHeld).toEqual([]);
});

test("they survive opening and saving", async () => {
  const bytes = await writeFile(build);
  const opened = openFile(bytes);
  expect(openFile(resave(bytes)).snapshot.extras).toEqual(opened.snapshot.extras);
  const book = await readFile(resave(bytes));
  const sheet = book.getWorksheet("Action plan");
  expect(sheet?.getTable("Actions")).toBeDefined();
  expect(sheet?.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "5:5",
    printArea: "A1:C8",
  });
  expect(sheet?.headerFooter.oddHeader).toBe("&LPlan && more&RPage &P");
  expect(book.getWorksheet("Deep")?.state).toBe("veryHidden");
  expect(book.definedNames.getRanges("Title").ranges).toEqual(["'Action plan'!$A$1"]);
});

test("a sheet's name in a print title is quoted", async () => {
  expect(readPart(resave(await writeFile(build)), "xl/workbook.xml")).toContain(
    "'Action plan'!$5:$5"
  );
});

test("a table's header cells and the table's own column names are the same, never blank, never twice", async () => {
  const { snapshot } = openFile(await writeFile(build));
  const { sheet } = firstSheet({ snapshot, notHeld: [] });
  sheet.cellData = {
    ...sheet.cellData,
    4: {
      0: { v: 2025, t: CellValueType.NUMBER },
      1: { v: "ref", t: CellValueType.STRING },
      2: { v: "REF", t: CellValueType.STRING },
    },
  };
  const saved = saveWorkbook(snapshot, ADDIN).bytes;
  expect(
    [...readPart(saved, "xl/tables/table1.xml").matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name
    )
  ).toEqual(["2025", "ref", "REF2"]);
  const read = (await readFile(saved)).worksheets[0];
  expect(["A5", "B5", "C5"].map((address) => read?.getCell(address).value)).toEqual([
    "2025",
    "ref",
    "REF2",
  ]);
});

test("protection is kept", async () => {
  const { snapshot } = openFile(await writeFile(build));
  const first = snapshot.data.sheetOrder[0] ?? "";
  snapshot.extras.sheets[first] = { ...snapshot.extras.sheets[first], protected: true };
  expect(
    openFile(saveWorkbook(snapshot, ADDIN).bytes).snapshot.extras.sheets[first]?.protected
  ).toBe(true);
});

test("a filter and the rows that it hides are kept, apart from rows hidden by hand", async () => {
  const bytes = await writeFile((book) => {
    const sheet = book.addWorksheet("A");
    sheet.addRows([
      ["Ref", "RAG"],
      ["1", "At Risk"],
      ["2", "On Track"],
      ["3", "At Risk"],
    ]);
    sheet.autoFilter = "A1:B4";
    sheet.getRow(3).hidden = true;
  });
  const opened = openFile(bytes);
  expect(firstResource(opened, FILTERS)).toEqual({
    ref: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 1 },
  });
  expect(firstSheet(opened).sheet.rowData).toMatchObject({ 2: { hd: 1 } });

  const id = opened.snapshot.data.sheetOrder[0] ?? "";
  const filter = {
    ref: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 1 },
    filterColumns: [{ colId: 1, filters: { filters: ["At Risk"] } }],
    cachedFilteredOut: [2],
  };
  const resources = [{ name: FILTERS, data: JSON.stringify({ [id]: filter }) }];
  const again = openFile(
    saveWorkbook({ ...opened.snapshot, data: { ...opened.snapshot.data, resources } }, ADDIN).bytes
  );
  expect(firstResource(again, FILTERS)).toEqual(filter);
  expect(firstSheet(again).sheet.rowData?.[2]?.hd).toBeUndefined();
});

test("a filter over a table is left out and named: a file can't have both", async () => {
  const { snapshot } = openFile(await writeFile(build));
  const id = snapshot.data.sheetOrder[0] ?? "";
  const filter = { ref: { startRow: 4, startColumn: 0, endRow: 7, endColumn: 2 } };
  const resources = [{ name: FILTERS, data: JSON.stringify({ [id]: filter }) }];
  const saved = saveWorkbook({ ...snapshot, data: { ...snapshot.data, resources } }, ADDIN);
  expect(saved.notCarried).toEqual(["Filter over the table Actions on sheet Action plan"]);
  expect(readPart(saved.bytes, "xl/worksheets/sheet1.xml")).not.toContain("autoFilter");
});

test("margins, scale, title columns and the file's own properties survive opening and saving", async () => {
  const margins = { left: 0.25, right: 0.25, top: 1, bottom: 1, header: 0.5, footer: 0.5 };
  const bytes = await writeFile((book) => {
    Object.assign(book, { title: "Action plan", creator: "Programme office" });
    const sheet = book.addWorksheet("Plan");
    Object.assign(sheet.pageSetup, { margins, scale: 80, printTitlesColumn: "A:B" });
  });
  const { extras, data } = openFile(bytes).snapshot;
  expect(extras.sheets[data.sheetOrder[0] ?? ""]?.page).toMatchObject({
    margins,
    scale: 80,
    titleColumns: { first: 0, last: 1 },
  });
  expect(openFile(resave(bytes)).snapshot.extras).toEqual(extras);
  const book = await readFile(resave(bytes));
  expect(book.title).toBe("Action plan");
  expect(book.creator).toBe("Programme office");
  expect(book.getWorksheet("Plan")?.pageSetup).toMatchObject({ margins, scale: 80 });
});
