import { CHANGES_SHEET } from "../../app/changeLog";
import type { Problem } from "../../app/problem";
import { problemText, type ProblemText } from "../../app/problemText";

/** The words for what kept fixes from being made: what of them was done, and what to do now. */
export function describeFixProblem(problem: Problem): ProblemText {
  switch (problem.code) {
    case "sheet-not-ours":
      return {
        what: `Every fix is logged on sheet “${problem.sheet}”, and there is one without RAG Tracker's table. It was left alone, and nothing was changed.`,
        todo: "Rename that sheet, and fix again.",
      };
    case "sheet-protected":
      return {
        what: `Every fix is logged on sheet “${problem.sheet}”, which is protected. Nothing was changed.`,
        todo: "Unprotect it (Review, Unprotect Sheet), and fix again.",
      };
    case "host":
      return problem.partial
        ? {
            what: `Excel stopped (${problem.hostCode}), and doesn't tell what was changed: some of the cells may be, and “${CHANGES_SHEET}” may not say so.`,
            todo: "Compare the cells with that sheet, and press Recalculate RAG.",
          }
        : {
            what: `Excel couldn't do this (${problem.hostCode}). Nothing was changed.`,
            todo: "Try again; if it happens again, save and reopen the workbook.",
          };
    default:
      return problemText(problem);
  }
}
