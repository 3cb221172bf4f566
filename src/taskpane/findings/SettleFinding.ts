import type { ReportedFinding } from "../../domain/accepted/ReportedFinding";

/** How the entries of a list of findings have one accepted. */
export interface SettleFinding {
  /** The id of the button that stands for a finding: there the focus can go. */
  readonly idOf: (finding: ReportedFinding) => string;
  /** Accepts it for a reason that isn't blank; tells whether that was kept. */
  readonly accept: (finding: ReportedFinding, reason: string) => Promise<boolean>;
}
