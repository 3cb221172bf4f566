import type { StatusReader } from "../scheme/readStatus";
import { cellText, paragraphText, type CellValue } from "./cell";
import { classifyRow } from "./classifyRow";
import { SectionCollector } from "./collectSections";
import type { DateConventions } from "./DateConventions";
import { readDueDate, type DueReading } from "./dueDate";
import { rowIndex } from "./place";
import { refDepth } from "./sectionLabel";
import type { Action, Field, LeftOutRow, Tracker, TrackerCells, TrackerColumn } from "./Tracker";

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
  const usualDepth = findUsualDepth(columns.ref, columns.status, readStatus);
  const collector = new SectionCollector();
  const actions: Action[] = [];
  const leftOut: LeftOutRow[] = [];

  for (let index = 0; index < cells.rowCount; index++) {
    const row = rowIndex(cells.firstRow + index);
    const status = readStatus(values.status[index]);
    const ref = cellText(values.ref[index]);
    const title = paragraphText(values.action[index]);

    if (status.kind !== "rated" || (ref === "" && title === "")) {
      const texts = byField((field) => cellText(values[field][index]));
      const kind = classifyRow(texts, headers, usualDepth);
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
      lead: cellText(values.lead[index]),
      due: readDue(values.due[index]),
      status,
      reason: paragraphText(values.reason[index]),
      mitigation: paragraphText(values.mitigation[index]),
    });
  }

  return {
    plan: cells.sheet,
    sheet: cells.sheet,
    table: cells.table,
    headerRow: cells.headerRow,
    columns: Object.fromEntries(
      Object.entries(columns).map(([field, { column, header }]) => [field, { column, header }])
    ),
    sections: collector.sections,
    actions,
    leftOut: dropTrailingBlanks(leftOut, cells.firstRow + cells.rowCount - 1),
  };
}

/** Reads due dates, and remembers them: a tracker holds few distinct ones. */
function rememberDues(
  dates: DateConventions | undefined
): (value: CellValue | undefined) => DueReading {
  const readings = new Map<CellValue | undefined, DueReading>();
  return (value) => {
    const known = readings.get(value);
    if (known !== undefined) return known;
    hiddenRows: cells.hiddenRows ?? null,
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
    reason: make("reason"),
    mitigation: make("mitigation"),
  };
}

/** The most common number of levels among the refs of rated rows; 0 when refs aren't dotted. */
function findUsualDepth(
  refs: TrackerColumn | undefined,
  statuses: TrackerColumn | undefined,
  readStatus: StatusReader
): number {
  const seen = new Map<number, number>();
  let sampled = 0;
  for (let index = 0; sampled < SAMPLED && index < (refs?.values.length ?? 0); index++) {
    if (readStatus(statuses?.values[index]).kind !== "rated") continue;
    const depth = refDepth(cellText(refs?.values[index]));
    seen.set(depth, (seen.get(depth) ?? 0) + 1);
    sampled++;
  }
  return [...seen].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

/** Blank rows after the last row that holds anything aren't part of the tracker. */
function dropTrailingBlanks(leftOut: readonly LeftOutRow[], lastRow: number): LeftOutRow[] {
  let end = leftOut.length;
  for (let row = lastRow; end > 0; row--, end--) {
    const last = leftOut[end - 1];
    if (last?.row !== row || last.reason !== "blank") break;
  }
  return leftOut.slice(0, end);
}

function shorten(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED - 1)}…`;
}
