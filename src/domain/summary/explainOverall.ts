import type { Scheme, Status } from "../scheme/Scheme";
import {
  countAdverse,
  overallLabel,
  reaches,
  type OverallRag,
  type OverallRule,
} from "./overallRag";
import { countOf, type StatusShares } from "./shares";
import { formatCount, formatList, formatPercent } from "./wording";

/** Why a section has its overall RAG, in a sentence that can be read out. */
export function explainOverall(
  overall: OverallRag,
  shares: StatusShares,
  rule: OverallRule,
  scheme: Scheme
): string {
  if (overall.kind === "not-rated") {
    return `Not rated because none of its actions has a ${scheme.notRated.length > 0 ? "rated status" : "status"}.`;
  }
  const label = overallLabel(overall, scheme);
  const { adverse, exceptions, rated } = countAdverse(shares, scheme);

  if (reaches(exceptions, rated, rule.exceptionCut)) {
    const which = nameCounts(shares, scheme, (status) => status.exception);
    return `${label} because ${exceptions} of ${formatCount(rated, "action")} (${formatPercent(exceptions, rated)}) ${exceptions === 1 ? "is an exception" : "are exceptions"}: ${which}; the cut is ${rule.exceptionCut}%.`;
  }
  if (adverse === 0) return `${label} because none of ${formatCount(rated, "action")} is adverse.`;
  const which = nameCounts(shares, scheme, (status) => status.standing === "adverse");
  const share = `${adverse} of ${formatCount(rated, "action")} (${formatPercent(adverse, rated)}) ${adverse === 1 ? "is" : "are"} adverse: ${which}`;
  return reaches(adverse, rated, rule.adverseCut)
    ? `${label} because ${share}; the cut is ${rule.adverseCut}%.`
    : `${label} because only ${share}; the cut is ${rule.adverseCut}%.`;
}

/** What a reader should know beside the overall RAG: exceptions in a section that is called sound. */
export function remarkOn(overall: OverallRag, shares: StatusShares, scheme: Scheme): string {
  const sound = overall.kind === "rated" && overall.status === scheme.overall.sound;
  const exceptions = nameCounts(shares, scheme, (status) => status.exception);
  return sound && exceptions !== "" ? `Contains ${exceptions}` : "";
}

/** "1 At Risk and 1 Delivery Date Missed with Risk". */
function nameCounts(
  shares: StatusShares,
  scheme: Scheme,
  wanted: (status: Status) => boolean
): string {
  return formatList(
    scheme.statuses.flatMap((status, index) => {
      const count = countOf(shares, index);
      return wanted(status) && count > 0 ? [`${count} ${status.label}`] : [];
    })
  );
}
