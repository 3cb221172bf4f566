import type { SheetContent } from "../domain/sheets/SheetContent";
import type { OutputState } from "./WorkbookPort";

/** Whether our block already holds just this, in these colours. A block may be longer, with blank rows. */
export function holdsContent(before: OutputState, content: SheetContent): boolean {
  if (before.kind !== "ours" || before.looks !== content.looks) return false;
  if (before.values.length < content.rows.length) return false;
  return before.values.every(
    (row, rowAt) =>
      row.every((value, columnAt) => value === (content.rows[rowAt]?.[columnAt]?.value ?? "")) &&
      row.length >= content.columnWidths.length
  );
}
