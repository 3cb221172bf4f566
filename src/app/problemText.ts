import type { Problem } from "./problem";

/** A problem in words: what happened and what was kept, then what to do. */
export interface ProblemText {
  readonly what: string;
  readonly todo: string;
}

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** The words for each problem. British English, no blame, always something to do. */
export function problemText(problem: Problem): ProblemText {
  switch (problem.code) {
    case "no-tracker":
      return {
        what:
          problem.sheets.length === 0
            ? "This workbook has no visible sheet with anything in it."
            : `No action tracker was found. Looked on ${list(problem.sheets)} for a header row, in the first 50 rows, with words such as Ref, Action, Lead, Due date and RAG status.`,
        todo: "Open the workbook that holds the tracker, or give its columns a header row, and press Recalculate RAG.",
      };
    case "no-status-column":
      return {
        what: `The tracker on sheet “${problem.sheet}” has no column for the RAG status. Its headers are ${list(problem.headers)}.`,
        todo: "Name the status column RAG, RAG status or Status, and press Recalculate RAG.",
      };
    case "no-action-column":
      return {
        what: `The tracker on sheet “${problem.sheet}” has neither a ref nor an action column. Its headers are ${list(problem.headers)}.`,
        todo: "Name one of its columns Ref or Action, and press Recalculate RAG.",
      };
    case "no-actions":
      return {
        what: `The tracker on sheet “${problem.sheet}” has its header in row ${problem.headerRow + 1} and no actions under it. Nothing was written.`,
        todo: "Enter at least one action below the header row, and press Recalculate RAG.",
      };
    case "several-trackers":
      return {
        what: `These sheets look equally like the tracker: ${list(problem.sheets)}. Nothing was written.`,
        todo: "Hide the ones that aren't meant, and press Recalculate RAG.",
      };
    case "sheet-not-ours":
      return {
        what: `There is already a sheet named “${problem.sheet}” that RAG Tracker didn't make. It was left alone, and nothing was written.`,
        todo: "Rename that sheet, and press Recalculate RAG.",
      };
    case "sheet-protected":
      return {
        what: `Sheet “${problem.sheet}” is protected. Nothing was written.`,
        todo: "Unprotect it (Review, Unprotect Sheet), and press Recalculate RAG.",
      };
    case "read-only":
      return {
        what: "Excel didn't allow the change: this workbook is read-only, or its structure is protected.",
        todo: "Choose Enable Editing, unprotect the workbook (Review, Protect Workbook) or save a copy, and press Recalculate RAG.",
      };
    case "busy":
      return {
        what: "Excel is busy, perhaps because a cell is being edited. Nothing was written.",
        todo: "Finish the cell with Enter or Esc, and press Recalculate RAG.",
      };
    case "too-large":
      return {
        what: "The tracker is larger than Excel hands over in one go. Nothing was written.",
        todo: "Clear formatted rows that are empty below the tracker, and try again.",
      };
    case "gone":
      return {
        what: "A sheet or table that was there a moment ago has been renamed or deleted.",
        todo: "Press Recalculate RAG to look again.",
      };
    case "host":
      return {
        what: problem.partial
          ? `Excel stopped part of the way through writing (${problem.hostCode}). The sheets may be incomplete; the tracker is untouched.`
          : `Excel couldn't do this (${problem.hostCode}). Nothing was written.`,
        todo: problem.partial
          ? "Press Undo once, or Recalculate RAG to write them again."
          : "Try again; if it happens again, save and reopen the workbook.",
      };
    case "file-refused":
      return {
        what: "The file couldn't be made or saved. The workbook is unchanged.",
        todo: "Allow downloads for this page and export again; the RAG Summary sheet holds the same figures.",
      };
  }
}
