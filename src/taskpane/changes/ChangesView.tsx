import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { HistoryProblem } from "../../app/HistoryProblem";
import type { PastReports, Session } from "../../app/session";
import type { Report } from "../../domain/report";
import type { Result } from "../../domain/result";
import { CompareReports } from "./CompareReports";
import { FinishedReports } from "./FinishedReports";
import { FinishReport } from "./FinishReport";
import { HistoryNotice } from "./HistoryNotice";
import { ShareLines } from "./ShareLines";
import "./ChangesView.css";

interface ChangesViewProps {
  readonly session: Session;
  readonly report: Report;
}

/**
 * What changed between reports, and the finished ones. The history is read when this is first shown,
 * and again for each report that is made and each that is finished.
 */
export function ChangesView({ session, report }: ChangesViewProps): ReactElement {
  const [past, setPast] = useState<Result<PastReports, HistoryProblem> | null>(null);
  /** Goes up when the history is to be read once more. */
  const [turn, setTurn] = useState(0);
  const readAgain = (): void => {
    setTurn(turn + 1);
  };
  useEffect(() => {
    let isStale = false;
    void session.readHistory().then((answer) => {
      // What was asked for on an older report isn't to be shown on this one.
      if (!isStale) setPast(answer);
    });
    return () => {
      isStale = true;
    };
  }, [session, report, turn]);

  if (past === null) return <p role="status">Reading the finished reports…</p>;
  if (!past.ok)
    return (
      <div className="changes">
        <HistoryNotice problem={past.problem} />
        <div>
          <Button size="small" onClick={readAgain}>
            Read them again
          </Button>
        </div>
      </div>
    );
  const { history, current } = past.value;
  return (
    <div className="changes">
      <CompareReports
        // Anew when the choice of reports is another.
        key={history.reports.map(({ id }) => id).join(" ")}
        session={session}
        report={report}
        past={past.value}
      />
      <ShareLines report={report} past={past.value} />
      <FinishedReports history={history} />
      <FinishReport
        session={session}
        report={report}
        finished={history.reports}
        actions={current}
        onFinished={readAgain}
      />
    </div>
  );
}
