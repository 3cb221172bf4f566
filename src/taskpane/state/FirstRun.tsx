import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SessionState } from "../../app/session";
import { useSetupOpener } from "../setup/SetupOpener";
import { ProblemWords } from "./ProblemWords";
import "./FirstRun.css";

interface FirstRunProps {
  readonly state: SessionState;
}

/**
 * What stands where the report will be: what was looked for and what to do when there's no tracker,
 * else what the one button does; and the way to the set-up, one button whatever it's called.
 * Announced when it changes.
 */
export function FirstRun({ state }: FirstRunProps): ReactElement {
  const openSetup = useSetupOpener();
  const { stage, found } = state;
  return (
    <div className="first-run">
      <div className="first-run__text" aria-live="polite">
        {stage.kind === "empty" && <ProblemWords problem={stage.problem} />}
        {describeFirstRun(state).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {(stage.kind === "empty" || found !== null) && (
        <Button size="small" onClick={openSetup}>
          {stage.kind === "empty" ? "Tracker and columns" : "Not right?"}
        </Button>
      )}
    </div>
  );
}

/** The paragraphs to show where there's something to work on: none while that isn't known yet. */
function describeFirstRun({ stage, found }: SessionState): readonly string[] {
  if (stage.kind === "empty" || found === null) return [];
  return [
    "Recalculate RAG reads the tracker, checks its statuses, and writes the sheets RAG Summary and RAG Exceptions.",
    "The tracker's cells stay as they are, and nothing leaves the workbook.",
  ];
}
