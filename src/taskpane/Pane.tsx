import { useRef, type ReactElement } from "react";
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

/** All of the pane, from the report's title to its last section. */
export function Pane({ session }: PaneProps): ReactElement {
  const state = useSessionState(session);
  const recalculateButton = useRef<HTMLElement>(null);

  return (
    <main className="pane">
      <ReportStrip session={session} state={state} />
      <StateLine session={session} state={state} />
      <CommandBar
        session={session}
        state={state}
        setRecalculateButton={(button) => {
          recalculateButton.current = button;
        }}
      />
      <ProblemArea state={state} />
      <HighlightSwitch
        session={session}
        on={state.highlight}
        available={state.found !== null || state.report !== null}
      />
      {state.report === null ? (
        <FirstRun
          state={state}
          onLookAgain={() => {
            // The button that was pressed goes away; this one does the same and stays.
            recalculateButton.current?.focus();
            void session.recalculate();
          }}
        />
      ) : (
        <ReportTabs session={session} report={state.report} />
      )}
    </main>
  );
}
