import type { Scheme } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";
import { formatCount, formatList } from "../summary/wording";
import type { CutRange, RuleFit } from "./findRules";
import { formatFraction } from "./fraction";
import type { RuleName } from "./OverallRule";

/** What the rules are called. */
export const RULE_TITLES: { readonly [Name in RuleName]: string } = {
  "adverse-share": "Adverse share",
  "worst-status": "Worst status",
  "any-adverse": "Any adverse",
  "largest-group": "Largest group",
  "weighted-severity": "Weighted severity",
};

/** How well a rule reproduces what was published, in a sentence, with what the rows can't tell. */
export function describeFit({ rule, missed, cuts }: RuleFit, rows: number, scheme: Scheme): string {
  const title = RULE_TITLES[rule];
  if (missed.length > 0) {
    const named = missed.map(
      ({ row, role }) =>
        `${row.name} (${statusLabel(scheme.overall[role], scheme)} instead of ${statusLabel(row.overall, scheme)})`
    );
    return `${title}: ${rows - missed.length} of ${formatCount(rows, "row")}; not ${formatList(named)}.`;
  }
  const all = `${title}: ${rows === 1 ? "the one row" : `all ${rows} rows`}`;
  if (cuts === null) return `${all}.`;
  const worst = statusLabel(scheme.overall.worst, scheme);
  return `${all}, with ${formatRange(cuts.adverse, "a cut")}; ${
    cuts.exception.upTo === null
      ? `the cut for ${worst} can't be told, since no row is ${worst}${formatAbove(cuts.exception)}`
      : `for ${worst} ${formatRange(cuts.exception, "a cut")}`
  }.`;
}

function formatRange({ above, upTo }: CutRange, cut: string): string {
  if (above === null && upTo === null) return `any cut`;
  if (upTo === null) return `${cut} above ${above === null ? "0%" : formatFraction(above)}`;
  return above === null
    ? `${cut} up to ${formatFraction(upTo)}`
    : `${cut} above ${formatFraction(above)} and up to ${formatFraction(upTo)}`;
}

function formatAbove({ above }: CutRange): string {
  return above === null ? "" : ` (it's above ${formatFraction(above)})`;
}
