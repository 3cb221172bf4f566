import type { Problem } from "../../app/problem";
import type { SessionState } from "../../app/session";

/**
 * What went wrong and has to be said at once: a failed run, a failed export, a place that couldn't
 * be shown, settings that can't be read. In this order; usually none. A workbook without a tracker isn't a failure.
 */
export function listProblems({
  stage,
  exporting,
  trouble,
  damaged,
}: SessionState): readonly Problem[] {
  const problems: Problem[] = [];
  if (stage.kind === "failed") problems.push(stage.problem);
  if (exporting.kind === "failed") problems.push(exporting.problem);
  if (trouble !== null) problems.push(trouble);
  if (damaged.length > 0) problems.push({ code: "settings-damaged", settings: damaged });
  return problems;
}
