import type { ReactElement } from "react";
import type { SessionState } from "../../app/session";
import { problemText } from "../../app/problemText";
import "./FirstRun.css";

interface FirstRunProps {
  readonly state: SessionState;
}

/**
 * What stands where the report will be: what was looked for and what to do when there's no tracker,
 * else what the one button does. Announced when it changes.
 */
export function FirstRun({ state }: FirstRunProps): ReactElement {
  return (
    <div className="first-run" aria-live="polite">
      {describeFirstRun(state).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

/** The paragraphs to show: none while it isn't known yet whether there's a tracker. */
function describeFirstRun({ stage, found }: SessionState): readonly string[] {
  if (stage.kind === "empty") {
    const { what, todo } = problemText(stage.problem);
    return [what, todo];
  }
  if (found === null) return [];
  return [
    "Recalculate RAG reads the tracker, checks its statuses, and writes the sheets RAG Summary and RAG Exceptions.",
    "The tracker's cells stay as they are, and nothing leaves the workbook.",
  ];
}
