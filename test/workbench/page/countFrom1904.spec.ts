import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../../../src/workbench/book/Book";
import { createBlankSnapshot } from "../../../src/workbench/book/createBlankSnapshot";
import { createHeadlessBook } from "../../../src/workbench/book/createHeadlessBook";
import { countFrom1904 } from "../../../src/workbench/page/grid/countFrom1904";

const NUMBER = CellValueType.NUMBER;
let book: Book | undefined;
afterEach(() => book?.dispose());

/** A book with these cells in row 1, as the page opens it. */
function open(cells: readonly ICellData[], date1904: boolean): Book {
  const { data, extras } = createBlankSnapshot();
  const sheet = data.sheets[data.sheetOrder[0] ?? ""];
  if (sheet) sheet.cellData = { 0: Object.fromEntries(cells.entries()) };
  book = createHeadlessBook({ data, extras: { ...extras, date1904 } });
  countFrom1904(book);
  return book;
}

/** What the grid paints in row 1. */
const painted = ({ workbook }: Book, count: number): unknown[] =>
  Array.from({ length: count }, (_, column) => workbook.getActiveSheet().getCell(0, column)?.v);

const CELLS: readonly ICellData[] = [
  { v: 44_254, t: NUMBER, s: { n: { pattern: "dd/mm/yyyy" } } },
  { v: 0.5, t: NUMBER, s: { n: { pattern: "hh:mm" } } },
  { v: 44_254, t: NUMBER },
  { v: "28/02/2025", t: CellValueType.STRING, s: { n: { pattern: "dd/mm/yyyy" } } },
];

test("dates are painted by the workbook's own count; all else as it is", () => {
  expect(painted(open(CELLS, true), 4)).toEqual(["28/02/2025", "12:00", 44_254, "28/02/2025"]);
});

test("a workbook of the usual system is left alone", () => {
  expect(painted(open(CELLS, false), 4)).toEqual(["27/02/2021", "12:00", 44_254, "28/02/2025"]);
});

describe("what is typed", () => {
  /** What is written into A1 when someone types a text of which the spreadsheet makes this number. */
  function write(text: string, number: number): unknown {
    const { injector, workbook } = open([], true);
    const interceptors = injector.get(SheetInterceptorService);
    // The spreadsheet's own reader is part of its user interface, which isn't here.
    interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      handler: (value, _location, next) => next({ ...value, v: number, t: NUMBER }),
    });
    const sheet = workbook.getActiveSheet();
    return interceptors.onWriteCell(workbook, sheet, 0, 0, { v: text });
  }

  test.each([
    ["28 Feb 2025", 45_716, { v: 44_254, t: NUMBER }],
    ["2/28/2025", 45_716, { v: 44_254, t: NUMBER }],
    ["12:00", 0.5, { v: 0.5, t: NUMBER }],
    ["44254", 44_254, { v: 44_254, t: NUMBER }],
    ["1,234", 1234, { v: 1234, t: NUMBER }],
    ["-5", -5, { v: -5, t: NUMBER }],
    ["31 Dec 1903", 1461, { v: "31 Dec 1903", t: CellValueType.STRING }],
  ])("%s", (text, number, written) => {
    expect(write(text, number)).toEqual(written);
  });
});
