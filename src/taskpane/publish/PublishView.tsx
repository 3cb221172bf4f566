import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { problemText } from "../../app/problemText";
import type { Session } from "../../app/session";
import { checkReport } from "../../domain/publish/checkReport";
import type { Report } from "../../domain/report";
import { Disclosure } from "../controls/Disclosure";
import { CopyLines } from "../rule/CopyLines";
import { useSessionState } from "../state/useSessionState";
import { PointList } from "./PointList";
import { PrintedCheck } from "./PrintedCheck";
import { useSheetsLook } from "./useSheetsLook";
import "./Publish.css";

interface PublishViewProps {
  readonly session: Session;
  readonly report: Report;
}

/** All that would be asked about or be wrong once the report is out, and what is in order. */
export function PublishView({ session, report }: PublishViewProps): ReactElement {
  const { stage, settings } = useSessionState(session);
  const edits = stage.kind === "out-of-date" ? stage.edits : null;
  const { overrides } = settings;
  const { answer, lookAgain } = useSheetsLook(session);
  const look = answer?.ok === true ? answer.value : null;
  const { points, inOrder } = useMemo(
    () => checkReport(report, { edits, overrides, look }),
    [report, edits, overrides, look]
  );
  return (
    <div className="publish">
      <PointList session={session} points={points} />
      <h3 className="publish__heading">In order</h3>
      <ul className="publish__lines" aria-label="In order">
        {inOrder.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div>
        {answer?.ok === false && (
          <p>The sheets couldn&apos;t be looked at. {problemText(answer.problem).todo}</p>
        )}
        <Button size="small" onClick={lookAgain}>
          Look at the sheets again
        </Button>
      </div>
      <CopyLines
        name="what to see to before you publish"
        lines={[...points.map(({ what, todo }) => `${what} ${todo}`), ...inOrder]}
      />
      <Disclosure level={3} summary="Check a report that is printed already">
        <PrintedCheck session={session} rule={report.rule} scheme={report.scheme} />
      </Disclosure>
    </div>
  );
}
