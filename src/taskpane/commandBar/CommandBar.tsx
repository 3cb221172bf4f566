import { Button } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { lazy, Suspense, useId, useRef, useState, type ReactElement } from "react";
import type { Session, SessionState } from "../../app/session";
import "./CommandBar.css";

const ExportNews = lazy(() =>
  import(/* webpackPrefetch: true */ "../export/ExportNews").then((module) => ({
    default: module.ExportNews,
  }))
);
const ExportPanel = lazy(() =>
  import(/* webpackPrefetch: true */ "../export/ExportPanel").then((module) => ({
    default: module.ExportPanel,
  }))
);

interface CommandBarProps {
  readonly session: Session;
  readonly state: SessionState;
  /** Opening the set-up puts away what can be exported, which would stand in its way. */
  readonly setupOpen: boolean;
}

/** Whether the session is busy, so that another run would have to wait. */
function isBusy({ stage }: SessionState): boolean {
  return stage.kind === "starting" || stage.kind === "working";
}

/**
 * The two things that one does here. Both buttons stay in place and keep the focus in every state:
 * what can't be done now is marked so, and pressing it does nothing. What can be exported is shown
 * beneath, once it's asked for.
 */
export function CommandBar({ session, state, setupOpen }: CommandBarProps): ReactElement {
  const panelId = useId();
  const buttons = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const { report, exporting } = state;
  const [setupWasOpen, setSetupWasOpen] = useState(setupOpen);
  if (setupOpen !== setupWasOpen) {
    setSetupWasOpen(setupOpen);
    if (setupOpen) setOpen(false);
  }
  const shown = open && report !== null;
  return (
    <div className="command-bar">
      <div ref={buttons} className="command-bar__buttons">
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
          aria-expanded={shown}
          aria-controls={shown ? panelId : undefined}
          disabledFocusable={report === null}
          onClick={() => {
            setOpen(!shown);
          }}
        >
          Export
        </Button>
      </div>
      <div className="command-bar__news" aria-live="polite">
        {exporting.kind !== "idle" && (
          <Suspense>
            <ExportNews session={session} exporting={exporting} />
          </Suspense>
        )}
      </div>
      {shown && (
        <Suspense>
          <ExportPanel
            id={panelId}
            session={session}
            report={report}
            exporting={exporting}
            onClose={() => {
              setOpen(false);
              buttons.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
