import type { ConfirmedAlias } from "../../domain";
import type { ReportedFinding } from "../../domain/accepted/ReportedFinding";
import type { Scheme } from "../../domain/scheme/Scheme";
import { spellingKey } from "../../domain/scheme/spellingKey";
import { statusLabel } from "../../domain/scheme/statusLabel";

/**
 * Makes what tells of the finding at a position of a list, from 0, what could be confirmed once for all: that
 * its unknown text means the status that is nearest to it. Each text is offered once, with the first of
 * its findings; null for all others. Of the list only what comes before is looked at.
 */
export function offerAliases(
  findings: readonly ReportedFinding[],
  scheme: Scheme
): (index: number) => ConfirmedAlias | null {
  const offers: (ConfirmedAlias | null)[] = [];
  const offered = new Set<string>();
  const offerFor = (finding: ReportedFinding | undefined): ConfirmedAlias | null => {
    if (finding?.code !== "status/unknown" || finding.nearest === null) return null;
    const key = spellingKey(finding.text);
    if (offered.has(key)) return null;
    offered.add(key);
    return { text: finding.text, label: statusLabel(finding.nearest, scheme) };
  };
  return (index) => {
    while (offers.length <= index) offers.push(offerFor(findings[offers.length]));
    return offers[index] ?? null;
  };
}
