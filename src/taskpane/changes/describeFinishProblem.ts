import { HISTORY_SHEET } from "../../app/HistoryPort";
import type { Problem } from "../../app/problem";
import { problemText, type ProblemText } from "../../app/problemText";

/** The words for what kept a report from being finished. */
export function describeFinishProblem(problem: Problem): ProblemText {
  switch (problem.code) {
    case "sheet-not-ours":
      return {
        what: `Finished reports are kept on sheet “${problem.sheet}”, and there is one that RAG Tracker didn't make. It was left alone, and nothing was written.`,
        todo: "Rename that sheet, and finish the report again.",
      };
    case "sheet-protected":
      return {
        what: `Finished reports are kept on sheet “${problem.sheet}”, which is protected. Nothing was written.`,
        todo: "Unprotect it (Review, Unprotect Sheet), and finish the report again.",
      };
    case "host":
      return problem.partial
        ? {
            what: `Excel stopped (${problem.hostCode}), and doesn't tell what was written: some of the report's rows may be on “${HISTORY_SHEET}”.`,
            todo: "Look at that sheet's last rows, delete them if they aren't all there, and finish the report again.",
          }
        : problemText(problem);
    default:
      return problemText(problem);
  }
}
