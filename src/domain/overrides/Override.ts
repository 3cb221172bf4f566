import type { IsoDay } from "../tracker/calendarDay";

/** What a section's counts were when its overall RAG was set by hand. */
export interface CountsThen {
  /** Of all its counts, as `fingerprint` has it: another one means that some count has changed. */
  readonly print: string;
  readonly adverse: number;
  readonly rated: number;
}

/** That someone has set a section's overall RAG by hand: of which section, to what, why and when. */
export interface Override {
  /** The plan's name. */
  readonly plan: string;
  readonly group: string;
  /** Blank where the section has none: its title then tells it from others. */
  readonly ref: string;
  readonly title: string;
  /** The label of the status that it was set to. */
  readonly overall: string;
  /** In the words of who set it; never blank. */
  readonly reason: string;
  /** The day on which it was set, where that was done. */
  readonly day: IsoDay;
  readonly counts: CountsThen;
}
