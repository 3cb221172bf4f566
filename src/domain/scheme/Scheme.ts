/**
 * How a status counts: `complete` and `sound` are fine, `adverse` is not. Only rated actions have
 * a standing; blank and unknown statuses are unrated and never pass for fine.
 */
export type Standing = "complete" | "sound" | "adverse";

/** The position of a status in its scheme, from 0, in printed order. */
export type StatusIndex = number;

/** One status that an action can have. */
export interface Status {
  /** The words as printed, and as the drop-down offers them. */
  readonly label: string;
  /** Other spellings that are read as this status, in any case and punctuation. */
  readonly aliases: readonly string[];
  /** What the status means, in a sentence, for legends and annexes. */
  readonly meaning: string;
  readonly standing: Standing;
  /** Whether the board must see each action that has it. */
  readonly exception: boolean;
  /** It says that the due date has passed; left out: it says nothing of that. */
  readonly dueMissed?: true;
  /** A cue that isn't colour: one character that no other status of the scheme has. */
  readonly mark: string;
  /** Background, "#RRGGBB". With `ink` it passes WCAG AA contrast (4.5:1). */
  readonly fill: string;
  /** Text colour on `fill`, "#RRGGBB". */
  readonly ink: string;
  /** Background of a whole row of the tracker, "#RRGGBB": light, for dark text to be read on. */
  readonly tint: string;
}

/**
 * A word that stands in the status column of an action that isn't to be rated, such as "Exempt".
 * Such an action is in no share and never passes for fine; its status isn't missing either.
 */
export interface NotRatedStatus {
  /** The word as printed, unlike every status's label. */
  readonly label: string;
  /** Other spellings that are read as this word, in any case and punctuation. */
  readonly aliases: readonly string[];
  /** What the word means, in a sentence, for legends and annexes. */
  readonly meaning: string;
}

/** A set of statuses in printed order, and what a section as a whole can be called. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  /** Best to worst. */
  readonly statuses: readonly Status[];
  /** Known words that aren't rated; most schemes have none. */
  readonly notRated: readonly NotRatedStatus[];
  /** Which statuses serve as overall RAG: all well, adverse, and worst. */
  readonly overall: {
    readonly sound: StatusIndex;
    readonly adverse: StatusIndex;
    readonly worst: StatusIndex;
  };
}
