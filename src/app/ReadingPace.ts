/** What a reading that takes several round trips tells as it goes on, and what ends it. */
export interface ReadingPace {
  /** Hears how many rows of the trackers have been read, and how many there are. */
  readonly onRows: (read: number, of: number) => void;
  /** Once it's aborted, the reading comes to "cancelled". */
  readonly signal: AbortSignal;
}
