import type { Finding } from "../checks/Finding";
import type { Scheme } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";
import type { FixOffer } from "./Fix";

/** What a status cell should hold: one text, or a choice. */
type Proposal = Pick<FixOffer, "after" | "choices">;

/**
 * What to enter as an action's status: the label that its text reads as or comes nearest to; where
 * none is near, or nothing stands there, a choice of the scheme's words.
 *
 * @returns null for a finding of any other kind
 */
export function proposeStatus(finding: Finding, scheme: Scheme): Proposal | null {
  switch (finding.code) {
    case "status/alias":
      return { after: statusLabel(finding.status, scheme), choices: [] };
    case "status/unknown":
      return finding.nearest === null
        ? { after: null, choices: listWords(scheme) }
        : { after: statusLabel(finding.nearest, scheme), choices: [] };
    case "status/blank":
      return { after: null, choices: listWords(scheme) };
    default:
      return null;
  }
}

/** Every word that may stand in a status column, those that aren't rated last. */
function listWords({ statuses, notRated }: Scheme): readonly string[] {
  return [...statuses, ...notRated].map(({ label }) => label);
}
