import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Report, SectionSummary } from "../../domain/report";
import { formatSectionMovement } from "../../domain/movements/movementText";
import { Disclosure } from "../controls/Disclosure";
import type { HeadingLevel } from "../controls/Heading";
import type { RovingItem } from "../controls/useRovingItems";
import { getOverallAppearance } from "../rag/RagAppearance";
import { RagBadge } from "../rag/RagBadge";
import { SectionDetail } from "./SectionDetail";
import "./SectionRow.css";

interface SectionRowProps {
  readonly session: Session;
  readonly report: Report;
  /** One below the heading of its group, or of its plan where there's no group. */
  readonly level: HeadingLevel;
  readonly section: SectionSummary;
  readonly item: RovingItem;
}

/** A section in one row: ref, title, overall RAG and shares. It opens to why that is so. */
export function SectionRow({
  session,
  report,
  level,
  section,
  item,
}: SectionRowProps): ReactElement {
  const { ref, title, overall, sharesText, remark, movement } = section;
  return (
    <Disclosure
      level={level}
      item={item}
      summary={
        <>
          <span className="section-row__line">
            <span className="section-row__title">
              {ref !== "" && <strong className="section-row__ref">{ref}</strong>} {title}
            </span>{" "}
            <RagBadge rag={getOverallAppearance(report.scheme, overall)} />
          </span>{" "}
          <span className="section-row__shares">{sharesText}</span>{" "}
          {movement !== undefined && (
            <span className="section-row__shares">{formatSectionMovement(movement)}</span>
          )}{" "}
          {remark !== "" && <span className="section-row__shares">{remark}</span>}
        </>
      }
    >
      <SectionDetail session={session} report={report} section={section} />
    </Disclosure>
  );
}
