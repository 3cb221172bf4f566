import type { ConfirmedAlias } from "../../domain";
import type { ReportedFinding } from "../../domain/accepted/ReportedFinding";
import type { Scheme } from "../../domain/scheme/Scheme";
import { spellingKey } from "../../domain/scheme/spellingKey";
import { statusLabel } from "../../domain/scheme/statusLabel";

/**
 * What could be confirmed once for all: that an unknown text means the status that is nearest to
 * it. Each text is offered once, with the first of its findings.
 */
export function offerAliases(
  findings: readonly ReportedFinding[],
  scheme: Scheme
): ReadonlyMap<ReportedFinding, ConfirmedAlias> {
  const offers = new Map<ReportedFinding, ConfirmedAlias>();
  const offered = new Set<string>();
  for (const finding of findings) {
    if (finding.code !== "status/unknown" || finding.nearest === null) continue;
    const key = spellingKey(finding.text);
    if (offered.has(key)) continue;
    offered.add(key);
    offers.set(finding, { text: finding.text, label: statusLabel(finding.nearest, scheme) });
  }
  return offers;
}
