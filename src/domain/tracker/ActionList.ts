import type { ActionColumns, ActionSource, Runs } from "./ActionColumns";
import { ActionRow } from "./ActionRow";
import type { BodyValues } from "./bodyValues";
import type { Action, Actions, StatusReading } from "./Tracker";

/** Columns while actions are added to them. */
interface GrowingColumns extends ActionColumns {
  length: number;
  withoutPlainRef: number;
  readonly unsorted: number[];
  readonly placeErrors: number[];
  readonly runs: { readonly starts: number[]; readonly told: number[] } & Runs;
}

/**
 * The actions of a tracker, kept in columns: an object for each of 100,000 rows would cost more than
 * reading them. What it takes to tell that a row is an action is here; the rest stays in the cells.
 */
export class ActionList implements Actions {
  /** The greatest key of a ref so far. */
  private lastKey = 0;

  private constructor(readonly columns: GrowingColumns) {}

  /**
   * Makes a list without actions.
   *
   * @param readings what each status id stands for
   * @param sectionKeys as `ActionColumns` has them
   * @param most how many actions there can be
   */
  static create(
    source: ActionSource,
    readings: readonly StatusReading[],
    sectionKeys: readonly number[],
    most: number
  ): ActionList {
    return new ActionList({
      source,
      readings,
      sectionKeys,
      length: 0,
      withoutPlainRef: 0,
      indexes: new Int32Array(most),
      sections: new Int32Array(most),
      statusIds: new Int32Array(most),
      hasPlainRef: new Uint8Array(most),
      unsorted: [],
      placeErrors: [],
      runs: { starts: [], told: [] },
    });
  }

  /**
   * The actions that are added next are a run.
   *
   * @param told what their refs tell, as `Runs` has it
   * @param hasErrors whether their group or section cells hold an error
   */
  beginRun(told: number, hasErrors: boolean): void {
    const { runs, length, placeErrors } = this.columns;
    const run = runs.starts.length;
    if (hasErrors) placeErrors.push(run);
    // Pushing would be a call each.
    runs.starts[run] = length;
    runs.told[run] = told;
  }

  /**
   * Adds the action of a row of the body, from 0, to the last run.
   *
   * @param section a position in the tracker's sections
   * @param refKey as `RefScan` has it; 0 where its cell doesn't hold plain text
   * @param hasRef whether its ref's cell holds anything
   */
  add(index: number, section: number, statusId: number, refKey: number, hasRef: boolean): void {
    const { columns } = this;
    const position = columns.length++;
    columns.indexes[position] = index;
    columns.sections[position] = section;
    columns.statusIds[position] = statusId;
    if (refKey > 0) columns.hasPlainRef[position] = 1;
    else columns.withoutPlainRef++;
    if (refKey > this.lastKey) this.lastKey = refKey;
    else if (hasRef) columns.unsorted.push(position);
  }

  /** The position of the action in a row of the body, from 0; -1 where there's none. */
  positionIn(index: number): number {
    const { indexes, length } = this.columns;
    // Unless rows were left out above it, it's the row's own number.
    if (index < length && indexes[index] === index) return index;
    let low = 0;
    let high = Math.min(index, length) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = indexes[middle] ?? 0;
      if (found === index) return middle;
      if (found < index) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** These actions with cells of their own: a status that is set here later isn't set there. */
  copyWith(values: BodyValues): ActionList {
    const { columns } = this;
    return new ActionList({
      ...columns,
      source: { ...columns.source, values },
      statusIds: columns.statusIds.slice(),
    });
  }

  /** Gives the action at a position another status. */
  setStatus(position: number, statusId: number): void {
    this.columns.statusIds[position] = statusId;
  }

  get length(): number {
    return this.columns.length;
  }

  at(position: number): Action | undefined {
    return position >= 0 && position < this.length
      ? new ActionRow(this.columns, position)
      : undefined;
  }

  forEach(look: (action: Action, position: number) => void): void {
    const action = new ActionRow(this.columns, 0);
    for (let position = 0; position < this.length; position++) {
      action.moveTo(position);
      look(action, position);
    }
  }

  *[Symbol.iterator](): Iterator<Action> {
    for (let position = 0; position < this.length; position++) {
      yield new ActionRow(this.columns, position);
    }
  }

  filter(test: (action: Action) => boolean): Action[] {
    const found: Action[] = [];
    this.forEach((action, position) => {
      if (test(action)) found.push(new ActionRow(this.columns, position));
    });
    return found;
  }

  map<T>(make: (action: Action) => T): T[] {
    const made: T[] = [];
    for (let position = 0; position < this.length; position++) {
      made.push(make(new ActionRow(this.columns, position)));
    }
    return made;
  }

  flatMap<T>(make: (action: Action) => readonly T[]): T[] {
    const made: T[] = [];
    for (let position = 0; position < this.length; position++) {
      for (const each of make(new ActionRow(this.columns, position))) made.push(each);
    }
    return made;
  }
}
