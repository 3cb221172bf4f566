import { fingerprint } from "../accepted/fingerprint";
import type { PlanSummary } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { statusText } from "../scheme/statusText";
import { formatSection } from "../summary/formatSection";
import { overallLabel } from "../summary/overallRag";
import { cellText, type CellValue } from "../tracker/cell";
import type { DueReading } from "../tracker/dueDate";
import type { Tracker } from "../tracker/Tracker";
import type { SnapshotAction } from "./Snapshot";

/**
 * The actions of a report as RAG History is to keep them, in tracker order.
 *
 * @param plans the trackers' summaries, in their order
 */
export function takeSnapshot(
  trackers: readonly Tracker[],
  plans: readonly PlanSummary[],
  scheme: Scheme
): SnapshotAction[] {
  return trackers.flatMap((tracker, index) => {
    const sections = plans[index]?.sections.map((section) => ({
      group: section.group,
      section: formatSection(section),
      overall: overallLabel(section.overall, scheme),
    }));
    return tracker.actions.map((action): SnapshotAction => ({
      plan: tracker.plan,
      ref: cellText(action.ref),
      ...(sections?.[action.section] ?? { group: "", section: "", overall: "" }),
      status: statusText(action.status, scheme),
      due: dueText(action.due),
      title: textMark(action.title),
      reason: textMark(action.reason),
    }));
  });
}

/** A due date as RAG History has it: the day, or what is typed in its place. */
export function dueText(due: DueReading): string {
  switch (due.kind) {
    case "day":
      return due.day;
    case "open":
    case "unreadable":
      return due.text;
    case "blank":
      return "";
  }
}

/** The fingerprint of a text, in which spaces and line breaks don't count; blank for a blank. */
export function textMark(value: CellValue): string {
  const text = cellText(value);
  return text === "" ? "" : fingerprint(text);
}
