import type { StatusReader } from "../scheme/readStatus";
import { ActionList } from "./ActionList";
import { AlikeRows } from "./AlikeRows";
import { byField, findEnd, hasDetail, nextTold, placeText, textIn } from "./bodyValues";
import { cellText, isBlank, type CellValue } from "./cell";
import { classifyRow, type RowKind, type RowTexts } from "./classifyRow";
import { SectionCollector } from "./collectSections";
import { readDueDate } from "./dueDate";
import { findLastCertain, findNotes, isForCertain, joinTexts } from "./findNotes";
import { finish, STEP, type Steps } from "../steps";
import { rowIndex } from "./place";
import { remember, rememberLast } from "./remember";
import { findSpans, type RowSpan } from "./rowSpans";
import { refDepth } from "./sectionLabel";
import { shorten } from "./shorten";
import { isWord, StatusIds } from "./StatusIds";
import type { LeftOutReason, LeftOutRow, Tracker, TrackerCells } from "./Tracker";

/** How much of a left-out row is quoted. */
const QUOTED = 80;
/** How many refs are looked at to tell how many levels a ref has. */
const SAMPLED = 200;
const NO_TEXTS: RowTexts = byField(() => "");

const ACTION: RowKind = { kind: "action" };

/** A tracker, and what tells of its rows whether they're still actions when their cells have changed. */
export interface OpenTracker {
  readonly tracker: Tracker;
  readonly actions: ActionList;
  readonly statuses: StatusIds;
  /** Whether a row of the body, from 0, is an action by its cells as they are now, if other rows stay as they are. */
  readonly isAction: (index: number) => boolean;
  /**
   * Whether a status of a row, from 0, that has become rated, or isn't any more, leaves all else as it
   * was read: by the first rated rows one tells how many levels a ref has.
   */
  readonly keepsDepth: (index: number) => boolean;
  /** Whether a row's new cells leave the notes below the tracker where they are. */
  readonly keepsNotes: (index: number) => boolean;
}

/**
 * Turns a tracker's cells into actions by section, and says which rows were left out and why.
 * Never fails: what can't be read is there as it is, for the checks to find.
 */
export function readTracker(cells: TrackerCells, readStatus: StatusReader): Tracker {
  return openTracker(cells, readStatus).tracker;
}

/** Reads a tracker as {@link readTracker} does, for what follows its cells as they change. */
export function openTracker(cells: TrackerCells, readStatus: StatusReader): OpenTracker {
  return finish(readInSteps(cells, readStatus));
}

/** Reads a tracker as {@link readTracker} does, some rows at a time. */
export function* readInSteps(cells: TrackerCells, readStatus: StatusReader): Steps<OpenTracker> {
  const { columns } = cells;
  const values = byField((field): readonly CellValue[] => columns[field]?.values ?? []);
  const readDue = remember((value: CellValue | undefined) => readDueDate(value, cells.dates));
  const { firstRow, dates } = cells;
  const headers = byField((field) => columns[field]?.header ?? "");
  const collector = new SectionCollector();
  const statuses = new StatusIds(readStatus);
  const leftOut: LeftOutRow[] = [];
  const leaveOut = (index: number, reason: LeftOutReason, text: string, rows = 1): void => {
    const row = rowIndex(cells.firstRow + index);
    leftOut.push({ row, rows, reason, text: shorten(text, QUOTED) });
  };

  /** Whether a row is plainly an action, without looking at the rest of it; most rows are. */
  const isCertain = (index: number, statusId: number, ref: string): boolean => {
    if (statuses.isWord(statusId)) return ref !== "" || !isBlank(values.action[index]);
    // Something stands for a status, or there's more of what only actions have, beside a ref like the
    // others': no heading, total or note has both.
    return (
      depth.depth > 0 &&
      refDepth(ref) === depth.depth &&
      (statuses.isText(statusId) || hasDetail(values, index))
    );
  };
  const readKind = (index: number, statusId: number, ref: string): RowKind =>
    isCertain(index, statusId, ref) ? ACTION : classifyRow(textsOf(index), headers, depth.depth);
  const tells = (index: number): boolean => nextTold(values, index, index + 1) === index;
  const textsOf = (index: number): RowTexts =>
    tells(index) ? byField((field) => textIn(field, values, index)) : NO_TEXTS;
  const end = findEnd(values, cells.rowCount);
  const spans = findSpans(end, (from, to) => nextTold(values, from, to));
  const depth = findUsualDepth(values.ref, values.status, spans, readStatus);
  const isStatusText = (text: string): boolean => isWord(readStatus(text));
  const notes = findNotes(spans, textsOf, isStatusText, depth.depth);
  const most = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  const actions = ActionList.create(
    { values, firstRow, dates, readStatus, readDue, readPlace: rememberLast(placeText) },
    statuses.readings,
    collector.sectionKeys,
    most
  );

  const alike = new AlikeRows(values, statuses, actions, collector, depth.depth);
  const readRow = (index: number): void => {
    if (index >= notes) {
      const text = joinTexts(textsOf(index));
      leaveOut(index, text === "" ? "blank" : "note", text);
      return;
    }
    const statusId = statuses.idOf(values.status[index]);
    const ref = cellText(values.ref[index]);
    const kind = readKind(index, statusId, ref);
    if (kind.kind === "left-out") {
      if (kind.reason === "section heading") collector.enterSection(kind.text);
      const reason =
        kind.reason === "group heading" ? collector.enterGroup(kind.text) : kind.reason;
      leaveOut(index, reason, kind.text);
      if (reason === "section heading" || reason === "group heading") alike.endRun();
      return;
    }
    const { group, section } = values;
    const place = collector.place({ ref, group: group[index], section: section[index] });
    alike.addRead(index, ref, place, statusId);
  };

  let next = 0;
  for (const { from, to } of spans) {
    if (from > next) leaveOut(next, "blank", "", from - next);
    for (let begin = from; begin < to; begin += STEP) {
      const stop = Math.min(begin + STEP, to);
      const stopActions = Math.min(stop, notes);
      for (let index = begin; index < stop; index++) {
        if (index < stopActions) index = alike.read(index, stopActions);
        if (index < stopActions && alike.begin(index)) continue;
        if (index < stop) readRow(index);
      }
      yield stop - begin;
    }
    next = to;
  }

  const tracker: Tracker = {
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
  let lastCertain: number | null = null;
  return {
    tracker,
    actions,
    statuses,
    isAction: (index) =>
      index < notes &&
      tells(index) &&
      readKind(index, statuses.idOf(values.status[index]), cellText(values.ref[index])).kind ===
        "action",
    keepsDepth: (index) =>
      index >= depth.sampledTo ||
      findUsualDepth(values.ref, values.status, spans, readStatus).depth === depth.depth,
    keepsNotes: (index) => {
      lastCertain ??= findLastCertain(spans, textsOf, isStatusText, depth.depth);
      return (
        index < lastCertain ||
        (index === lastCertain && isForCertain(textsOf(index), isStatusText, depth.depth))
      );
    },
  };
}

/** How many levels refs have as a rule, and by which rows one has told. */
interface UsualDepth {
  /** The most common number of levels among the refs of rated rows; 0 when refs aren't dotted. */
  readonly depth: number;
  /** The row after the last one that was looked at, from 0. */
  readonly sampledTo: number;
}

/** Looks at the first rated rows for how many levels their refs have. */
function findUsualDepth(
  refs: readonly CellValue[],
  statuses: readonly CellValue[],
  spans: readonly RowSpan[],
  readStatus: StatusReader
): UsualDepth {
  const seen = new Map<number, number>();
  let sampled = 0;
  let sampledTo = 0;
  for (const { from, to } of spans) {
    for (let index = from; sampled < SAMPLED && index < Math.min(to, refs.length); index++) {
      sampledTo = index + 1;
      if (readStatus(statuses[index]).kind !== "rated") continue;
      const depth = refDepth(cellText(refs[index]));
      seen.set(depth, (seen.get(depth) ?? 0) + 1);
      sampled++;
    }
  }
  const [depth] = [...seen].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0]);
  return { depth, sampledTo: sampled < SAMPLED ? Infinity : sampledTo };
}
