import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { HistoryProblem } from "../../app/HistoryProblem";
import type { PastReports, Session } from "../../app/session";
import type { HistoryReading } from "../../domain/history/HistoryReading";
import type { Report } from "../../domain/report";
import type { Result } from "../../domain/result";
import { CompareReports } from "./CompareReports";
import { FinishedReports } from "./FinishedReports";
import { FinishReport } from "./FinishReport";
import { GoneReports } from "./GoneReports";
import { HistoryNotice } from "./HistoryNotice";
import { ShareLines } from "./ShareLines";
import "./ChangesView.css";

interface ChangesViewProps {
  readonly session: Session;
  readonly report: Report;
}

/**
 * What changed between reports, and the finished ones. The history is read when this is first shown,
 * and again for each run and each report that is finished; not for edits that the report follows.
 */
export function ChangesView({ session, report }: ChangesViewProps): ReactElement {
  const [past, setPast] = useState<Result<PastReports, HistoryProblem> | null>(null);
  /** What was read last; null: it's to be read once more. */
  const read = useRef<HistoryReading | null>(null);
  const [turn, setTurn] = useState(0);
  const readAgain = (): void => {
    read.current = null;
    setTurn(turn + 1);
  };
  useEffect(() => {
    let isStale = false;
    // A report that follows an edit comes without anything new in the history, which may be long.
    const isRun = session.state().stage.kind === "done";
    const known = isRun ? null : read.current;
    void (known === null ? session.readHistory() : session.readHistory(known)).then((answer) => {
      // What was asked for on an older report isn't to be shown on this one.
      if (isStale) return;
      read.current = answer.ok ? answer.value.history : null;
      setPast(answer);
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
      <FinishedReports scheme={report.scheme} history={history} />
      <GoneReports session={session} gone={history.gone} onForgotten={readAgain} />
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
