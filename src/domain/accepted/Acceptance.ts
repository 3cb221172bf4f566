import type { IsoDay } from "../tracker/calendarDay";

/**
 * That someone has accepted a finding: which one, why and when. It holds as long as what the finding
 * rests on is the same.
 */
export interface Acceptance {
  /** The finding's code; any text, as a newer add-in may know more kinds. */
  readonly code: string;
  /** The sheet that the finding is on. */
  readonly sheet: string;
  /** The action's ref as typed; blank where it has none, and where the finding is of no one action. */
  readonly ref: string;
  /** What the finding rested on when it was accepted, as `fingerprint` has it. */
  readonly grounds: string;
  /** In the words of who accepted it; never blank. */
  readonly reason: string;
  /** The day on which it was accepted, where that was done. */
  readonly day: IsoDay;
}
