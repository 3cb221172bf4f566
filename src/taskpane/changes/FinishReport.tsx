import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { HISTORY_SHEET } from "../../app/HistoryPort";
import type { HistoryProblem } from "../../app/HistoryProblem";
import type { Session } from "../../app/session";
import type { KeptReport } from "../../domain/history/HistoryReading";
import { nextRevision } from "../../domain/history/reportId";
import type { SnapshotAction } from "../../domain/history/Snapshot";
import { nameReport } from "../../domain/movements/movementText";
import type { Report } from "../../domain/report";
import { LinkButton } from "../controls/LinkButton";
import { useNextFocus } from "../controls/useNextFocus";
import { useSessionState } from "../state/useSessionState";
import { countOf } from "../words/countOf";
import { FinishForm } from "./FinishForm";
import { HistoryNotice } from "./HistoryNotice";

interface FinishReportProps {
  readonly session: Session;
  readonly report: Report;
  readonly finished: readonly KeptReport[];
  /** The report's actions as they would be kept. */
  readonly actions: readonly SnapshotAction[];
  /** Called when the history may be another one. */
  readonly onFinished: () => void;
}

/** The way to finish the report: what it will be kept as, what is still open, then what came of it. */
export function FinishReport(props: FinishReportProps): ReactElement {
  const { session, report, finished, actions, onFinished } = props;
  const { stage } = useSessionState(session);
  const [asking, setAsking] = useState(false);
  const [working, setWorking] = useState(false);
  const [news, setNews] = useState("");
  const [problem, setProblem] = useState<HistoryProblem | null>(null);
  const buttonId = useId();
  const focus = useNextFocus();
  const { asAt, number } = report.info;
  const revision =
    asAt === null
      ? 1
      : nextRevision(
          { number, asAt },
          finished.map((kept) => kept.report)
        );

  const close = (): void => {
    setAsking(false);
    focus(buttonId);
  };
  const finish = async (): Promise<void> => {
    setWorking(true);
    setProblem(null);
    const done = await session.finishReport(revision);
    onFinished();
    setWorking(false);
    if (done.ok)
      setNews(`${nameReport(done.value)}, is finished: ${countOf(actions.length, "action")} kept.`);
    else setProblem(done.problem);
    close();
  };
  return (
    <section className="changes__part">
      <h2 className="changes__heading">Finish report</h2>
      <p className="changes__hint">
        When the report is final, finish it: each action&apos;s status, section and due date are
        kept on sheet {HISTORY_SHEET}, and never changed by RAG Tracker after that.
      </p>
      {asking ? (
        <FinishForm
          report={report}
          actions={actions}
          revision={revision}
          isCurrent={stage.kind === "done"}
          working={working}
          onFinish={() => void finish()}
          onCancel={close}
        />
      ) : (
        <Button
          id={buttonId}
          size="small"
          onClick={() => {
            setNews("");
            setProblem(null);
            setAsking(true);
          }}
        >
          Finish report…
        </Button>
      )}
      <div role="status">
        {news !== "" && (
          <>
            <p>{news}</p>
            <LinkButton
              onClick={() => {
                void session.showSheet(HISTORY_SHEET);
              }}
            >
              Show {HISTORY_SHEET}
            </LinkButton>
          </>
        )}
        {problem !== null && <HistoryNotice problem={problem} />}
      </div>
    </section>
  );
}
