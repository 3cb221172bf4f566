import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { AcceptedFinding } from "../../domain/accepted/ReportedFinding";
import type { Report } from "../../domain/report";
import { Disclosure } from "../controls/Disclosure";
import { LimitedList } from "../controls/LimitedList";
import { formatCount } from "../words/countOf";
import { AcceptedEntry } from "./AcceptedEntry";
import { findingKey } from "./findingKey";

/** How many are shown at first, and how many more each time. */
const PAGE = 20;
const MORE = 100;

interface AcceptedFindingsProps {
  readonly session: Session;
  readonly report: Report;
  readonly findings: readonly AcceptedFinding[];
  /** The id of the button that stands for a finding. */
  readonly idOf: (finding: AcceptedFinding) => string;
  readonly onTakeBack: (finding: AcceptedFinding) => Promise<boolean>;
}

/** The findings that were accepted, and why. Nothing without any. */
export function AcceptedFindings(props: AcceptedFindingsProps): ReactElement | null {
  const { session, report, findings, idOf, onTakeBack } = props;
  if (findings.length === 0) return null;
  return (
    <Disclosure
      level={2}
      summary={
        <span className="findings__fold">
          Accepted <span className="finding-group__count">{formatCount(findings.length)}</span>
        </span>
      }
    >
      <LimitedList entries={findings} page={PAGE} more={MORE}>
        {(finding) => (
          <AcceptedEntry
            key={findingKey(finding)}
            id={idOf(finding)}
            session={session}
            report={report}
            finding={finding}
            onTakeBack={() => onTakeBack(finding)}
          />
        )}
      </LimitedList>
    </Disclosure>
  );
}
