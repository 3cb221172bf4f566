import { HISTORY_SHEET } from "../../app/HistoryPort";
import type { HistoryProblem } from "../../app/HistoryProblem";
import { problemText, type ProblemText } from "../../app/problemText";
import { formatList } from "../../domain/summary/wording";
import { formatLongDay } from "../../domain/tracker/dueDate";

/** The words for what kept finished reports from being read, or a report from being finished. */
export function describeHistoryProblem(problem: HistoryProblem): ProblemText {
  switch (problem.code) {
    case "no-as-at":
      return {
        what: "The report has no as-at date, so it can't be finished. Nothing was written.",
        todo: "Set the as-at date at the top of the pane, press Recalculate RAG, and finish the report.",
      };
    case "changed-since":
      return {
        what: "The tracker or the settings have changed since the report was made, so it wasn't finished. Nothing was written.",
        todo: "Press Recalculate RAG, look at the figures, and finish the report.",
      };
    case "finished-already":
      return {
        what: `${problem.number === null ? `The report as at ${formatLongDay(problem.asAt)}` : `Report ${problem.number}`} was finished meanwhile. Nothing was written.`,
        todo: "Look at the list of reports, and finish it again if it's to be another revision.",
      };
    case "history-columns":
      return {
        what: `The table on sheet “${problem.sheet}” has lost its ${problem.headers.length === 1 ? "column" : "columns"} ${formatList(problem.headers.map((header) => `“${header}”`))}, so finished reports can't be read. They were left as they are.`,
        todo: "Press Undo if that was just now; otherwise give the columns these headers again.",
      };
    case "sheet-not-ours":
      return {
        what: `Finished reports are kept on sheet “${problem.sheet}”, and there is one that RAG Tracker didn't make. It was left alone, and nothing was written.`,
        todo: "Rename that sheet, and try again.",
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
