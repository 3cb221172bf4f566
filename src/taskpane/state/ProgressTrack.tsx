import type { ReactElement } from "react";
import type { Progress } from "../../app/session";
import { describeProgress } from "./describeStage";
import { describeRows } from "./describeRows";
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
      aria-valuetext={[describeProgress(progress), describeRows(progress)]
        .filter((text) => text !== "")
        .join(". ")}
    >
      <div className="progress-track__fill" style={{ width: `${100 * partOf(progress)}%` }} />
    </div>
  );
}

/** How much is done, from 0 to 1: the rows of a step that tells them count within it. */
function partOf({ at, of, rows }: Progress): number {
  return (rows === undefined ? at : at - 1 + rows.done / rows.of) / of;
}
