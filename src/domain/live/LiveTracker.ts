import { analyseInSteps, type Analysis } from "../analyseTracker";
import type { RowFollower } from "../checks/Marks";
import { remarkRow } from "../checks/remarkRow";
import type { StatusReader } from "../scheme/readStatus";
import type { Scheme } from "../scheme/Scheme";
import { finish, type Steps } from "../steps";
import { tallyStatus } from "../summary/tallyActions";
import { byField, type BodyValues } from "../tracker/bodyValues";
import type { IsoDay } from "../tracker/calendarDay";
import type { CellValue } from "../tracker/cell";
import type { ColumnIndex, RowIndex } from "../tracker/place";
import { readInSteps, type OpenTracker } from "../tracker/readTracker";
import { FIELDS, type Field, type TrackerCells, type TrackerColumn } from "../tracker/Tracker";

/** What a row's place in the tracker, and that of the rows below, goes by. */
const PLACING: ReadonlySet<Field> = new Set(["ref", "group", "section"]);

/** What going through all of a tracker's cells comes to. */
interface Pass {
  readonly open: OpenTracker;
  readonly analysis: Analysis;
  readonly rows: RowFollower;
}

/** Goes through all of a tracker's cells, some rows at a time, as they are now. */
type GoThrough = () => Steps<Pass>;

/**
 * A tracker that follows its cells while they're edited. An edit of an action's other cells redoes that row
 * alone, however many there are. One by which rows may get another place (its ref, group or section, a
 * heading, a note) has all of the cells that are held gone through again; neither asks Excel for any.
 * What is true in the end is what reading the same cells afresh gives.
 */
export class LiveTracker {
  private readonly fields: ReadonlyMap<ColumnIndex, Field>;
  /** What the last look at it has; null once something has changed since. */
  private look: { readonly analysis: Analysis; readonly cells: TrackerCells } | null = null;
  /** Copies of columns, for looks; a column that has changed since has none. */
  private readonly copies = new Map<Field, readonly CellValue[]>();

  private constructor(
    private readonly cells: TrackerCells,
    private readonly values: Readonly<Record<Field, CellValue[]>>,
    private readonly goThrough: GoThrough,
    private pass: Pass
  ) {
    this.fields = new Map(
      FIELDS.flatMap((field) => {
        const column = cells.columns[field]?.column;
        return column === undefined ? [] : [[column, field]];
      })
    );
  }

  /**
   * Begins to follow a tracker: goes through all of it once, some rows at a time.
   *
   * @param cells as read; they aren't changed
   * @param asAt the report's day; null where none was set
   */
  static *followInSteps(
    cells: TrackerCells,
    readStatus: StatusReader,
    scheme: Scheme,
    asAt: IsoDay | null
  ): Steps<LiveTracker> {
    const values = byField((field) => [...(cells.columns[field]?.values ?? [])]);
    const now: TrackerCells = { ...cells, columns: columnsWith(cells, values) };
    const goThrough = function* (): Steps<Pass> {
      const open = yield* readInSteps(now, readStatus);
      const analysis = yield* analyseInSteps(open.tracker, scheme, asAt);
      return { open, analysis, rows: yield* analysis.marks.rows.follow() };
    };
    return new LiveTracker(cells, values, goThrough, yield* goThrough());
  }

  /**
   * Takes what a cell of the tracker's sheet now holds.
   *
   * @returns false for a cell above or below the rows that were read: what it does only Excel can tell
   */
  edit(row: RowIndex, column: ColumnIndex, value: CellValue): boolean {
    const { firstRow, rowCount } = this.cells;
    const index = row - firstRow;
    if (index < 0 || index >= rowCount) return false;
    const field = this.fields.get(column);
    if (field === undefined) return true;
    const values = this.values[field];
    if ((values[index] ?? "") === value) return true;
    while (values.length < index) values.push("");
    values[index] = value;
    this.copies.delete(field);
    this.look = null;
    if (!this.redoRow(field, index)) this.pass = finish(this.goThrough());
    return true;
  }

  /** What a cell of the tracker holds; null for one that wasn't read. */
  valueAt(row: RowIndex, column: ColumnIndex): CellValue | null {
    const { firstRow, rowCount } = this.cells;
    const field = this.fields.get(column);
    const index = row - firstRow;
    if (field === undefined || index < 0 || index >= rowCount) return null;
    return this.values[field][index] ?? "";
  }

  /** How the tracker is now, which later edits don't change. */
  current(): { readonly analysis: Analysis; readonly cells: TrackerCells } {
    if (this.look !== null) return this.look;
    const values = byField((field) => this.copyOf(field));
    const { open } = this.pass;
    const { marks, tallies, tracker } = this.pass.analysis;
    const analysis: Analysis = {
      tracker: { ...tracker, actions: open.actions.copyWith(values) },
      marks: { ...marks, bits: marks.bits.slice(), counts: marks.counts.slice() },
      tallies: { ...tallies, counts: tallies.counts.slice() },
    };
    const columns = columnsWith(this.cells, values);
    this.look = { analysis, cells: { ...this.cells, columns } };
    return this.look;
  }

  /** Does an edited row's part anew; false where more than that has to be. */
  private redoRow(field: Field, index: number): boolean {
    const { open, analysis, rows } = this.pass;
    const { actions, statuses, isAction, keepsDepth, keepsNotes } = open;
    const position = actions.positionIn(index);
    if (position < 0 || PLACING.has(field)) return false;
    const { statusIds, hasPlainRef } = actions.columns;
    const before = statusIds[position] ?? 0;
    const after = field === "status" ? statuses.idOf(this.values.status[index]) : before;
    // One of the scheme's words beside a ref is an action's whatever else its row holds.
    const isCertain = statuses.isWord(after) && hasPlainRef[position] === 1;
    if (!(isCertain || isAction(index)) || !keepsNotes(index)) return false;
    if (field === "status") {
      const [was, is] = [statuses.readings[before], statuses.readings[after]];
      if (was === undefined || is === undefined) return false;
      if (was.kind !== is.kind && !keepsDepth(index)) return false;
      const section = actions.columns.sections[position] ?? 0;
      tallyStatus(analysis.tallies, section, was, -1);
      tallyStatus(analysis.tallies, section, is, 1);
      actions.setStatus(position, after);
    }
    remarkRow(analysis.marks, rows, position, field);
    return true;
  }

  private copyOf(field: Field): readonly CellValue[] {
    const copy = this.copies.get(field) ?? this.values[field].slice();
    this.copies.set(field, copy);
    return copy;
  }
}

/** A tracker's columns with other values in them. */
function columnsWith({ columns }: TrackerCells, values: BodyValues): TrackerCells["columns"] {
  return Object.fromEntries(
    FIELDS.flatMap((field): [Field, TrackerColumn][] => {
      const column = columns[field];
      return column === undefined ? [] : [[field, { ...column, values: values[field] }]];
    })
  );
}
