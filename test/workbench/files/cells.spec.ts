import { CellValueType } from "@univerjs/core";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import {
  ADDIN,
  editPart,
  firstSheet,
  openFile,
  readFile,
  readPart,
  resave,
  writeFile,
} from "./support";

/** Texts that another kind of value, a formula or markup could be made of. */
const PLAIN = [
  "1.10",
  "=SUM(A1)",
  " two blanks  ",
  "a\nb",
  "tab\tin",
  "<&>\"'",
  "emoji 😀",
  "0012",
  "TRUE",
  "-5",
];

/** With those that need the format's own escapes, which the other library doesn't write. */
const TEXTS = [...PLAIN, "_x0041_", "bell\u0007"];

test("texts stay the texts they are", async () => {
  const bytes = await writeFile((book) => {
    const sheet = book.addWorksheet("A");
    for (const [index, text] of PLAIN.entries()) {
      sheet.getCell(index + 1, 1).value = text;
    }
  });
  const { cell } = firstSheet(openFile(bytes));
  expect(PLAIN.map((_text, row) => cell(row, 0)?.v)).toEqual(PLAIN);
});

test("every text survives saving and opening, whatever is in it", async () => {
  const opened = openFile(await writeFile((book) => book.addWorksheet("A")));
  const { sheet } = firstSheet(opened);
  sheet.cellData = Object.fromEntries(
    TEXTS.map((text, row) => [row, { 0: { v: text, t: CellValueType.STRING } }])
  );
  const saved = saveWorkbook(opened.snapshot, ADDIN).bytes;
  const again = firstSheet(openFile(saved));
  expect(TEXTS.map((_, row) => again.cell(row, 0))).toEqual(
    TEXTS.map((text) => ({ v: text, t: CellValueType.STRING }))
  );
  const other = await readFile(saved);
  expect(other.worksheets[0]?.getCell("A1").value).toBe("1.10");
  expect(other.worksheets[0]?.getCell("A2").value).toBe("=SUM(A1)");
});

test("numbers, dates, booleans, errors and formulas keep their kinds and results", async () => {
  const bytes = await writeFile((book) => {
    const sheet = book.addWorksheet("A");
    sheet.getCell("A1").value = 0.1 + 0.2;
    sheet.getCell("A2").value = new Date(Date.UTC(2025, 1, 28));
    sheet.getCell("A2").numFmt = "dd/mm/yyyy";
    sheet.getCell("A3").value = true;
    sheet.getCell("A4").value = { error: "#N/A" };
    sheet.getCell("A5").value = { formula: "SUM(A1:A1)", result: 0.3 };
    sheet.getCell("A6").value = { formula: 'UPPER("a")', result: "A" };
    sheet.getCell("A7").value = { formula: "1=1", result: true };
  });
  const { cell } = firstSheet(openFile(bytes));
  expect(cell(0, 0)).toEqual({ v: 0.1 + 0.2, t: CellValueType.NUMBER });
  expect(cell(1, 0)?.v).toBe(45716);
  expect(cell(2, 0)).toEqual({ v: 1, t: CellValueType.BOOLEAN });
  expect(cell(3, 0)).toEqual({ v: "#N/A", t: CellValueType.STRING });
  expect(cell(4, 0)).toEqual({ v: 0.3, t: CellValueType.NUMBER, f: "=SUM(A1:A1)" });
  const sheet = (await readFile(resave(bytes))).worksheets[0];
  expect(sheet?.getCell("A1").value).toBe(0.1 + 0.2);
  expect(sheet?.getCell("A2").value).toEqual(new Date(Date.UTC(2025, 1, 28)));
  expect(sheet?.getCell("A3").value).toBe(true);
  expect(sheet?.getCell("A4").value).toEqual({ error: "#N/A" });
  expect(sheet?.getCell("A5").value).toEqual({ formula: "SUM(A1:A1)", result: 0.3 });
  expect(sheet?.getCell("A6").value).toEqual({ formula: 'UPPER("a")', result: "A" });
  expect(sheet?.getCell("A7").value).toEqual({ formula: "1=1", result: true });
});

test("a formula that is stated once for many cells is told for each", async () => {
  const bytes = await writeFile((book) => {
    const sheet = book.addWorksheet("A");
    sheet.fillFormula("B1:B3", "A1*$C$1", [1, 2, 3]);
  });
  expect(readPart(bytes, "xl/worksheets/sheet1.xml")).toContain('t="shared"');
  const { cell } = firstSheet(openFile(bytes));
  expect([cell(0, 1)?.f, cell(1, 1)?.f, cell(2, 1)?.f]).toEqual([
    "=A1*$C$1",
    "=A2*$C$1",
    "=A3*$C$1",
  ]);
});

test("a formula that the grid filled over many cells is written for each", async () => {
  const opened = openFile(await writeFile((book) => book.addWorksheet("A")));
  firstSheet(opened).sheet.cellData = {
    0: { 1: { v: 2, t: CellValueType.NUMBER, f: "=A1+1", si: "x" } },
    1: { 1: { v: 3, t: CellValueType.NUMBER, si: "x" } },
  };
  const sheet = (await readFile(saveWorkbook(opened.snapshot, ADDIN).bytes)).worksheets[0];
  expect(sheet?.getCell("B2").value).toEqual({ formula: "A2+1", result: 3 });
});

test("a text typed with an apostrophe keeps it", async () => {
  const opened = openFile(await writeFile((book) => book.addWorksheet("A")));
  firstSheet(opened).sheet.cellData = { 0: { 0: { v: "1.10", t: CellValueType.FORCE_STRING } } };
  const saved = saveWorkbook(opened.snapshot, ADDIN).bytes;
  expect(firstSheet(openFile(saved)).cell(0, 0)).toEqual({
    v: "1.10",
    t: CellValueType.FORCE_STRING,
  });
});

test("several lines typed in the grid are written as one text", async () => {
  const opened = openFile(await writeFile((book) => book.addWorksheet("A")));
  const p = { id: "d", documentStyle: {}, body: { dataStream: "one\rtwo\r\n" } };
  firstSheet(opened).sheet.cellData = { 0: { 0: { p } } };
  const sheet = (await readFile(saveWorkbook(opened.snapshot, ADDIN).bytes)).worksheets[0];
  expect(sheet?.getCell("A1").value).toBe("one\ntwo");
});

test("cells of type d are read as dates, in either date system", async () => {
  const date = await writeFile((book) => (book.addWorksheet("A").getCell("A1").value = 1));
  const iso = editPart(date, "xl/worksheets/sheet1.xml", (text) =>
    text.replace(/<c r="A1"[^>]*><v>1<\/v>/, '<c r="A1" t="d"><v>2025-02-28T12:00:00</v>')
  );
  expect(firstSheet(openFile(iso)).cell(0, 0)?.v).toBe(45716.5);
  const early = editPart(iso, "xl/workbook.xml", (text) =>
    text.replace(/<workbookPr[^>]*>/, '<workbookPr date1904="1"/>')
  );
  expect(firstSheet(openFile(early)).cell(0, 0)?.v).toBe(45716.5 - 1462);
  expect(openFile(resave(early)).snapshot.extras.date1904).toBe(true);
});

test.each([
  [true, 44254],
  [false, 45716],
])("a workbook keeps its date system and its days; from 1904: %s", async (date1904, serial) => {
  const day = new Date(Date.UTC(2025, 1, 28));
  const bytes = await writeFile((book) => {
    book.properties.date1904 = date1904;
    book.addWorksheet("A").getCell("A1").value = day;
  });
  const opened = openFile(bytes);
  expect(opened.snapshot.extras.date1904).toBe(date1904);
  expect(firstSheet(opened).cell(0, 0)?.v).toBe(serial);
  const saved = await readFile(resave(bytes));
  expect(saved.properties.date1904).toBe(date1904);
  expect(saved.worksheets[0]?.getCell("A1").value).toEqual(day);
});
