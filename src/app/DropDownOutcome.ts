/** What switching the drop-down on or off came to. */
export interface DropDownOutcome {
  readonly on: boolean;
  /** The sheets that were done; none: the settings stayed as they were, too. */
  readonly sheets: readonly string[];
  /** Sheets that are protected and stayed as they were. */
  readonly protected: readonly string[];
  /** When on: how many actions have a status that isn't one of the choices to the letter. */
  readonly unfit: number;
  /** When off: how many of the users' own validations were put back. */
  readonly restored: number;
  /** Users' own validations that can't be kept (on) or put back (off). */
  readonly lost: number;
}

/** The outcome, and the settings as they're stored from now on. */
export interface DropDownSet {
  readonly outcome: DropDownOutcome;
  readonly settings: string | null;
}
