import type { Found, Progress, SessionState, Written } from "../../app/session";
import { countOpen } from "../../domain/accepted/countOpen";
import { formatList } from "../../domain/summary/wording";
import { countOf } from "../words/countOf";

/** Which of the state line's icons and weights fits. */
export type Tone = "busy" | "ready" | "good" | "attention" | "problem";

/** How things stand, in one line. */
export interface StageText {
  readonly tone: Tone;
  readonly text: string;
}

const STEPS: { readonly [Step in Progress["step"]]: string } = {
  finding: "Finding the tracker",
  reading: "Reading the tracker",
  checking: "Checking the tracker",
  sending: "Sending the rows to Excel",
  writing: "Writing the sheets",
  waiting:
    "Excel is busy, and is asked again. If you're editing a cell, finish it with Enter or Esc",
};

/** The state line: one sentence, without a full stop where it is a mere label. */
export function describeStage({ stage, report }: SessionState): StageText {
  switch (stage.kind) {
    case "starting":
      return { tone: "busy", text: "Looking for the tracker" };
    case "empty":
      return { tone: "attention", text: "No tracker to work on yet" };
    case "ready":
      return {
        tone: "ready",
        text: `${describeFound(stage.found)}. Nothing is written until you recalculate.`,
      };
    case "working":
      return { tone: "busy", text: describeProgress(stage.progress) };
    case "done":
      return {
        tone: "good",
        text: describeWritten(stage.written, report === null ? 0 : countOpen(report.findings)),
      };
    case "out-of-date":
      return { tone: "attention", text: describeEdits(stage.edits) };
    case "cancelled":
      return { tone: "attention", text: "Cancelled. The workbook is as it was." };
    case "failed":
      return {
        tone: "problem",
        text:
          report === null ? "Couldn't finish" : "Couldn't finish; the last report is shown below",
      };
  }
}

/** "Tracker on sheet Actions, RAG status in column G"; "Trackers on sheets Delivery and Workforce". */
function describeFound({ plans }: Found): string {
  const [first, ...others] = plans;
  if (first === undefined || others.length > 0)
    return `Trackers on sheets ${formatList(
      plans.map(({ sheet }) => sheet),
      "and"
    )}`;
  const { sheet, table, statusColumn } = first;
  const where = table === null ? sheet : `${sheet} (table ${table})`;
  // The header lies below what was looked at; the table has the column all the same.
  const status = statusColumn === "" ? "" : `, RAG status in column ${statusColumn}`;
  return `Tracker on sheet ${where}${status}`;
}

/** "Reading the tracker, step 2 of 3". */
export function describeProgress({ step, at, of }: Progress): string {
  return step === "waiting" ? STEPS[step] : `${STEPS[step]}, step ${at} of ${of}`;
}

function describeWritten(
  { sheets, highlight, overwritten = "" }: Written,
  findings: number
): string {
  const found = countOf(findings, "finding");
  const skipped =
    highlight === "skipped-protected"
      ? ". Rows weren't highlighted: the tracker's sheet is protected."
      : "";
  if (sheets.length > 0)
    return `${sheets.join(" and ")} written, ${found}${overwritten && `. ${overwritten}`}${skipped}`;
  if (highlight === "applied") return `Rows highlighted; the sheets were up to date, ${found}`;
  return `Everything was already up to date, ${found}${skipped}`;
}

function describeEdits(edits: number): string {
  return edits === 0 ? "Out of date" : `Out of date: ${countOf(edits, "edit")} since`;
}
