import type { ReactElement, ReactNode } from "react";
import type { Session } from "../../app/session";
import type { ReportedFinding } from "../../domain/accepted/ReportedFinding";
import { findingText } from "../../domain/checks/findingText";
import type { Report } from "../../domain/report";
import { moveFocus } from "../controls/moveFocus";
import { AcceptOffer } from "./AcceptOffer";
import { describePlace } from "./describePlace";
import { findingKey } from "./findingKey";
import type { SettleFinding } from "./SettleFinding";
import "./FindingEntry.css";

interface FindingEntryProps {
  readonly session: Session;
  readonly report: Report;
  readonly finding: ReportedFinding;
  readonly settle: SettleFinding;
  /** What can be done about it here. */
  readonly children?: ReactNode;
}

/**
 * One finding: where, what, and what can be done. All of the text is a button that selects the cell;
 * arrow keys go from one finding to the next.
 */
export function FindingEntry(props: FindingEntryProps): ReactElement {
  const { session, report, finding, settle, children } = props;
  const { what, todo } = findingText(finding, report.scheme);
  const place = describePlace(finding.place, report.readings);
  const id = settle.idOf(finding);
  return (
    <li className="finding">
      <button
        type="button"
        id={id}
        data-item={id}
        className="finding-entry"
        onClick={() => {
          void session.show(finding.place);
        }}
        onKeyDown={(event) => {
          moveFocus(event, "vertical");
        }}
      >
        <span className="finding-entry__what">
          <span className="finding-entry__place">{place}:</span> {what}
        </span>{" "}
        <span className="finding-entry__todo">{todo}</span>
      </button>
      <div className="finding__offers">
        {children}
        <AcceptOffer
          key={findingKey(finding)}
          name={`${place}: ${what}`}
          onAccept={(reason) => settle.accept(finding, reason)}
        />
      </div>
    </li>
  );
}
