import type { Finding, FindingCode } from "../checks/Finding";
import type { CellValue } from "../tracker/cell";
import type { FindingOutline } from "../checks/FindingOutline";
import type { ColumnIndex, Place } from "../tracker/place";
import type { Field } from "../tracker/Tracker";

/** Another cell of an action's row, by which one can tell that it's still that action's. */
export interface Witness {
  readonly column: ColumnIndex;
  /** What it held when the tracker was read; never blank. */
  readonly value: CellValue;
}

/** A cell that a finding is about, and that an entry would mend. */
export interface FaultyCell {
  /** The finding that goes. */
  readonly code: FindingCode;
  readonly plan: string;
  readonly field: Field;
  readonly place: Place;
  /** The action's ref as typed; blank when it has none. */
  readonly ref: string;
  /** What the cell held when the tracker was read, to the letter. */
  readonly before: CellValue;
  /** null where the row has neither ref nor title. */
  readonly witness: Witness | null;
}

/** One cell's mending: what is to be entered, always as text. */
export interface Fix extends FaultyCell {
  readonly after: string;
}

/** What can be done about one finding in its cell. */
export interface FixOffer extends FaultyCell {
  /** What is certainly meant; null where a person must say. */
  readonly after: string | null;
  /** What a person can choose from, in scheme order; empty where it's certain what is meant. */
  readonly choices: readonly string[];
}

/** What can be done about the findings of a report. */
export interface FixOffers {
  /** What can be done about a finding in its cell; null where nothing can be that is certain enough. */
  readonly find: (finding: Finding) => FixOffer | null;
  /** Whether it's certain what to do about the finding of an outline. */
  readonly isCertain: (outline: FindingOutline) => boolean;
  /** All that can be done: tracker by tracker statuses and then sections, each in the order of findings. */
  readonly values: () => Iterable<FixOffer>;
}
