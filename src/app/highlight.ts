import { ROW_INK } from "../domain/scheme/contrast";
import type { Scheme, Status } from "../domain/scheme/Scheme";
import type { Tracker, TrackerCells } from "../domain/tracker/Tracker";
import { cellText } from "../domain/tracker/cell";
import { formatColumn, formatRow } from "../domain/tracker/place";
import type { Settings } from "./Setting";

/** One conditional format of ours: a formula for the first row of the tracker's body, and looks. */
export interface HighlightRule {
  /** As Excel has it, with "=", relative to the first body row. */
  readonly formula: string;
  readonly fill: string;
  readonly ink: string;
  /** A cue besides the colours. */
  readonly bold: boolean;
}

/** What is highlighted, and how. */
export type HighlightChoice = Pick<Settings, "highlightStatuses" | "highlightBold">;

/**
 * What tells our rules from the user's own, after copying and pasting too: N of a text is 0, so
 * the condition is always true.
 */
export const HIGHLIGHT_MARKER = 'N("RAG Tracker")=0';

/**
 * Whether a status's rows are highlighted: the chosen ones, or the adverse ones where nothing was
 * chosen, or nothing that this scheme has.
 *
 * @param chosen labels; none at all highlights nothing
 */
export function isHighlighted(
  { label, standing }: Status,
  { statuses }: Scheme,
  chosen: readonly string[] | null
): boolean {
  const counts =
    chosen?.length === 0 || statuses.some((status) => chosen?.includes(status.label) === true);
  return counts ? chosen?.includes(label) === true : standing === "adverse";
}

/**
 * The rules that highlight rows: one for each status that is highlighted, over the whole row, in
 * every spelling that was read as that status. Excel compares text without case.
 */
export function highlightRules(
  tracker: Tracker,
  cells: TrackerCells,
  scheme: Scheme,
  { highlightStatuses, highlightBold }: HighlightChoice
): HighlightRule[] {
  const column = cells.columns.status?.column;
  if (column === undefined) return [];
  const cell = `$${formatColumn(column)}${formatRow(cells.firstRow)}`;

  return scheme.statuses.flatMap((status, index) => {
    if (!isHighlighted(status, scheme, highlightStatuses)) return [];
    const tests = spellingsOf(index, status.label, tracker, cells).map(
      // To Excel the number 3 isn't the text "3"; with a text put to it, it is.
      (spelling) => `${cell}${isNumber(spelling) ? '&""' : ""}="${spelling.replace(/"/gu, '""')}"`
    );
    const test = tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
    const formula = `=AND(${test},${HIGHLIGHT_MARKER})`;
    return [{ formula, fill: status.tint, ink: ROW_INK, bold: highlightBold }];
  });
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && !Number.isNaN(Number(text));
}

/** Excel takes a text in a formula up to this length. */
const LONGEST_TEXT = 255;
/** Enough for every tracker met; keeps the formula far below Excel's 8,192 characters. */
const MOST_SPELLINGS = 12;

/** The label, and each other text that stands in the tracker for it, to the letter. */
function spellingsOf(
  status: number,
  label: string,
  tracker: Tracker,
  cells: TrackerCells
): string[] {
  const spellings = new Map([[label.toLowerCase(), label]]);
  const { readings, statusIds, indexes, length } = tracker.actions.columns;
  // Each text has a number of its own: what stands for it is looked for once.
  const left = new Set<number | undefined>(
    readings.flatMap((reading, id) =>
      reading.kind === "rated" && reading.status === status && !reading.exact ? [id] : []
    )
  );
  for (let position = 0; position < length && left.size > 0; position++) {
    if (!left.delete(statusIds[position])) continue;
    const raw = cells.columns.status?.values[indexes[position] ?? 0];
    const text = typeof raw === "string" ? raw : cellText(raw);
    if (text.length <= LONGEST_TEXT && !spellings.has(text.toLowerCase()))
      spellings.set(text.toLowerCase(), text);
  }
  return [...spellings.values()].slice(0, MOST_SPELLINGS);
}
