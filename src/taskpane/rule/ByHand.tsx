import { useId, useState, type ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Report, SectionSummary } from "../../domain/report";
import { formatSection } from "../../domain/summary/formatSection";
import { useNextFocus } from "../controls/useNextFocus";
import { listAnswers } from "./answerLines";
import { ByHandForm } from "./ByHandForm";
import { CopyLines } from "./CopyLines";
import "../findings/AcceptOffer.css";
import "./ByHand.css";

interface ByHandProps {
  readonly session: Session;
  readonly report: Report;
  readonly section: SectionSummary;
}

/** The ways to set a section's overall RAG by hand, to change that and take it back, and to copy why it is what it is. */
export function ByHand({ session, report, section }: ByHandProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const setId = useId();
  const takeBackId = useId();
  const focus = useNextFocus();
  const { byHand } = section;
  const name = <span className="visually-hidden"> for {formatSection(section)}</span>;
  const plan = report.plans.find(({ sections }) => sections.includes(section))?.name ?? "";

  if (asking) {
    return (
      <ByHandForm
        scheme={report.scheme}
        section={section}
        onSet={async (overall, reason) => {
          const done = await session.setOverall({ plan, section, overall, reason });
          if (done) {
            setAsking(false);
            focus(setId);
          }
          return done;
        }}
        onCancel={() => {
          setAsking(false);
          focus(setId);
        }}
      />
    );
  }
  return (
    <div className="by-hand by-hand__buttons">
      <button
        id={setId}
        type="button"
        className="accept-offer"
        onClick={() => {
          setAsking(true);
        }}
      >
        {byHand === undefined ? "Set by hand…" : "Set otherwise…"}
        {name}
      </button>
      {byHand !== undefined && (
        <button
          id={takeBackId}
          type="button"
          className="accept-offer"
          onClick={() => {
            void session.takeBackOverall(byHand.override).then((done) => {
              focus(done ? setId : takeBackId);
            });
          }}
        >
          Take back
          {name}
        </button>
      )}
      <CopyLines
        name={`why, for ${formatSection(section)}`}
        lines={listAnswers(section, report)}
        quiet
      />
    </div>
  );
}
