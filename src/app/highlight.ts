import { ROW_INK } from "../domain/scheme/contrast";
import type { Scheme } from "../domain/scheme/Scheme";
import type { Tracker, TrackerCells } from "../domain/tracker/Tracker";
import { cellText } from "../domain/tracker/cell";
import { formatColumn, formatRow } from "../domain/tracker/place";

/** One conditional format of ours: a formula for the first row of the tracker's body, and colours. */
export interface HighlightRule {
  /** As Excel has it, with "=", relative to the first body row. */
  readonly formula: string;
  readonly fill: string;
  readonly ink: string;
}

/**
 * What tells our rules from the user's own, after copying and pasting too: N of a text is 0, so
 * the condition is always true.
 */
export const HIGHLIGHT_MARKER = 'N("RAG Tracker")=0';

/**
 * The rules that highlight the rows at risk: one for each adverse status, over the whole row, in
 * every spelling that was read as that status. Excel compares text without case.
 */
export function highlightRules(
  tracker: Tracker,
  cells: TrackerCells,
  scheme: Scheme
): HighlightRule[] {
  const column = cells.columns.status?.column;
  if (column === undefined) return [];
  const cell = `$${formatColumn(column)}${formatRow(cells.firstRow)}`;

  return scheme.statuses.flatMap((status, index) => {
    if (status.standing !== "adverse") return [];
    const tests = spellingsOf(index, status.label, tracker, cells).map(
      // To Excel the number 3 isn't the text "3"; with a text put to it, it is.
      (spelling) => `${cell}${isNumber(spelling) ? '&""' : ""}="${spelling.replace(/"/gu, '""')}"`
    );
    const test = tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
    return [{ formula: `=AND(${test},${HIGHLIGHT_MARKER})`, fill: status.tint, ink: ROW_INK }];
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
  for (const action of tracker.actions) {
    if (action.status.kind !== "rated" || action.status.status !== status || action.status.exact)
      continue;
    const raw = cells.columns.status?.values[action.row - cells.firstRow];
    const text = typeof raw === "string" ? raw : cellText(raw);
    if (text.length <= LONGEST_TEXT && !spellings.has(text.toLowerCase()))
      spellings.set(text.toLowerCase(), text);
  }
  return [...spellings.values()].slice(0, MOST_SPELLINGS);
}
