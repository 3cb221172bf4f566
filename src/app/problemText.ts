import { FIELD_NAMES } from "../domain/tracker/fieldNames";
import { formatColumn } from "../domain/tracker/place";
import { formatList } from "../domain/summary/wording";
import { notLoadedText } from "./notLoadedText";
import type { Problem } from "./problem";
import type { SettingName } from "./settings";

/** A problem in words: what happened and what was kept, then what to do. */
export interface ProblemText {
  readonly what: string;
  readonly todo: string;
}

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** The headers that are there, and how many more than are named. */
function headers({
  headers: named,
  more = 0,
}: {
  headers: readonly string[];
  more?: number;
}): string {
  return more === 0 ? list(named) : `${list(named)} and ${more} more`;
}

const SETTING_NAMES: { readonly [Name in SettingName]: string } = {
  asAt: "the as-at date",
  title: "the report's title",
  reportNumber: "the report's number",
  highlight: "whether rows are highlighted",
  highlightStatuses: "which statuses are highlighted",
  highlightBold: "whether highlighted rows are bold",
  dropDown: "whether the RAG column has a drop-down",
  dropDownPlaces: "what data validation the RAG column had before its drop-down",
  plans: "the tracker's sheets and columns",
  scheme: "the RAG scheme",
  aliases: "the confirmed spellings",
  accepted: "the accepted findings",
  overrides: "the overall RAGs set by hand",
  summaryChart: "whether RAG Summary has a chart",
  liveSummary: "whether RAG Summary counts by formulas",
  baseline: "which report this one is compared with",
  finished: "which reports were finished",
  rule: "the rule for the overall RAG",
  decimals: "how many decimals percentages have",
};

function describeDamage(names: readonly SettingName[] | "all"): string {
  return names === "all"
    ? "any of them"
    : formatList(
        names.map((name) => SETTING_NAMES[name]),
        "or"
      );
}

/** The words for each problem. British English, no blame, always something to do. */
export function problemText(problem: Problem): ProblemText {
  switch (problem.code) {
    case "no-tracker":
      return {
        what:
          problem.sheets.length === 0
            ? "This workbook has no visible sheet with anything in it."
            : `No action tracker was found. Looked on ${list(problem.sheets)} for a header row, in the first 50 rows, with words such as Ref, Action, Lead, Due date and RAG status.`,
        todo: "Open the workbook that holds the tracker, or say under Tracker and columns where it is.",
      };
    case "no-status-column":
      return {
        what: `The tracker on sheet “${problem.sheet}” has no column for the RAG status. Its headers are ${headers(problem)}.`,
        todo: "Choose the column under Tracker and columns, or name it RAG, RAG status or Status.",
      };
    case "no-action-column":
      return {
        what: `The tracker on sheet “${problem.sheet}” has neither a ref nor an action column. Its headers are ${headers(problem)}.`,
        todo: "Choose the column under Tracker and columns, or name one Ref or Action.",
      };
    case "no-actions":
      return {
        what: `The tracker on sheet “${problem.sheet}” has its header in row ${problem.headerRow + 1} and no actions under it. Nothing was written.`,
        todo: "Enter at least one action below the header row, and press Recalculate RAG.",
      };
    case "transposed":
      return {
        what: `Sheet “${problem.sheet}” has its headers in column ${formatColumn(problem.column)}, one below the other, and its actions side by side. RAG Tracker reads actions that are rows. Nothing was written.`,
        todo: "Copy the tracker, paste it with Paste Special, Transpose on a new sheet, and press Recalculate RAG.",
      };
    case "several-trackers":
      return {
        what: `These sheets look equally like the tracker: ${list(problem.sheets)}. Nothing was written.`,
        todo: "Say under Tracker and columns which of them the report is made of.",
      };
    case "plan-gone":
      return {
        what: `Sheet “${problem.sheet}” was set as a tracker of this report, and isn't there any more: it was renamed, hidden or deleted. Nothing was written.`,
        todo: "Unhide it, or say under Tracker and columns which sheet to read.",
      };
    case "column-gone":
      return {
        what: `On sheet “${problem.sheet}” the column “${problem.header}” was chosen for ${FIELD_NAMES[problem.field]}, and isn't there any more. Nothing was written.`,
        todo: "Give the column that header again, or choose another one under Tracker and columns.",
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
    case "left-protected":
      return {
        what: `${problem.sheets.length === 1 ? "This sheet is" : "These sheets are"} protected and stayed as ${problem.sheets.length === 1 ? "it was" : "they were"}: ${list(problem.sheets)}.${problem.othersDone ? " The other trackers were done." : ""}`,
        todo: "Unprotect it (Review, Unprotect Sheet), and do the same again.",
      };
    case "read-only":
      return {
        what: "Excel didn't allow the change: this workbook is read-only, or its structure is protected.",
        todo: "Choose Enable Editing, unprotect the workbook (Review, Protect Workbook) or save a copy, and try again.",
      };
    case "busy":
      return {
        what: "Excel is busy, perhaps because a cell is being edited. Nothing was written.",
        todo: "Finish the cell with Enter or Esc, and try again.",
      };
    case "cancelled":
      return {
        what: "Cancelled. The workbook is as it was.",
        todo: "Press Recalculate RAG whenever you like.",
      };
    case "too-large":
      return {
        what: "The tracker is larger than Excel hands over in one go. Nothing was written.",
        todo: "Clear formatted rows that are empty below the tracker, and try again.",
      };
    case "gone":
      return {
        what: "A sheet, table or column isn't where it was a moment ago, or the set-up was changed meanwhile. Nothing was written.",
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
    case "settings-damaged":
      return {
        what: `RAG Tracker keeps its settings in this workbook, and can't read ${describeDamage(problem.settings)}. The usual settings are used instead.`,
        todo: "Open Set-up (the wheel at the top), check what it shows and press Keep: that replaces what can't be read. The as-at date is set at the top of the pane.",
      };
    case "not-loaded":
      return notLoadedText;
    case "fault":
      return {
        what: "RAG Tracker stopped at a fault of its own. The sheets that it writes may be incomplete.",
        todo: "Press Recalculate RAG once more; if it stops again, press Undo and go on by hand.",
      };
    case "file-refused":
      return {
        what: "The file couldn't be made or saved. The workbook is unchanged.",
        todo: "Allow downloads for this page and export again; the RAG Summary sheet holds the same figures.",
      };
  }
}
