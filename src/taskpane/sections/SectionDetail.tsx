import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Report, SectionSummary } from "../../domain/report";
import { SectionMovements } from "../changes/SectionMovements";
import { LimitedList } from "../controls/LimitedList";
import { describeClose } from "../rule/answerLines";
import { ByHand } from "../rule/ByHand";
import { ActionEntry } from "./ActionEntry";
import "./SectionDetail.css";

/** Sections have a handful of actions; a tracker without sections has them all in one. */
const PAGE = 50;

interface SectionDetailProps {
  readonly session: Session;
  readonly report: Report;
  readonly section: SectionSummary;
}

/** Why a section's overall RAG is what it is, how close the next is, what changed, its actions, and the way to set it by hand. */
export function SectionDetail({ session, report, section }: SectionDetailProps): ReactElement {
  const { scheme } = report;
  const close = describeClose(section, report);
  return (
    <>
      <p className="section-detail__why">{section.why}</p>
      {close !== "" && <p className="section-detail__why">{close}</p>}
      <SectionMovements report={report} section={section} />
      <LimitedList entries={section.links} page={PAGE}>
        {(link) => <ActionEntry key={link.row} session={session} scheme={scheme} link={link} />}
      </LimitedList>
      <ByHand session={session} report={report} section={section} />
    </>
  );
}
