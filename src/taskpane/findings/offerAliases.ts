import type { ConfirmedAlias } from "../../domain";
import type { Finding } from "../../domain/checks/Finding";
import type { Scheme } from "../../domain/scheme/Scheme";
import { spellingKey } from "../../domain/scheme/spellingKey";
import { statusLabel } from "../../domain/scheme/statusLabel";

/**
 * What could be confirmed once for all: that an unknown text means the status that is nearest to
 * it. Each text is offered once, with the first of its findings.
 */
export function offerAliases(
  findings: readonly Finding[],
  scheme: Scheme
): ReadonlyMap<Finding, ConfirmedAlias> {
  const offers = new Map<Finding, ConfirmedAlias>();
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
