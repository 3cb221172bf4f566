import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Report } from "../../domain/report";
import { FindingGroupList } from "./FindingGroupList";
import { groupFindings } from "./groupFindings";

interface FindingsViewProps {
  readonly session: Session;
  readonly report: Report;
}

/** What is wrong or doubtful in the tracker, by kind, worst first. */
export function FindingsView({ session, report }: FindingsViewProps): ReactElement {
  if (report.findings.length === 0) {
    return (
      <p>No findings: every status, ref and date in the tracker could be read as it stands.</p>
    );
  }
  return (
    <>
      {groupFindings(report.findings).map((group) => (
        <FindingGroupList key={group.code} session={session} report={report} group={group} />
      ))}
    </>
  );
}
