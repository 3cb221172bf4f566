import type { Result } from "../domain/result";
import type { Problem } from "./problem";
import type { Found, Stage } from "./session";

/** Where an edit leads; the figures stand until the next recalculation, and say so. */
export function stageAfterEdit(stage: Stage): Stage {
  switch (stage.kind) {
    case "done":
      return { kind: "out-of-date", edits: 1 };
    case "out-of-date":
      return { kind: "out-of-date", edits: stage.edits + 1 };
    default:
      return stage;
  }
}

/**
 * Where it leads that trackers were found, or why not: a report that there is stands for what was. A
 * run that waits for its turn goes by what was found.
 */
export function stageAfterLook(
  stage: Stage,
  look: Result<Found, Problem>,
  hasReport: boolean
): Stage {
  if (stage.kind === "working") return stage;
  if (!look.ok) return { kind: "empty", problem: look.problem };
  return hasReport ? { kind: "out-of-date", edits: 0 } : { kind: "ready", found: look.value };
}

/** Where a problem leads. Nothing to work on isn't a failure: the pane says what it looked for. */
export function stageAfterProblem(problem: Problem): Stage {
  switch (problem.code) {
    case "no-tracker":
    case "transposed":
    case "no-status-column":
    case "no-action-column":
    case "no-actions":
    case "several-trackers":
    case "plan-gone":
    case "column-gone":
      return { kind: "empty", problem };
    case "cancelled":
      return { kind: "cancelled" };
    default:
      return { kind: "failed", problem };
  }
}
