import { ActionRow, type ActionColumns, type ActionSource } from "./ActionRow";
import type { Action, Actions, StatusReading } from "./Tracker";

/**
 * The actions of a tracker, kept in columns: an object for each of 100,000 rows would cost more than
 * reading them. What it takes to tell that a row is an action is here; the rest stays in the cells.
 */
export class ActionList implements Actions, ActionColumns {
  readonly indexes: number[] = [];
  readonly refs: string[] = [];
  readonly sections: number[] = [];
  readonly statuses: StatusReading[] = [];

  constructor(readonly source: ActionSource) {}

  /** Adds the action of a row of the body, from 0; `section` is a position in the tracker's sections. */
  add(index: number, ref: string, section: number, status: StatusReading): void {
    this.indexes.push(index);
    this.refs.push(ref);
    this.sections.push(section);
    this.statuses.push(status);
  }

  get length(): number {
    return this.indexes.length;
  }

  at(position: number): Action | undefined {
    return position >= 0 && position < this.length ? new ActionRow(this, position) : undefined;
  }

  *[Symbol.iterator](): Iterator<Action> {
    for (let position = 0; position < this.length; position++) {
      yield new ActionRow(this, position);
    }
  }

  filter(test: (action: Action) => boolean): Action[] {
    const found: Action[] = [];
    for (let position = 0; position < this.length; position++) {
      const action = new ActionRow(this, position);
      if (test(action)) found.push(action);
    }
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
