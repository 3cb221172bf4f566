import { findEdits } from "../domain/sheets/blockPrint";
import { describeBlockEdits } from "../domain/sheets/describeBlockEdits";
import { entryOf } from "../domain/sheets/SheetContent";
import type { Written } from "./session";
import type { WorkbookChanges, WriteOutcome } from "./WorkbookPort";

/** What had been changed by hand in our sheets, now that they're written anew, and whether it comes back. */
export function describeOverwritten(
  sheets: WorkbookChanges["sheets"],
  { canUndo }: WriteOutcome
): Pick<Written, "overwritten"> {
  const overwritten = sheets.flatMap(({ content, before }) => {
    if (before.kind !== "ours") return [];
    const next = content.rows.map((cells) => cells.map(entryOf));
    const edits = describeBlockEdits(content.name, findEdits(before.print, before.entries, next));
    return edits === "" ? [] : [edits];
  });
  if (overwritten.length === 0) return {};
  const back = canUndo
    ? "Undo in Excel brings back what was there"
    : "So long a report is written in parts, which Excel can't undo: an earlier version of the workbook has what was there";
  return { overwritten: `${overwritten.join(" ")} ${back}` };
}
