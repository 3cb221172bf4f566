import { findAccepted } from "../../domain/accepted/findAccepted";
import type { AcceptedFinding, ReportedFinding } from "../../domain/accepted/ReportedFinding";
import { outlineFindings } from "../../domain/checks/findingBlocks";
import type { FindingOutline } from "../../domain/checks/FindingOutline";
import {
  gatherEvidence,
  isContradictionCode,
  listContradicted,
  type ContradictedStatus,
} from "../contradictions/gatherContradictions";
import { passesFilter, type FindingFilter } from "./FindingFilter";
import { groupFindings, type FindingGroup } from "./groupFindings";
import { pickAt } from "./pickAt";
import { takeBeside } from "./takeBeside";

/** A report's findings as the pane lists them. A large tracker has many: each is made when it's shown. */
export interface ArrangedFindings {
  /** Of all findings, whether they're shown or not. */
  readonly outlines: readonly FindingOutline[];
  /** Of those that are shown and open. */
  readonly open: readonly FindingOutline[];
  readonly contradicted: readonly ContradictedStatus[];
  readonly groups: readonly FindingGroup[];
  readonly accepted: readonly AcceptedFinding[];
  /** The open findings before and after one as they're shown: the next first; none where there's none. */
  readonly besides: (finding: ReportedFinding) => readonly ReportedFinding[];
}

/** Arranges those of a report's findings that a filter lets pass. */
export function arrangeFindings(
  findings: readonly ReportedFinding[],
  filter: FindingFilter
): ArrangedFindings {
  const outlines = outlineFindings(findings);
  const allAccepted = findAccepted(findings);
  const accepted: AcceptedFinding[] = [];
  const open: FindingOutline[] = [];
  const against: number[] = [];
  const others: number[] = [];
  outlines.forEach((outline, position) => {
    if (!passesFilter(outline, filter)) return;
    const own = allAccepted.get(position);
    if (own !== undefined) {
      accepted.push(own);
      return;
    }
    open.push(outline);
    (isContradictionCode(outline.code) ? against : others).push(position);
  });
  const evidence = gatherEvidence(outlines, against);
  const groups = groupFindings(findings, outlines, others);
  const besides = (finding: ReportedFinding): readonly ReportedFinding[] => {
    const order = [...evidence.flat(), ...groups.flatMap(({ positions }) => positions)];
    const at = order.findIndex(
      (position) =>
        outlines[position]?.code === finding.code &&
        outlines[position].place.row === finding.place.row &&
        findings[position] === finding
    );
    return pickAt(findings, takeBeside(order, at));
  };
  const contradicted = listContradicted(findings, evidence);
  return { outlines, open, contradicted, groups, accepted, besides };
}
