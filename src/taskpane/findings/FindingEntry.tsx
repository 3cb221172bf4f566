import type { ReactElement, ReactNode } from "react";
import type { Session } from "../../app/session";
import type { Finding } from "../../domain/checks/Finding";
import { findingText } from "../../domain/checks/findingText";
import type { Report } from "../../domain/report";
import { describePlace } from "./describePlace";
import "./FindingEntry.css";

interface FindingEntryProps {
  readonly session: Session;
  readonly report: Report;
  readonly finding: Finding;
  /** What can be done about it here. */
  readonly children?: ReactNode;
}

/** One finding: where, what, and what can be done. All of it is a button that selects the cell. */
export function FindingEntry(props: FindingEntryProps): ReactElement {
  const { session, report, finding, children } = props;
  const { what, todo } = findingText(finding, report.scheme);
  return (
    <li>
      <button
        type="button"
        className="finding-entry"
        onClick={() => {
          void session.show(finding.place);
        }}
      >
        <span className="finding-entry__what">
          <span className="finding-entry__place">
            {describePlace(finding.place, report.readings)}:
          </span>{" "}
          {what}
        </span>{" "}
        <span className="finding-entry__todo">{todo}</span>
      </button>
      {children}
    </li>
  );
}
