import type { ISheetDataValidationRule } from "@univerjs/core";
import { AddDataValidationMutation, DataValidationModel } from "@univerjs/data-validation";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Book } from "../../../src/workbench/book/Book";
import { createBlankSnapshot } from "../../../src/workbench/book/createBlankSnapshot";
import { createHeadlessBook } from "../../../src/workbench/book/createHeadlessBook";

let book: Book;
beforeEach(() => {
  const snapshot = createBlankSnapshot();
  const [sheetId = ""] = snapshot.data.sheetOrder;
  const range = { startRow: 0, startColumn: 1, endRow: 2, endColumn: 3 };
  snapshot.extras.tables = [{ id: "1", name: "Log", sheetId, range, style: "", showTotals: false }];
  book = createHeadlessBook(snapshot);
});
afterEach(() => {
  book.dispose();
});

function type(row: number, column: number, value: string): void {
  book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: book.unitId,
    subUnitId: book.workbook.getSheetOrders()[0],
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { v: value },
  });
}

const lastRow = (): number | undefined => book.extras.tables[0]?.range.endRow;

test("a table takes in the row below it when a user types there, in one undo step", () => {
  type(3, 1, "new");
  expect(lastRow()).toBe(3);
  type(4, 3, "next");
  expect(lastRow()).toBe(4);
  book.undo();
  book.undo();
  expect(lastRow()).toBe(2);
  expect(book.canUndo()).toBe(false);
  book.redo();
  expect(lastRow()).toBe(3);
});

test("its columns' data validation goes along, where it is the same throughout", () => {
  const [subUnitId = ""] = book.workbook.getSheetOrders();
  const column = (uid: string, startColumn: number, endRow: number): object => ({
    uid,
    type: "list",
    formula1: "Red,Green",
    ranges: [{ startRow: 1, endRow, startColumn, endColumn: startColumn }],
  });
  for (const rule of [column("whole", 1, 2), column("part", 2, 1), column("beside", 4, 2)]) {
    book.commands.syncExecuteCommand(AddDataValidationMutation.id, {
      unitId: book.unitId,
      subUnitId,
      rule,
    });
  }
  const ends = (): Record<string, number | undefined> =>
    Object.fromEntries(
      book.injector
        .get(DataValidationModel)
        .getRules(book.unitId, subUnitId)
        .map(({ uid, ranges }: ISheetDataValidationRule) => [uid, ranges[0]?.endRow])
    );
  type(3, 1, "new");
  expect(ends()).toEqual({ whole: 3, part: 1, beside: 2 });
  book.undo();
  expect(ends()).toEqual({ whole: 2, part: 1, beside: 2 });
});

test("it doesn't for a row further down, a cell beside it, or a cell that is emptied", () => {
  type(4, 1, "far");
  type(3, 0, "left");
  type(3, 4, "right");
  type(3, 1, "");
  expect(lastRow()).toBe(2);
});

test("it doesn't for what an add-in writes, nor below a totals row", () => {
  book.history.openBatch(book.unitId);
  type(3, 1, "written");
  book.history.closeBatch();
  expect(lastRow()).toBe(2);

  const [table] = book.extras.tables;
  if (table) book.setExtras({ tables: [{ ...table, showTotals: true }] });
  type(3, 1, "typed");
  expect(lastRow()).toBe(2);
});
