import type { Steps } from "../steps";
import type { Field } from "../tracker/Tracker";
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

const FIRST: MarkPlace = { word: 0, shift: 0 };

/** Where a check's kinds have their bits: every check that was laid out has a place. */
export function placeOf({ places }: MarkLayout, check: number): MarkPlace {
  return places[check] ?? FIRST;
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
  readonly rows: RowMarker;
}

/** Finds what row checks find in a tracker's rows. */
export interface RowMarker {
  /** Begins to follow the rows while their cells change; goes through all of them once, some at a time. */
  readonly follow: () => Steps<RowFollower>;
  /**
   * Writes what they find in the rows of some actions, from the one at a position to the one before
   * another, into the marks' bits, and adds it to the counts.
   */
  readonly mark: (from: number, to: number, bits: Int32Array, counts: Int32Array) => void;
}

/** Finds what row checks find in rows whose cells change. */
export interface RowFollower {
  /**
   * What they find in the row of the action at a position, from 0, in which the cell of a field has changed:
   * its words, only good until the next row. A cell that the row's place goes by isn't followed.
   */
  readonly find: (position: number, field: Field) => Int32Array;
}
