import type { Report } from "../report";
import { statusLabel } from "../scheme/statusLabel";
import { cellText, paragraphText } from "../tracker/cell";
import type { DueReading } from "../tracker/dueDate";
import type { PlainTracker } from "../tracker/PlainTracker";
import type { Action, StatusReading } from "../tracker/Tracker";
import { numberColumn, tableOf, textColumn, type DataTable } from "./DataTable";

interface ActionOfTracker {
  readonly tracker: PlainTracker;
  readonly action: Action;
}

/**
 * A row for each action that was read, in tracker order. Days are YYYY-MM-DD; a due date that is no
 * day is as it was typed. "RAG" is a word of the scheme, blank where the action isn't rated; "RAG as
 * typed" is what the cell holds.
 */
export function actionsTable(report: Report, trackers: readonly PlainTracker[]): DataTable {
  return tableOf<ActionOfTracker>(
    "Actions",
    [
      textColumn("Plan", ({ tracker }) => tracker.plan),
      textColumn("Group", (of) => sectionOf(of)?.group ?? ""),
      textColumn("Section ref", (of) => sectionOf(of)?.ref ?? ""),
      textColumn("Section", (of) => sectionOf(of)?.title ?? ""),
      textColumn("Ref", ({ action }) => action.ref),
      textColumn("Action", ({ action }) => paragraphText(action.title)),
      textColumn("Lead", ({ action }) => cellText(action.lead)),
      textColumn("Due", ({ action }) => dueText(action.due)),
      textColumn("RAG", ({ action }) => labelOf(action.status, report)),
      textColumn("RAG as typed", ({ action }) =>
        action.status.kind === "blank" ? "" : action.status.text
      ),
      textColumn("Reason for RAG", ({ action }) => paragraphText(action.reason)),
      textColumn("Mitigating actions", ({ action }) => paragraphText(action.mitigation)),
      textColumn("Sheet", ({ tracker }) => tracker.sheet),
      numberColumn("Row", ({ action }) => action.row + 1),
    ],
    trackers.flatMap((tracker) => tracker.actions.map((action) => ({ tracker, action })))
  );
}

function sectionOf({
  tracker,
  action,
}: ActionOfTracker): PlainTracker["sections"][number] | undefined {
  return tracker.sections[action.section];
}

function dueText(due: DueReading): string {
  if (due.kind === "blank") return "";
  return due.kind === "day" ? due.day : due.text;
}

function labelOf(status: StatusReading, { scheme }: Report): string {
  if (status.kind === "rated") return statusLabel(status.status, scheme);
  return status.kind === "not-rated" ? status.label : "";
}
