import type { StatusReader } from "../scheme/readStatus";
import type { BodyValues } from "./bodyValues";
import type { CellValue } from "./cell";
import type { DateConventions } from "./DateConventions";
import type { DueReading } from "./dueDate";
import type { RowIndex } from "./place";
import type { StatusReading } from "./StatusReading";

/** What the actions of one tracker are read from. */
export interface ActionSource {
  readonly values: BodyValues;
  readonly firstRow: RowIndex;
  readonly dates: DateConventions | undefined;
  readonly readStatus: StatusReader;
  /** The text of a group or section cell. */
  readonly readPlace: (value: CellValue | undefined) => string;
  readonly readDue: (value: CellValue | undefined) => DueReading;
}

/**
 * What is known of a tracker's actions, in columns: what it takes to tell that their rows are actions, and
 * where they belong. What goes by many rows looks here; an action's other cells are in `source`. Positions
 * count from 0, in tracker order; the arrays may be longer than there are actions.
 */
export interface ActionColumns {
  readonly source: ActionSource;
  /** How many actions there are. */
  readonly length: number;
  /** Each action's row of the body, from 0; ascending. */
  readonly indexes: Int32Array;
  /** Positions among the tracker's sections. */
  readonly sections: Int32Array;
  /** Positions among `readings`: a tracker holds few distinct statuses. */
  readonly statusIds: Int32Array;
  readonly readings: readonly StatusReading[];
  /** 1 for each whose ref's cell holds plain text such as "2.6.1", as `RefScan` has it; else 0. */
  readonly hasPlainRef: Uint8Array;
  /** How many haven't. */
  readonly withoutPlainRef: number;
  /**
   * Those whose ref isn't plainly after all before it, ascending: only with one of these can another share
   * its ref. Blank refs may be among them.
   */
  readonly unsorted: readonly number[];
  /** For each of the tracker's sections the key of its ref; 0 for one whose ref isn't plain. */
  readonly sectionKeys: readonly number[];
  /** The runs, by number from 0, whose group or section cell holds an error; ascending. */
  readonly placeErrors: readonly number[];
  /** Actions that follow each other and are alike in where they belong; in order, and all of them. */
  readonly runs: Runs;
}

/**
 * Runs of actions whose group and section cells hold the same to the letter, whose refs tell the same
 * section, and which are in one section. Two that follow each other may be alike.
 */
export interface Runs {
  /** The position of each run's first action. */
  readonly starts: readonly number[];
  /** The key of the section that the refs of each run tell, as `RefScan` has it: 0 for none, NaN for one without a key. */
  readonly told: readonly number[];
}

/** Shows each run, in order: its number from 0, its first action's position and the one after its last's. */
export function eachRun(
  { runs: { starts }, length }: ActionColumns,
  show: (run: number, from: number, to: number) => void
): void {
  for (let run = 0; run < starts.length; run++) {
    show(run, starts[run] ?? 0, starts[run + 1] ?? length);
  }
}

/** The number of the run of the action at a position; there's one for each. */
export function runOf({ runs: { starts } }: ActionColumns, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
