import type { Action } from "../tracker/Tracker";
import type { Look } from "./Check";

/** How many bits a word of marks has. */
export const WORD = 32;

/** Where a check's kinds have their bits in an action's words. */
export interface MarkPlace {
  readonly word: number;
  readonly shift: number;
}

/** The places of some checks' kinds: each check's lie in one word. */
export interface MarkLayout {
  readonly places: readonly MarkPlace[];
  /** How many words an action has. */
  readonly words: number;
}

/** What the checks have found in a tracker: a bit for each kind of finding that an action has. */
export interface Marks {
  /** `layout.words` for each action, in order. */
  readonly bits: Int32Array;
  /** How many actions have each bit; the first word's bits first. */
  readonly counts: Int32Array;
  readonly layout: MarkLayout;
  /** The bits of row checks, word by word. */
  readonly rowBits: Int32Array;
  /** What tells more of each check's findings; null where it found nothing to look at. */
  readonly looks: readonly (Look | null)[];
  readonly findInRow: RowFinder;
}

/** What row checks find in a row: its words. The action is only good during the call. */
export type RowFinder = (action: Action) => Int32Array;
