import { cellText, type CellValue } from "../domain/tracker/cell";
import { formatCell } from "../domain/tracker/place";
import type { CellChange } from "./CellChange";
import { localDay } from "./localDay";

/** The sheet with the log of what was changed; a user may rename it. */
export const CHANGES_SHEET = "RAG Changes";

/** The Excel table on it, by which the log is known: no two tables of a workbook share a name. */
export const CHANGES_TABLE = "RagChanges";

/** One column of the log. */
export interface ChangeColumn {
  readonly header: string;
  /** In characters of the usual font. */
  readonly width: number;
  /** What stands there for a change that was made at a time, as {@link formatTime} has it. */
  readonly textOf: (change: CellChange, when: string) => string;
}

/** The log's columns, as it's made; a user may move them and put others beside them. */
export const CHANGE_COLUMNS: readonly ChangeColumn[] = [
  { header: "When", width: 19, textOf: (_, when) => when },
  { header: "Sheet", width: 24, textOf: ({ place }) => place.sheet },
  { header: "Cell", width: 8, textOf: ({ place }) => formatCell(place) },
  { header: "Ref", width: 10, textOf: ({ ref }) => ref },
  { header: "Old", width: 32, textOf: ({ before }) => logText(before) },
  { header: "New", width: 32, textOf: ({ after }) => logText(after) },
  { header: "Kind", width: 28, textOf: ({ kind }) => kind },
];

/** Texts to the letter; numbers and booleans as Excel shows them. */
function logText(value: CellValue): string {
  return typeof value === "string" ? value : cellText(value);
}

/** A moment as the log has it, in the user's own time: "2025-02-28 14:05". */
export function formatTime(moment: Date): string {
  const time = [moment.getHours(), moment.getMinutes()].map((part) =>
    String(part).padStart(2, "0")
  );
  return `${localDay(moment)} ${time.join(":")}`;
}
