import type { SkippedChange, SkipReason } from "../../app/CellChange";
import type { FixStage } from "../../app/session";
import { formatList } from "../../domain/summary/wording";
import { formatRow } from "../../domain/tracker/place";
import { countOf, formatCount } from "../words/countOf";

/** How many rows are named; of more the others are counted. */
const NAMED = 5;

/** What is said of the rows of one sheet, or of the sheet itself. */
const REASONS: {
  readonly [Reason in SkipReason]: (sheet: string, rows: readonly string[]) => string;
} = {
  changed: (sheet, rows) =>
    `${nameRows(sheet, rows)} ${rows.length === 1 ? "has" : "have"} changed since.`,
  formula: (sheet, rows) =>
    `${nameRows(sheet, rows)} ${rows.length === 1 ? "holds a formula" : "hold formulas"}: mend what they read.`,
  protected: (sheet) =>
    `Sheet “${sheet}” is protected: unprotect it (Review, Unprotect Sheet), and fix again.`,
  filtered: (sheet) =>
    `Sheet “${sheet}” has a filter on, which may hide rows: clear it (Data, Clear), and fix again.`,
  gone: (sheet) => `Sheet “${sheet}” isn't there any more: press Recalculate RAG.`,
  stopped: (sheet, rows) =>
    `Excel stopped before it came to ${nameRows(sheet, rows)}: press Recalculate RAG, and fix again.`,
};

/**
 * What fixes, or undoing them, came to: "11 cells changed, 1 skipped: Actions row 14 has changed
 * since."
 */
export function describeOutcome({
  did,
  changed,
  skipped,
}: Extract<FixStage, { readonly kind: "done" }>): string {
  const head = `${countOf(changed.length, "cell")} ${did === "fix" ? "changed" : "put back"}`;
  const sentence = `${head.charAt(0).toUpperCase()}${head.slice(1)}`;
  if (skipped.length === 0) return `${sentence}.`;
  return `${sentence}, ${formatCount(skipped.length)} skipped: ${describeSkipped(skipped)}`;
}

/** Why cells were skipped, a sentence for each reason and sheet. */
function describeSkipped(skipped: readonly SkippedChange[]): string {
  const groups = new Map<string, SkippedChange[]>();
  for (const each of skipped) {
    const key = `${each.why}\n${each.change.place.sheet}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const rows = group.map(({ change }) => formatRow(change.place.row));
      return [REASONS[first.why](first.change.place.sheet, rows)];
    })
    .join(" ");
}

/** "Actions row 14", "Actions rows 3, 4 and 7". */
function nameRows(sheet: string, rows: readonly string[]): string {
  const more = rows.length - NAMED;
  const named = more > 0 ? [...rows.slice(0, NAMED), `${formatCount(more)} more`] : rows;
  return `${sheet} ${rows.length === 1 ? "row" : "rows"} ${formatList(named)}`;
}
