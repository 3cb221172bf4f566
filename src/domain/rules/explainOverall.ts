import type { Scheme, Status } from "../scheme/Scheme";
import { overallLabel, type OverallRag } from "../summary/overallRag";
import { countOf, type StatusShares } from "../summary/shares";
import { formatCount, formatList, formatPercent } from "../summary/wording";
import type { AdverseCounts } from "./adverseCounts";
import type { OverallRule } from "./OverallRule";
import { countFor, rateSection, type SectionCounts } from "./rateSection";
import type { OverallRole } from "./RuleKind";
import { limitWords, rateCounts } from "./rules";

/** Why a section has its overall RAG, in a sentence that can be read out. */
export function explainOverall(section: SectionCounts, rule: OverallRule, scheme: Scheme): string {
  const counts = countFor(section, rule, scheme);
  const role = rateCounts(counts, rule);
  if (role === null)
    return `Not rated because none of its actions has a ${scheme.notRated.length > 0 ? "rated status" : "status"}.`;
  const label = overallLabel(rateSection(section, rule, scheme), scheme);
  return `${label} because ${explainRole(role, counts, section, rule, scheme)}.`;
}

function explainRole(
  role: OverallRole,
  counts: AdverseCounts,
  section: SectionCounts,
  rule: OverallRule,
  scheme: Scheme
): string {
  const { adverse, exceptions, rated } = counts;
  const limit = limitWords(rule, role, counts);
  if (role === "worst") {
    const which = nameCounts(section.shares, scheme, (status) => status.exception);
    return `${exceptions} of ${formatCount(rated, "action")} (${formatPercent(exceptions, rated)}) ${exceptions === 1 ? "is an exception" : "are exceptions"}: ${which}; ${limit}`;
  }
  if (adverse === 0) return `none of ${formatCount(rated, "action")} is adverse`;
  const unread = rated - section.shares.rated;
  const which = formatList([
    ...listCounts(section.shares, scheme, (status) => status.standing === "adverse"),
    ...(unread > 0 ? [`${unread} without a status`] : []),
  ]);
  const only = role === "sound" ? "only " : "";
  return `${only}${adverse} of ${formatCount(rated, "action")} (${formatPercent(adverse, rated)}) ${adverse === 1 ? "is" : "are"} adverse: ${which}; ${limit}`;
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
  return formatList(listCounts(shares, scheme, wanted));
}

function listCounts(
  shares: StatusShares,
  scheme: Scheme,
  wanted: (status: Status) => boolean
): readonly string[] {
  return scheme.statuses.flatMap((status, index) => {
    const count = countOf(shares, index);
    return wanted(status) && count > 0 ? [`${count} ${status.label}`] : [];
  });
}
