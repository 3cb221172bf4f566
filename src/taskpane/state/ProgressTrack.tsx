import type { ReactElement } from "react";
import type { Progress } from "../../app/session";
import { describeProgress } from "./describeStage";
import "./ProgressTrack.css";

interface ProgressTrackProps {
  /** null: nothing is being done, and the track is a plain rule. */
  readonly progress: Progress | null;
}

/** A thin track that fills while the add-in works. It keeps its place when there's nothing to show. */
export function ProgressTrack({ progress }: ProgressTrackProps): ReactElement {
  if (progress === null) return <div className="progress-track" />;
  return (
    <div
      className="progress-track progress-track--working"
      role="progressbar"
      aria-label="Recalculating"
      aria-valuemin={0}
      aria-valuemax={progress.of}
      aria-valuenow={progress.at}
      aria-valuetext={describeProgress(progress)}
    >
      <div
        className="progress-track__fill"
        style={{ width: `${(100 * progress.at) / progress.of}%` }}
      />
    </div>
  );
}
