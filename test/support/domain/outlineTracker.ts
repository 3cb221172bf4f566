import type { Scheme } from "../../../src/domain/scheme/Scheme";
import { statusLabel } from "../../../src/domain/scheme/statusLabel";
import { cellText, paragraphText } from "../../../src/domain/tracker/cell";
import { formatColumn } from "../../../src/domain/tracker/place";
import type { DueReading } from "../../../src/domain/tracker/dueDate";
import type {
  Action,
  Field,
  Section,
  StatusReading,
  Tracker,
} from "../../../src/domain/tracker/Tracker";

/** A tracker as short lines: all that was understood of it, in a form that one can write by hand. */
export interface TrackerOutline {
  readonly plan: string;
  readonly sheet: string;
  /** The Excel table's name; null for a range. */
  readonly table: string | null;
  /** As Excel numbers it, from 1. */
  readonly headerRow: number;
  /** "C Action" by field. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  /** "Plan > 1.1 Workforce Data"; "no section" where nothing is known. */
  readonly sections: readonly string[];
  /**
   * "5 | 1.1.1 | 1.1 | Agree it | AB | 2025-02-28 | On Track | reason | mitigation | baseline":
   * Excel's row, ref, section, title, lead, due date, status and so on, blank ones at the end left
   * out. See {@link outlineDue} and {@link outlineStatus} for those two.
   */
  readonly actions: readonly string[];
  /** "7 subtotal: Total 3"; "8 to 40 blank". */
  readonly leftOut: readonly string[];
}

/** A tracker as an outline: two that differ have different ones. */
export function outlineTracker(tracker: Tracker, scheme: Scheme): TrackerOutline {
  const { plan, sheet, table, headerRow, columns, sections, actions, leftOut } = tracker;
  return {
    plan,
    sheet,
    table,
    headerRow: headerRow + 1,
    columns: Object.fromEntries(
      Object.entries(columns).map(([field, { column, header }]) => [
        field,
        `${formatColumn(column)} ${header}`,
      ])
    ),
    sections: sections.map(outlineSection),
    actions: actions.map((action) => outlineAction(action, sections, scheme)),
    leftOut: leftOut.map(
      ({ row, rows, reason, text }) =>
        `${row + 1}${rows === 1 ? "" : ` to ${row + rows}`} ${reason}${text === "" ? "" : `: ${text}`}`
    ),
  };
}

function outlineSection({ ref, title, group }: Section): string {
  const name = [ref, title].filter((part) => part !== "").join(" ") || "no section";
  return group === "" ? name : `${group} > ${name}`;
}

function outlineAction(action: Action, sections: readonly Section[], scheme: Scheme): string {
  const section = sections[action.section];
  return [
    String(action.row + 1),
    action.ref + (action.refIsNumber ? " (number)" : ""),
    section === undefined ? "?" : section.ref || outlineSection(section),
    paragraphText(action.title),
    cellText(action.lead),
    outlineDue(action.due),
    outlineStatus(action.status, scheme),
    paragraphText(action.reason),
    paragraphText(action.mitigation),
    action.baseline.kind === "blank" ? "" : outlineStatus(action.baseline, scheme),
  ]
    .join(" | ")
    .replace(/( \| )+$/u, "");
}

/**
 * A due date: "2025-02-28" for a date of Excel's, "2025-02-28 (typed 28.02.25)", "day-first"
 * where day and month could be swapped; "open: TBC", "unreadable, no-year: June"; "" when blank.
 */
function outlineDue(due: DueReading): string {
  switch (due.kind) {
    case "day":
      if (!due.typed) return due.day;
      return `${due.day} (${due.order ?? "typed"} ${due.text})`;
    case "open":
      return `open: ${due.text}`;
    case "unreadable":
      return `unreadable, ${due.reason}: ${due.text}`;
    case "blank":
      return "";
  }
}

/** A status: "On Track" to the letter, "On Track (from g)", "unknown: Ask Jo", "blank". */
function outlineStatus(status: StatusReading, scheme: Scheme): string {
  switch (status.kind) {
    case "rated": {
      const label = statusLabel(status.status, scheme);
      return status.exact ? label : `${label} (from ${status.text})`;
    }
    case "unknown":
      return status.nearest === null
        ? `unknown: ${status.text}`
        : `unknown: ${status.text}, perhaps ${statusLabel(status.nearest, scheme)}`;
    case "blank":
      return "blank";
    default:
      return `${status.kind}: ${status.text}`;
  }
}
