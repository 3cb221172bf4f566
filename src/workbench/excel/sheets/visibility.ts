import { BooleanNumber } from "@univerjs/core";
import type { Worksheet } from "@univerjs/core";
import { SetWorksheetHideMutation } from "@univerjs/sheets";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import { getSheet } from "./getSheet";
import { activateSheet } from "./selectCells";

/** Excel's three states of a sheet. */
export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Whether a sheet is shown, hidden, or hidden so that only code can show it. */
export function readVisibility(book: Book, sheet: Worksheet): Visibility {
  if (sheet.isSheetHidden() === BooleanNumber.FALSE) return "Visible";
  return book.extras.sheets[sheet.getSheetId()]?.veryHidden ? "VeryHidden" : "Hidden";
}

/** Shows or hides a sheet. Throws InvalidOperation when no sheet would be left to see. */
export function writeVisibility(book: Book, sheetId: string, value: unknown): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
    throw new HostError("InvalidArgument", `A worksheet can't be "${String(value)}".`);
  }
  const sheet = getSheet(book, sheetId);
  if (value !== "Visible") leaveSheet(book, sheetId);
  const veryHidden = value === "VeryHidden";
  const { sheets } = book.extras;
  if ((sheets[sheetId]?.veryHidden ?? false) !== veryHidden) {
    book.setExtras({ sheets: { ...sheets, [sheetId]: { ...sheets[sheetId], veryHidden } } });
  }
  const before = sheet.isSheetHidden();
  const hidden = value === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  if (before === hidden) return;
  const target = { unitId: book.unitId, subUnitId: sheetId };
  book.apply(
    [{ id: SetWorksheetHideMutation.id, params: { ...target, hidden } }],
    [{ id: SetWorksheetHideMutation.id, params: { ...target, hidden: before } }]
  );
}

/** Makes another visible sheet active if this one is. Throws InvalidOperation when there is none. */
export function leaveSheet(book: Book, sheetId: string): void {
  const others = book.workbook
    .getSheets()
    .filter(
      (sheet) => sheet.getSheetId() !== sheetId && sheet.isSheetHidden() === BooleanNumber.FALSE
    );
  const [next] = others;
  if (!next) throw new HostError("InvalidOperation", "A workbook must keep a visible worksheet.");
  if (book.workbook.getActiveSheet().getSheetId() === sheetId)
    activateSheet(book, next.getSheetId());
}
