import type { Book } from "../../../src/workbench/book/Book";
import { insertCells } from "../../../src/workbench/excel/sheets/insertCells";
import { changePage } from "../../../src/workbench/excel/sheets/pageSetup";
import { changeFile } from "./changeFile";
import { openFile, readPart, resave, writeFile } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";

/** A file with a sheet of 30 rows, of which the 11th and the 21st begin a page. */
function makeFile(): Promise<Uint8Array> {
  return writeFile((book) => {
    const sheet = book.addWorksheet("Plan");
    for (let row = 1; row <= 30; row++) sheet.getCell(row, 1).value = `Row ${row}`;
    sheet.getRow(10).addPageBreak();
    sheet.getRow(20).addPageBreak();
  });
}

/** The numbers of the breaks in a sheet's part: of the rows before them, from 1. */
const breaksIn = (part = ""): number[] =>
  [...part.matchAll(/<brk [^>]*\bid="(\d+)"/gu)].map((match) => Number(match[1]));

function pageOf(bytes: Uint8Array): unknown {
  const { extras, data } = openFile(bytes).snapshot;
  return extras.sheets[data.sheetOrder[0] ?? ""]?.page;
}

test("page breaks are read, and written into a new file", async () => {
  const bytes = await makeFile();
  expect(pageOf(bytes)).toMatchObject({ breakRows: [10, 20] });
  const saved = resave(bytes);
  expect(breaksIn(readPart(saved, SHEET))).toEqual([10, 20]);
  expect(pageOf(saved)).toMatchObject({ breakRows: [10, 20] });
});

test("page breaks that were changed are saved into the file, and taken from it", async () => {
  const bytes = await makeFile();
  const set = (breakRows: number[]) => (book: Book, sheetId: string) => {
    changePage(book, sheetId, { breakRows });
  };
  const changed = await changeFile(bytes, set([5, 20, 25]));
  expect(breaksIn(changed.parts[SHEET])).toEqual([5, 20, 25]);
  const none = await changeFile(bytes, set([]));
  expect(none.parts[SHEET]).not.toContain("rowBreaks");
});

test("page breaks go along with their rows", async () => {
  const { parts, reasons } = await changeFile(await makeFile(), (book, sheetId) => {
    const area = { sheetId, startRow: 14, endRow: 15, startColumn: 0, endColumn: 16_383 };
    insertCells(book, area, "Down");
  });
  expect(reasons).toEqual([]);
  expect(breaksIn(parts[SHEET])).toEqual([10, 22]);
});

test("a sheet that is printed by a scale is fitted to no pages in the file, and the other way round", async () => {
  const fitted = await changeFile(await makeFile(), (book, sheetId) => {
    changePage(book, sheetId, { fitToWidth: 1, fitToHeight: 0 });
  });
  expect(fitted.parts[SHEET]).toContain('fitToPage="1"');
  expect(fitted.parts[SHEET]).toMatch(/<pageSetup[^>]* fitToWidth="1" fitToHeight="0"/u);
  const scaled = await changeFile(await makeFile(), (book, sheetId) => {
    changePage(book, sheetId, { fitToWidth: 1, fitToHeight: 0 });
    changePage(book, sheetId, { scale: 56, fitToWidth: 0, fitToHeight: 0 });
  });
  expect(scaled.parts[SHEET]).toMatch(/<pageSetup[^>]* scale="56"/u);
  expect(scaled.parts[SHEET]).not.toContain('fitToPage="1"');
});
