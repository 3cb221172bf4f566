import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Book } from "../../../src/workbench/book/Book";
import { createBlankSnapshot } from "../../../src/workbench/book/createBlankSnapshot";
import { createHeadlessBook } from "../../../src/workbench/book/createHeadlessBook";

let book: Book;
beforeEach(() => {
  book = createHeadlessBook(createBlankSnapshot());
});
afterEach(() => {
  book.dispose();
});

function type(row: number, value: string | number): void {
  const isFormula = typeof value === "string" && value.startsWith("=");
  book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: book.unitId,
    subUnitId: book.workbook.getSheetOrders()[0],
    range: { startRow: row, endRow: row, startColumn: 0, endColumn: 0 },
    value: isFormula ? { f: value } : { v: value },
  });
}

const read = (row: number): unknown => book.workbook.getSheets()[0]?.getCell(row, 0)?.v;

test("a user's edits are undone one by one", () => {
  type(0, "first");
  type(0, "second");
  expect(book.undo()).toBe(true);
  expect(read(0)).toBe("first");
  expect(book.undo()).toBe(true);
  expect(read(0)).toBeUndefined();
  expect(book.undo()).toBe(false);
  expect(book.redo() && book.redo()).toBe(true);
  expect(read(0)).toBe("second");
  expect(book.canRedo()).toBe(false);
});

test("a new edit ends what could be done again", () => {
  type(0, "first");
  book.undo();
  type(0, "other");
  expect(book.redo()).toBe(false);
});

test("a cancelled batch leaves neither a change nor a step", () => {
  type(0, "before");
  book.history.openBatch(book.unitId);
  type(0, "within");
  type(1, "=A1");
  book.setExtras({ names: [{ name: "Rate", formula: "=1", visible: true, comment: "" }] });
  book.history.cancelBatch();
  expect([read(0), read(1), book.extras.names]).toEqual(["before", undefined, []]);
  expect(book.undo()).toBe(true);
  expect(book.canUndo()).toBe(false);
});

test("formulas settle, also those of a file without results", async () => {
  type(0, 20);
  type(1, "=A1+1");
  await book.settle();
  expect(read(1)).toBe(21);
  const snapshot = book.snapshot();
  const [sheet] = Object.values(snapshot.data.sheets);
  delete sheet?.cellData?.[1]?.[0]?.v;
  const reopened = createHeadlessBook(snapshot);
  await reopened.settle();
  expect(reopened.workbook.getSheets()[0]?.getCell(1, 0)?.v).toBe(21);
  reopened.dispose();
});

test("settling without formulas waits for nothing", async () => {
  type(0, 1);
  const settled = jest.fn();
  void book.settle().then(settled);
  // No timer runs and no message comes in between.
  await Promise.resolve();
  await Promise.resolve();
  expect(settled).toHaveBeenCalled();
});

/** Does something once, as soon as a calculation has begun. */
function onceBegun(act: () => void): void {
  const listening = book.commands.onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationStartMutation.id) return;
    listening.dispose();
    act();
  });
}

/** Two formulas that add 1 to what stands above them, worked out. */
async function typeTwoSums(): Promise<void> {
  type(0, 1);
  type(1, "=A1+1");
  type(2, 1);
  type(3, "=A3+1");
  await book.settle();
}

test("what is typed while formulas are being worked out is waited for too", async () => {
  await typeTwoSums();
  onceBegun(() => {
    type(2, 20);
  });
  type(0, 10);
  await book.settle();
  expect([read(1), read(3)]).toEqual([11, 21]);
});

test("a calculation that begins before the one before it has ended is waited for too", async () => {
  await typeTwoSums();
  onceBegun(() => {
    type(2, 20);
    // So long that the next calculation is due when this one goes on.
    const until = performance.now() + 150;
    while (performance.now() < until);
  });
  type(0, 10);
  await book.settle();
  expect([read(1), read(3)]).toEqual([11, 21]);
});

test("a long calculation that is stopped by what is typed is waited for until it's done again", async () => {
  // The engine looks for input after each 500 formulas.
  const rows = 520;
  book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: book.unitId,
    subUnitId: book.workbook.getSheetOrders()[0],
    range: { startRow: 0, endRow: rows - 1, startColumn: 1, endColumn: 1 },
    value: Object.fromEntries(
      Array.from({ length: rows }, (_, row) => [row, { 1: { f: `=$A$1+${row}` } }])
    ),
  });
  type(0, 1);
  type(2, 1);
  type(3, "=A3+1");
  await book.settle();
  let isTyped = false;
  book.commands.onCommandExecuted((command) => {
    // Only a notification has this.
    const { stageInfo } = (command.params ?? {}) as ISetFormulaCalculationNotificationMutation;
    if (isTyped || stageInfo?.stage !== FormulaExecuteStageType.CURRENTLY_CALCULATING) return;
    isTyped = true;
    type(2, 20);
    // Until the engine's timer for what was typed is due.
    const until = performance.now() + 150;
    while (performance.now() < until);
  });
  type(0, 10);
  await book.settle();
  const last = book.workbook.getSheets()[0]?.getCell(rows - 1, 1)?.v;
  expect([read(3), last, isTyped]).toEqual([21, 10 + rows - 1, true]);
});

test("a snapshot is a copy, and opens as the same workbook", () => {
  type(0, "kept");
  const snapshot = book.snapshot();
  type(0, "changed");
  book.extras.settings["key"] = "1";
  const copy = createHeadlessBook(snapshot);
  expect(copy.workbook.getSheets()[0]?.getCell(0, 0)?.v).toBe("kept");
  expect(copy.extras.settings).toEqual({});
  copy.dispose();
});

test("listeners hear of changes until they stop", () => {
  const heard = jest.fn();
  const stop = book.onChange(heard);
  type(0, "x");
  expect(heard).toHaveBeenCalled();
  const calls = heard.mock.calls.length;
  stop();
  type(0, "y");
  expect(heard).toHaveBeenCalledTimes(calls);
});

test("a book can be disposed of while formulas are being worked out", async () => {
  const other = createHeadlessBook(createBlankSnapshot());
  other.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: other.unitId,
    subUnitId: other.workbook.getSheetOrders()[0],
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
    value: { f: "=SUM(1,2)" },
  });
  const started = new Promise<void>((resolve) => {
    other.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) resolve();
    });
  });
  await started;
  other.dispose();
  // The engine's timer runs out a second after it began: what it throws then fails this test.
  await new Promise((resolve) => setTimeout(resolve, 1100));
});

test("a batch collects its workbook's changes, and leaves those of the cell editor alone", () => {
  book.history.openBatch(book.unitId);
  const editor = { unitID: "editor", undoMutations: [], redoMutations: [] };
  book.history.pushUndoRedo(editor);
  type(0, "within");
  book.history.closeBatch();
  expect(book.undo()).toBe(true);
  expect(read(0)).toBeUndefined();
});
