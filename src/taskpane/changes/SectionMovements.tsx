import type { ReactElement } from "react";
import { describeMovement, describeSectionMovement } from "../../domain/movements/movementText";
import type { Report, SectionSummary } from "../../domain/report";

/** How many actions are told here; the tab What changed has them all. */
const MOST = 10;

interface SectionMovementsProps {
  readonly report: Report;
  readonly section: SectionSummary;
}

/** What has become of a section and of its actions since the baseline; nothing without one. */
export function SectionMovements({ report, section }: SectionMovementsProps): ReactElement | null {
  const { movements } = report;
  const { movement } = section;
  if (movement === undefined || movements?.kind !== "compared") return null;
  const { plan, section: name } = movement;
  const own = movements.actions.filter(
    ({ plan: of, before, after }) => of === plan && (after ?? before)?.section === name
  );
  const more = own.length - MOST;
  return (
    <p className="section-detail__why">
      {[
        describeSectionMovement(movement, movements.baseline),
        ...own.slice(0, MOST).map(describeMovement),
        ...(more > 0 ? [`${more} more under What changed.`] : []),
      ].join(" ")}
    </p>
  );
}
