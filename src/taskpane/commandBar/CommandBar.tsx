import { Button } from "@fluentui/react-components";
import { ArrowExport20Regular } from "@fluentui/react-icons/svg/arrow-export";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { useId, type ReactElement } from "react";
import type { Session, SessionState } from "../../app/session";
import { describeExport } from "./describeExport";
import "./CommandBar.css";

interface CommandBarProps {
  readonly session: Session;
  readonly state: SessionState;
  /** Gets the Recalculate RAG button when it is there, null when it goes. */
  readonly setRecalculateButton: (button: HTMLElement | null) => void;
}

/** Whether the session is busy, so that another run would have to wait. */
function isBusy({ stage }: SessionState): boolean {
  return stage.kind === "starting" || stage.kind === "working";
}

/**
 * The two things that one does here. Both buttons stay in place and keep the focus in every state:
 * what can't be done now is marked so, and pressing it does nothing.
 */
export function CommandBar({
  session,
  state,
  setRecalculateButton,
}: CommandBarProps): ReactElement {
  const captionId = useId();
  const { report, exporting } = state;
  return (
    <div className="command-bar">
      <div className="command-bar__buttons">
        <Button
          ref={setRecalculateButton}
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
          icon={<ArrowExport20Regular />}
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
        {describeExport(state)}
      </p>
    </div>
  );
}
