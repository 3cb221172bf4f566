import { ActionRow, type ActionColumns, type ActionSource } from "./ActionRow";
import type { BodyValues } from "./bodyValues";
import type { Action, Actions, StatusReading } from "./Tracker";

/**
 * The actions of a tracker, kept in columns: an object for each of 100,000 rows would cost more than
 * reading them. What it takes to tell that a row is an action is here; the rest stays in the cells.
 */
export class ActionList implements Actions, ActionColumns {
  /**
   * @param readings what each status id stands for
   * @param most how many actions there can be
   */
  constructor(
    readonly source: ActionSource,
    readonly readings: readonly StatusReading[],
    private readonly most: number,
    private count = 0,
    readonly indexes = new Int32Array(most),
    readonly refs = new Array<string>(most),
    readonly sections = new Int32Array(most),
    readonly statusIds = new Int32Array(most)
  ) {}

  /** Adds the action of a row of the body, from 0; `section` is a position in the tracker's sections. */
  add(index: number, ref: string, section: number, statusId: number): void {
    const position = this.count++;
    this.refs[position] = ref;
    this.indexes[position] = index;
    this.sections[position] = section;
    this.statusIds[position] = statusId;
  }

  /** The position of the action in a row of the body, from 0; -1 where there's none. */
  positionIn(index: number): number {
    // Unless rows were left out above it, it's the row's own number.
    if (index < this.count && this.indexes[index] === index) return index;
    let low = 0;
    let high = Math.min(index, this.count) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.indexes[middle] ?? 0;
      if (found === index) return middle;
      if (found < index) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** These actions with cells of their own: a status that is set here later isn't set there. */
  copyWith(values: BodyValues): ActionList {
    const { readings, most, count, indexes, refs, sections } = this;
    const source = { ...this.source, values };
    const statusIds = this.statusIds.slice();
    return new ActionList(source, readings, most, count, indexes, refs, sections, statusIds);
  }

  /** Gives the action at a position another status. */
  setStatus(position: number, statusId: number): void {
    this.statusIds[position] = statusId;
  }

  get length(): number {
    return this.count;
  }

  at(position: number): Action | undefined {
    return position >= 0 && position < this.length ? new ActionRow(this, position) : undefined;
  }

  forEach(look: (action: Action, position: number) => void): void {
    const action = new ActionRow(this, 0);
    for (let position = 0; position < this.count; position++) {
      action.moveTo(position);
      look(action, position);
    }
  }

  *[Symbol.iterator](): Iterator<Action> {
    for (let position = 0; position < this.length; position++) {
      yield new ActionRow(this, position);
    }
  }

  filter(test: (action: Action) => boolean): Action[] {
    const found: Action[] = [];
    this.forEach((action, position) => {
      if (test(action)) found.push(new ActionRow(this, position));
    });
    return found;
  }

  map<T>(make: (action: Action) => T): T[] {
    const made: T[] = [];
    for (let position = 0; position < this.length; position++) {
      made.push(make(new ActionRow(this, position)));
    }
    return made;
  }

  flatMap<T>(make: (action: Action) => readonly T[]): T[] {
    const made: T[] = [];
    for (let position = 0; position < this.length; position++) {
      for (const each of make(new ActionRow(this, position))) made.push(each);
    }
    return made;
  }
}
