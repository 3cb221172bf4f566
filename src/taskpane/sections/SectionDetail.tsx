import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { SectionSummary } from "../../domain/report";
import type { Scheme } from "../../domain/scheme/Scheme";
import { LimitedList } from "../controls/LimitedList";
import { ActionEntry } from "./ActionEntry";
import "./SectionDetail.css";

/** Sections have a handful of actions; a tracker without sections has them all in one. */
const PAGE = 50;

interface SectionDetailProps {
  readonly session: Session;
  readonly scheme: Scheme;
  readonly section: SectionSummary;
}

/** Why a section's overall RAG is what it is, and its actions, each the way to its row. */
export function SectionDetail({ session, scheme, section }: SectionDetailProps): ReactElement {
  return (
    <>
      <p className="section-detail__why">{section.why}</p>
      <LimitedList entries={section.links} page={PAGE}>
        {(link) => <ActionEntry key={link.row} session={session} scheme={scheme} link={link} />}
      </LimitedList>
    </>
  );
}
