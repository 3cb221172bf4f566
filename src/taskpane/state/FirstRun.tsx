import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SessionState } from "../../app/session";
import { problemText } from "../../app/problemText";
import "./FirstRun.css";

interface FirstRunProps {
  readonly state: SessionState;
  readonly onLookAgain: () => void;
}

/**
 * What stands where the report will be: what was looked for and what to do when there's no tracker,
 * else what the one button does. Announced when it changes.
 */
export function FirstRun({ state, onLookAgain }: FirstRunProps): ReactElement {
  return (
    <div className="first-run" aria-live="polite">
      {state.stage.kind === "empty" ? (
        <NoTracker {...problemText(state.stage.problem)} onLookAgain={onLookAgain} />
      ) : (
        <p>
          Recalculate RAG reads the tracker, checks its statuses, and writes the sheets RAG Summary
          and RAG Exceptions. The tracker’s cells stay as they are, and nothing leaves the workbook.
        </p>
      )}
    </div>
  );
}

interface NoTrackerProps {
  readonly what: string;
  readonly todo: string;
  readonly onLookAgain: () => void;
}

function NoTracker({ what, todo, onLookAgain }: NoTrackerProps): ReactElement {
  return (
    <>
      <p>{what}</p>
      <p>{todo}</p>
      <Button onClick={onLookAgain}>Look again</Button>
    </>
  );
}
