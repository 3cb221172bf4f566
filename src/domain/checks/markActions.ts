import type { Scheme } from "../scheme/Scheme";
import { numberAt } from "../numberAt";
import { STEP, type Steps } from "../steps";
import type { IsoDay } from "../tracker/calendarDay";
import type { Tracker } from "../tracker/Tracker";
import type { Check, Look } from "./Check";
import { AlikeRowMarker } from "./AlikeRowMarker";
import { placeOf, WORD, type MarkLayout, type MarkPlace, type Marks } from "./Marks";
import { FactReader } from "./FactReader";

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

/** Runs checks on a tracker, and marks at each action what was found; some rows at a time. */
export function* markActions(
  checks: readonly Check[],
  layout: MarkLayout,
  tracker: Tracker,
  scheme: Scheme,
  asAt: IsoDay | null
): Steps<Marks> {
  const { words } = layout;
  const { length } = tracker.actions;
  const looks = checks.map((check) => check.look(tracker, scheme, asAt));
  const bits = new Int32Array(length * words);
  const counts = new Int32Array(words * WORD);
  const rows = new AlikeRowMarker(looks, layout, new FactReader(tracker, scheme, asAt), length);
  for (let from = 0; from < length; from += STEP) {
    const to = Math.min(from + STEP, length);
    rows.mark(from, to, bits, counts);
    yield to - from;
  }
  looks.forEach((look, index) => {
    const { word, shift } = placeOf(layout, index);
    if (look?.by !== "tracker") return;
    const { length: kinds } = checks[index]?.kinds ?? [];
    look.findEach((position, found) => {
      const at = position * words + word;
      bits[at] = numberAt(bits, at) | (found << shift);
      for (let kind = 0; kind < kinds; kind++) {
        const bit = word * WORD + shift + kind;
        counts[bit] = numberAt(counts, bit) + ((found >> kind) & 1);
      }
    });
  });
  return { bits, counts, layout, rowBits: gatherRowBits(checks, looks, layout), looks, rows };
}

function gatherRowBits(
  checks: readonly Check[],
  looks: readonly (Look | null)[],
  layout: MarkLayout
): Int32Array {
  const all = new Int32Array(layout.words);
  checks.forEach(({ kinds }, index) => {
    const { word, shift } = placeOf(layout, index);
    if (looks[index]?.by !== "row") return;
    kinds.forEach((_, kind) => {
      all[word] = numberAt(all, word) | (1 << (shift + kind));
    });
  });
  return all;
}
