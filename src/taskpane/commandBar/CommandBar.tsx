import { Button } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { useId, type ReactElement } from "react";
import type { Session, SessionState } from "../../app/session";
import { describeExport } from "./describeExport";
import "./CommandBar.css";

interface CommandBarProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** Whether the session is busy, so that another run would have to wait. */
function isBusy({ stage }: SessionState): boolean {
  return stage.kind === "starting" || stage.kind === "working";
}

/**
 * The two things that one does here. Both buttons stay in place and keep the focus in every state:
 * what can't be done now is marked so, and pressing it does nothing.
 */
export function CommandBar({ session, state }: CommandBarProps): ReactElement {
  const captionId = useId();
  const { report, exporting } = state;
  return (
    <div className="command-bar">
      <div className="command-bar__buttons">
        <Button
          className="command-bar__button"
          appearance="primary"
          icon={<ArrowSync20Regular />}
          disabledFocusable={isBusy(state)}
          onClick={() => {
            void session.recalculate();
          }}
        >
          Recalculate RAG
        </Button>
        <Button
          className="command-bar__button"
          aria-describedby={captionId}
          disabledFocusable={report === null || exporting.kind === "working"}
          onClick={() => {
            void session.exportSummary();
          }}
        >
          Export summary
        </Button>
      </div>
      <p id={captionId} className="command-bar__caption" aria-live="polite">
        {describeExport(exporting)}
      </p>
    </div>
  );
}
