import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Clock20Regular } from "@fluentui/react-icons/svg/clock";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { lazy, Suspense, type ReactElement } from "react";
import type { Session, SessionState } from "../../app/session";
import { describeStage, type Tone } from "./describeStage";
import { ProgressTrack } from "./ProgressTrack";
import { SheetLinks } from "./SheetLinks";
import "./StateLine.css";

const RunProgress = lazy(() =>
  import(/* webpackPrefetch: true */ "./RunProgress").then((module) => ({
    default: module.RunProgress,
  }))
);

const ICONS: { readonly [Kind in Tone]: ReactElement } = {
  busy: <ArrowSync20Regular />,
  ready: <Info20Regular />,
  good: <CheckmarkCircle20Regular />,
  attention: <Clock20Regular />,
  problem: <ErrorCircle20Regular />,
};

interface StateLineProps {
  readonly session: Session;
  readonly state: SessionState;
}

/**
 * How things stand: an icon, one sentence that is announced when it changes, the track of progress
 * and the ways to the written sheets. It has the same height in every state.
 */
export function StateLine({ session, state }: StateLineProps): ReactElement {
  const { tone, text } = describeStage(state);
  const progress = state.stage.kind === "working" ? state.stage.progress : null;
  return (
    <div className={`state-line state-line--${tone}`}>
      <div className="state-line__row">
        <span className="state-line__icon">{ICONS[tone]}</span>
        <p className="state-line__text" role="status">
          {text}
        </p>
        {progress !== null && (
          <Suspense>
            <RunProgress session={session} progress={progress} />
          </Suspense>
        )}
      </div>
      <ProgressTrack progress={progress} />
      <SheetLinks session={session} available={state.report !== null} />
    </div>
  );
}
