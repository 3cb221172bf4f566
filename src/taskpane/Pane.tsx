import { lazy, Suspense, type ReactElement } from "react";
import type { Session } from "../app/session";
import { CommandBar } from "./commandBar/CommandBar";
import { SetupOpener } from "./setup/SetupOpener";
import { useSetup } from "./setup/useSetup";
import { FirstRun } from "./state/FirstRun";
import { ProblemArea } from "./state/ProblemArea";
import { StateLine } from "./state/StateLine";
import { useSessionState } from "./state/useSessionState";
import { ReportStrip } from "./strip/ReportStrip";
import "./Pane.css";

/* What isn't on the pane's first sight is fetched while nothing else is. */
const ReportTabs = lazy(() =>
  import(/* webpackPrefetch: true */ "./report/ReportTabs").then((module) => ({
    default: module.ReportTabs,
  }))
);
const SetupView = lazy(() =>
  import(/* webpackPrefetch: true */ "./setup/SetupView").then((module) => ({
    default: module.SetupView,
  }))
);

interface PaneProps {
  readonly session: Session;
}

/**
 * All of the pane, from the report's title to its last section. What one presses stays in place in
 * every state, and keeps the focus. While the set-up is open, what it stands in place of is only
 * hidden, so that it's found again as it was left.
 */
export function Pane({ session }: PaneProps): ReactElement {
  const state = useSessionState(session);
  const setup = useSetup(state);
  const { report, stage } = state;
  return (
    <main className="pane">
      <ReportStrip
        session={session}
        state={state}
        setupButton={setup.button}
        setupOpen={setup.isOpen}
        onSetup={setup.open}
      />
      <StateLine session={session} state={state} />
      <CommandBar session={session} state={state} setupOpen={setup.isOpen} />
      <ProblemArea state={state} />
      <p className="pane__news" aria-live="polite">
        {setup.news}
      </p>
      {setup.isOpen && (
        <Suspense fallback={<div className="pane__loading" />}>
          <SetupView session={session} heading={setup.heading} onClose={setup.close} />
        </Suspense>
      )}
      <SetupOpener value={setup.open}>
        <div className="pane__report" hidden={setup.isOpen}>
          {(report === null || stage.kind === "empty") && <FirstRun state={state} />}
          {report !== null && (
            <Suspense fallback={<div className="pane__loading" />}>
              <ReportTabs session={session} report={report} />
            </Suspense>
          )}
        </div>
      </SetupOpener>
    </main>
  );
}
