import { formatCell } from "../files/address";
import type { MetCondition } from "./MetCondition";

/** What has just happened, in a sentence. */
export function describeMet(met: MetCondition): string {
  if (met.kind === "failure") return `The sync failed with ${met.code}, as chosen.`;
  const { edit, done } = met;
  if (!done)
    return "The co-author could change nothing: the sheet is protected, read-only or gone.";
  return edit.kind === "insert-row"
    ? `A co-author has inserted a row above what was row ${edit.row + 1}.`
    : `A co-author has typed “${edit.text}” into cell ${formatCell(edit.row, edit.column)}.`;
}
