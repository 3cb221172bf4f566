import type { ReactElement } from "react";
import type { Session } from "../app/session";
import { CommandBar } from "./commandBar/CommandBar";
import { HighlightSwitch } from "./commandBar/HighlightSwitch";
import { ReportTabs } from "./report/ReportTabs";
import { FirstRun } from "./state/FirstRun";
import { ProblemArea } from "./state/ProblemArea";
import { StateLine } from "./state/StateLine";
import { useSessionState } from "./state/useSessionState";
import { ReportStrip } from "./strip/ReportStrip";
import "./Pane.css";

interface PaneProps {
  readonly session: Session;
}

/**
 * All of the pane, from the report's title to its last section. What one presses stays in place in
 * every state, and keeps the focus.
 */
export function Pane({ session }: PaneProps): ReactElement {
  const state = useSessionState(session);
  const { found, report, settings } = state;
  return (
    <main className="pane">
      <ReportStrip session={session} state={state} />
      <StateLine session={session} state={state} />
      <CommandBar session={session} state={state} />
      <ProblemArea state={state} />
      {(found !== null || report !== null) && (
        <HighlightSwitch session={session} on={settings.highlight} />
      )}
      {report === null ? (
        <FirstRun state={state} />
      ) : (
        <ReportTabs session={session} report={report} />
      )}
    </main>
  );
}
