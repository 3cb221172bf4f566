import type { StatusReader } from "../scheme/readStatus";
import { cellText, isBlank, type CellValue } from "./cell";
import { classifyRow, type RowTexts } from "./classifyRow";
import { SectionCollector } from "./collectSections";
import type { DateConventions } from "./DateConventions";
import { readDueDate, type DueReading } from "./dueDate";
import { findNotes, joinTexts } from "./findNotes";
import { rowIndex } from "./place";
import { refDepth } from "./sectionLabel";
import type { Action, Field, LeftOutRow, StatusReading, Tracker, TrackerCells } from "./Tracker";

/** How much of a left-out row is quoted. */
const QUOTED = 80;
/** How many refs are looked at to tell how many levels a ref has. */
const SAMPLED = 200;

/**
 * Turns a tracker's cells into actions by section, and says which rows were left out and why.
 * Never fails: what can't be read is there as it is, for the checks to find.
 */
export function readTracker(cells: TrackerCells, readStatus: StatusReader): Tracker {
  const { columns } = cells;
  const values = byField((field): readonly CellValue[] => columns[field]?.values ?? []);
  const readDue = rememberDues(cells.dates);
  const headers = byField((field) => columns[field]?.header ?? "");
  const collector = new SectionCollector();
  const actions: Action[] = [];
  const leftOut: LeftOutRow[] = [];

  /** Whether a row is plainly an action, without looking at the rest of it; most rows are. */
  const isCertain = (status: StatusReading, ref: string, title: CellValue): boolean => {
    if (isStatus(status)) return ref !== "" || !isBlank(title);
    // Something stands for a status, beside a ref like the others': no heading, total or note has both.
    return status.kind === "unknown" && usualDepth > 0 && refDepth(ref) === usualDepth;
  };
  const textsOf = (index: number): RowTexts => byField((field) => cellText(values[field][index]));
  const end = findEnd(Object.values(values), cells.rowCount);
  const usualDepth = findUsualDepth(values.ref, values.status, end, readStatus);
  const notes = findNotes(end, textsOf, (text) => isStatus(readStatus(text)), usualDepth);

  for (let index = 0; index < end; index++) {
    const row = rowIndex(cells.firstRow + index);
    const status = readStatus(values.status[index]);
    const ref = cellText(values.ref[index]);
    const title = values.action[index] ?? "";

    if (index >= notes) {
      const text = joinTexts(textsOf(index));
      leftOut.push({ row, reason: text === "" ? "blank" : "note", text: shorten(text) });
      continue;
    }
    if (!isCertain(status, ref, title)) {
      const kind = classifyRow(textsOf(index), headers, usualDepth);
      if (kind.kind === "left-out") {
        if (kind.reason === "section heading") collector.enterSection(kind.text);
        const reason =
          kind.reason === "group heading" ? collector.enterGroup(kind.text) : kind.reason;
        leftOut.push({ row, reason, text: shorten(kind.text) });
        continue;
      }
    }

    actions.push({
      row,
      ref,
      refIsNumber: typeof values.ref[index] === "number",
      section: collector.place({
        ref,
        group: cellText(values.group[index]),
        section: cellText(values.section[index]),
      }),
      title,
      lead: values.lead[index] ?? "",
      due: readDue(values.due[index]),
      status,
      baseline: readStatus(values.baseline[index]),
      reason: values.reason[index] ?? "",
      mitigation: values.mitigation[index] ?? "",
    });
  }

  return {
    plan: cells.plan,
    sheet: cells.sheet,
    table: cells.table,
    headerRow: cells.headerRow,
    columns: Object.fromEntries(
      Object.entries(columns).map(([field, { column, header }]) => [field, { column, header }])
    ),
    sections: collector.sections,
    actions,
    leftOut,
    hiddenRows: cells.hiddenRows ?? null,
  };
}

/** Whether a cell holds one of the scheme's words: nothing but an action has one beside its title. */
function isStatus({ kind }: StatusReading): boolean {
  return kind === "rated" || kind === "not-rated";
}

/** Reads due dates, and remembers them: a tracker holds few distinct ones. */
function rememberDues(
  dates: DateConventions | undefined
): (value: CellValue | undefined) => DueReading {
  const readings = new Map<CellValue | undefined, DueReading>();
  return (value) => {
    const known = readings.get(value);
    if (known !== undefined) return known;
    const reading = readDueDate(value, dates);
    readings.set(value, reading);
    return reading;
  };
}

/** A record with something for each field. */
function byField<T>(make: (field: Field) => T): Readonly<Record<Field, T>> {
  return {
    ref: make("ref"),
    group: make("group"),
    section: make("section"),
    action: make("action"),
    lead: make("lead"),
    due: make("due"),
    status: make("status"),
    baseline: make("baseline"),
    reason: make("reason"),
    mitigation: make("mitigation"),
  };
}

/** The most common number of levels among the refs of rated rows; 0 when refs aren't dotted. */
function findUsualDepth(
  refs: readonly CellValue[],
  statuses: readonly CellValue[],
  end: number,
  readStatus: StatusReader
): number {
  const seen = new Map<number, number>();
  let sampled = 0;
  for (let index = 0; sampled < SAMPLED && index < Math.min(end, refs.length); index++) {
    if (readStatus(statuses[index]).kind !== "rated") continue;
    const depth = refDepth(cellText(refs[index]));
    seen.set(depth, (seen.get(depth) ?? 0) + 1);
    sampled++;
  }
  return [...seen].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

/**
 * The row after the last one that holds anything, from 0. Blank rows below aren't part of the
 * tracker, however many are formatted.
 */
function findEnd(columns: readonly (readonly CellValue[])[], rowCount: number): number {
  const ends = columns.map((values) => values.findLastIndex((value) => !isBlank(value)) + 1);
  return Math.min(rowCount, Math.max(...ends));
}

function shorten(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED - 1)}…`;
}
