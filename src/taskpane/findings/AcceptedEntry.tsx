import { useState, type ReactElement } from "react";
import type { Session } from "../../app/session";
import type { AcceptedFinding } from "../../domain/accepted/ReportedFinding";
import { findingText } from "../../domain/checks/findingText";
import type { Report } from "../../domain/report";
import { formatLongDay } from "../../domain/tracker/dueDate";
import { describePlace } from "./describePlace";
import "./FindingEntry.css";

interface AcceptedEntryProps {
  readonly id: string;
  readonly session: Session;
  readonly report: Report;
  readonly finding: AcceptedFinding;
  readonly onTakeBack: () => Promise<boolean>;
}

/** A finding that was accepted: where, what, why, since when, and the way to take that back. */
export function AcceptedEntry(props: AcceptedEntryProps): ReactElement {
  const { id, session, report, finding, onTakeBack } = props;
  const [pressed, setPressed] = useState(false);
  const place = describePlace(finding.place, report.readings);
  const { what } = findingText(finding, report.scheme);
  const { reason, day } = finding.acceptance;
  return (
    <li className="finding">
      <button
        type="button"
        id={id}
        className="finding-entry"
        onClick={() => {
          void session.show(finding.place);
        }}
      >
        <span className="finding-entry__what">
          <span className="finding-entry__place">{place}:</span> {what}
        </span>{" "}
        <span className="finding-entry__todo">
          Accepted on {formatLongDay(day)}: {reason}
        </span>
      </button>
      <div className="finding__offers">
        <button
          type="button"
          className="accept-offer"
          aria-disabled={pressed}
          onClick={() => {
            if (pressed) return;
            setPressed(true);
            void onTakeBack().then((done) => {
              if (!done) setPressed(false);
            });
          }}
        >
          Take back
          <span className="visually-hidden">
            {" "}
            {place}: {what}
          </span>
        </button>
      </div>
    </li>
  );
}
