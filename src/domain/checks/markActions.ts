import type { Scheme } from "../scheme/Scheme";
import type { IsoDay } from "../tracker/calendarDay";
import type { Tracker } from "../tracker/Tracker";
import type { Check, Look } from "./Check";
import { WORD } from "./gatherMarked";

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
  readonly layout: MarkLayout;
  /** What tells more of each check's findings; null where it found nothing to look at. */
  readonly looks: readonly (Look | null)[];
}

/** Lays out the bits of some checks' kinds. */
export function layOutMarks(checks: readonly Check[]): MarkLayout {
  let word = 0;
  let shift = 0;
  const places = checks.map(({ kinds }): MarkPlace => {
    if (shift + kinds.length > WORD) {
      word++;
      shift = 0;
    }
    const place = { word, shift };
    shift += kinds.length;
    return place;
  });
  return { places, words: word + 1 };
}

/** Runs checks on a tracker, and marks at each action what was found. */
export function markActions(
  checks: readonly Check[],
  layout: MarkLayout,
  tracker: Tracker,
  scheme: Scheme,
  asAt: IsoDay | null
): Marks {
  const { places, words } = layout;
  const bits = new Int32Array(tracker.actions.length * words);
  const looks = checks.map((check) => check.look(tracker, scheme, asAt));
  looks.forEach((look, index) => {
    const place = places[index];
    if (look === null || place === undefined) return;
    const { word, shift } = place;
    const { find } = look;
    tracker.actions.forEach((action, position) => {
      const found = find(action, position);
      if (found !== 0) {
        const at = position * words + word;
        bits[at] = (bits[at] ?? 0) | (found << shift);
      }
    });
  });
  return { bits, layout, looks };
}
