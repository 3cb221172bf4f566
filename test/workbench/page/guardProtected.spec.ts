import { SetRangeValuesCommand, SetSelectionsOperation } from "@univerjs/sheets";
import { createBlankSnapshot } from "../../../src/workbench/book/createBlankSnapshot";
import { createHeadlessBook } from "../../../src/workbench/book/createHeadlessBook";
import { writeLock } from "../../../src/workbench/excel/cells/writeLock";
import type { Need } from "../../../src/workbench/page/grid/commandNeeds";
import { listNeeds } from "../../../src/workbench/page/grid/commandNeeds";
import { guardProtected } from "../../../src/workbench/page/grid/guardProtected";

function openGuarded() {
  const book = createHeadlessBook(createBlankSnapshot());
  const told: string[] = [];
  const stop = guardProtected(book, (text) => told.push(text));
  const sheet = book.workbook.getActiveSheet();
  const sheetId = sheet.getSheetId();
  const target = { unitId: book.unitId, subUnitId: sheetId };
  writeLock(book, { sheetId, startRow: 1, startColumn: 0, endRow: 1, endColumn: 0 }, false);
  return {
    told,
    stop,
    dispose: () => {
      stop();
      book.dispose();
    },
    setProtected: (isProtected: boolean) => {
      book.setExtras({ sheets: { [sheetId]: { protected: isProtected } } });
    },
    /** What the cell in column A holds after the user has typed into it. */
    type: (row: number, text: string) => {
      const range = { startRow: row, startColumn: 0, endRow: row, endColumn: 0 };
      const primary = {
        ...range,
        actualRow: row,
        actualColumn: 0,
        isMerged: false,
        isMergedMainCell: false,
      };
      book.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        ...target,
        selections: [{ range, primary }],
      });
      book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
        ...target,
        range,
        value: { v: text },
      });
      return sheet.getCellRaw(row, 0)?.v;
    },
    asAddin: (work: () => unknown) => {
      book.history.openBatch(book.unitId);
      work();
      book.history.closeBatch();
    },
  };
}

test("a locked cell of a protected sheet takes no typing, and says why; an unlocked one does", () => {
  const grid = openGuarded();
  const free = grid.type(0, "before");
  grid.setProtected(true);
  expect([free, grid.type(0, "after"), grid.type(1, "unlocked")]).toEqual([
    "before",
    "before",
    "unlocked",
  ]);
  expect(grid.told).toEqual([
    "Nothing was changed: sheet Sheet1 is protected, and these cells are locked. End the protection of the sheet to change it.",
  ]);
  grid.setProtected(false);
  expect(grid.type(0, "after")).toBe("after");
  grid.dispose();
});

test("what the add-in does is left to the host, and nothing is guarded once it's stopped", () => {
  const grid = openGuarded();
  grid.setProtected(true);
  grid.asAddin(() => grid.type(0, "batch"));
  grid.stop();
  expect([grid.type(3, "stopped"), grid.told]).toEqual(["stopped", []]);
  grid.dispose();
});

test.each<[string, readonly Need[]]>([
  ["sheet.operation.set-cell-edit-visible", ["cells"]],
  ["sheet.operation.set-selections", []],
  ["sheet.command.set-range-values", ["cells"]],
  ["sheet.command.clear-selection-content", ["cells"]],
  ["sheet.command.clear-selection-all", ["cells", "allowFormatCells"]],
  ["sheet.command.auto-fill", ["cells"]],
  ["univer.command.paste", ["cells"]],
  ["sheet.command.set-range-bold", ["allowFormatCells"]],
  ["sheet.command.numfmt.set.percent", ["allowFormatCells"]],
  ["sheet.command.add-text-conditional-rule", ["allowFormatCells"]],
  ["sheet.command.delta-column-width", ["allowFormatColumns"]],
  ["sheet.command.hide-row-confirm", ["allowFormatRows"]],
  ["sheet.command.insert-multi-rows-above", ["allowInsertRows"]],
  ["sheet.command.insert-col-before", ["allowInsertColumns"]],
  ["sheet.command.insert-range-move-down-confirm", ["unprotected"]],
  ["sheet.command.remove-row-confirm", ["allowDeleteRows", "cells"]],
  ["sheet.command.sort-range-asc", ["allowSort", "cells"]],
  ["sheet.command.set-filter-criteria", ["allowAutoFilter"]],
  ["sheet.command.set-filter-range", ["unprotected"]],
  ["sheet.command.add-worksheet-merge-all", ["unprotected"]],
  ["sheet.command.addDataValidation", ["unprotected"]],
  ["sheet.command.move-range", ["unprotected"]],
  ["sheet.command.set-worksheet-activate", []],
  ["sheet.command.set-scroll-relative", []],
  ["sheet.command.set-worksheet-name", []],
])("%s wants %j", (command, needs) => {
  expect(listNeeds(command)).toEqual(needs);
});
