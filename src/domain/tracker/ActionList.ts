import { ActionRow, type ActionColumns, type ActionSource } from "./ActionRow";
import type { Action, Actions, StatusReading } from "./Tracker";

/**
 * The actions of a tracker, kept in columns: an object for each of 100,000 rows would cost more than
 * reading them. What it takes to tell that a row is an action is here; the rest stays in the cells.
 */
export class ActionList implements Actions, ActionColumns {
  readonly indexes: Int32Array;
  readonly refs: string[];
  readonly sections: Int32Array;
  readonly statusIds: Int32Array;
  private count = 0;

  /**
   * @param most how many actions there can be
   * @param readings what each status id stands for
   */
  constructor(
    readonly source: ActionSource,
    most: number,
    readonly readings: readonly StatusReading[]
  ) {
    this.indexes = new Int32Array(most);
    this.refs = new Array<string>(most);
    this.sections = new Int32Array(most);
    this.statusIds = new Int32Array(most);
  }

  /** Adds the action of a row of the body, from 0; `section` is a position in the tracker's sections. */
  add(index: number, ref: string, section: number, statusId: number): void {
    const position = this.count++;
    this.refs[position] = ref;
    this.indexes[position] = index;
    this.sections[position] = section;
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
