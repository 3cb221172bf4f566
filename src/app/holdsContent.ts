import { blankCell, entryOf, type SheetContent } from "../domain/sheets/SheetContent";
import { isSameEntry } from "../domain/sheets/live/sameEntry";
import type { OutputState } from "./WorkbookPort";

/** Whether our block already holds just this, in these colours. A block may be longer, with blank rows. */
export function holdsContent(before: OutputState, content: SheetContent): boolean {
  if (before.kind !== "ours" || before.looks !== content.looks) return false;
  if (before.entries.length < content.rows.length) return false;
  return before.entries.every(
    (row, rowAt) =>
      row.every((value, columnAt) =>
        isSameEntry(value, entryOf(content.rows[rowAt]?.[columnAt] ?? blankCell))
      ) && row.length >= content.columnWidths.length
  );
}
