import type { Actions, Tracker } from "./Tracker";

/** A tracker whose actions are only gone through, however they're kept: a plain array will do. */
export interface PlainTracker extends Omit<Tracker, "actions"> {
  /** In tracker order. */
  readonly actions: Pick<Actions, "length" | "at" | "map">;
}
