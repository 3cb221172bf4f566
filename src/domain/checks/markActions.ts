import type { Scheme } from "../scheme/Scheme";
import type { IsoDay } from "../tracker/calendarDay";
import type { StatusReading, Tracker } from "../tracker/Tracker";
import type { Check, Look } from "./Check";
import { tallyMarks } from "./gatherMarked";
import { WORD, type MarkLayout, type MarkPlace, type Marks, type RowFinder } from "./Marks";
import { createFactReader, type FactReader } from "./readFacts";
import type { RowFacts } from "./RowFacts";

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
  const { words } = layout;
  const looks = checks.map((check) => check.look(tracker, scheme, asAt));
  const bits = new Int32Array(tracker.actions.length * words);
  const findInRow = createRowFinder(looks, layout, createFactReader(tracker, scheme, asAt));
  tracker.actions.forEach((action, position) => {
    const found = findInRow(action);
    for (let word = 0; word < words; word++) bits[position * words + word] = found[word] ?? 0;
  });
  looks.forEach((look, index) => {
    const { word = 0, shift = 0 } = layout.places[index] ?? {};
    if (look?.by !== "tracker") return;
    const { find } = look;
    for (let position = 0; position < tracker.actions.length; position++) {
      const found = find(position);
      if (found === 0) continue;
      const at = position * words + word;
      bits[at] = (bits[at] ?? 0) | (found << shift);
    }
  });
  const counts = tallyMarks(bits, words);
  return { bits, counts, layout, rowBits: gatherRowBits(checks, looks, layout), looks, findInRow };
}

function gatherRowBits(
  checks: readonly Check[],
  looks: readonly (Look | null)[],
  { places, words }: MarkLayout
): Int32Array {
  const all = new Int32Array(words);
  checks.forEach(({ kinds }, index) => {
    const { word = 0, shift = 0 } = places[index] ?? {};
    if (looks[index]?.by !== "row") return;
    kinds.forEach((_, kind) => {
      all[word] = (all[word] ?? 0) | (1 << (shift + kind));
    });
  });
  return all;
}

/** All of the checks look at the first of rows that are alike, and the others have the same. */
function createRowFinder(
  looks: readonly (Look | null)[],
  layout: MarkLayout,
  facts: FactReader
): RowFinder {
  const known = new Map<StatusReading, Map<StatusReading, Map<number, Int32Array>>>();
  const alikeOf = (status: StatusReading, baseline: StatusReading): Map<number, Int32Array> => {
    const byBaseline = known.get(status) ?? new Map<StatusReading, Map<number, Int32Array>>();
    known.set(status, byBaseline);
    const byCode = byBaseline.get(baseline) ?? new Map<number, Int32Array>();
    byBaseline.set(baseline, byCode);
    return byCode;
  };
  return (action) => {
    const { status } = action;
    const baseline = facts.baselineOf(action);
    const code = facts.read(action);
    const alike = known.get(status)?.get(baseline) ?? alikeOf(status, baseline);
    const before = alike.get(code);
    if (before !== undefined) return before;
    const found = findByRow(looks, layout, facts.factsOf(code, status, baseline));
    alike.set(code, found);
    return found;
  };
}

/** What row checks find in rows of which these are the facts. */
function findByRow(
  looks: readonly (Look | null)[],
  { places, words }: MarkLayout,
  facts: RowFacts
): Int32Array {
  const found = new Int32Array(words);
  looks.forEach((look, index) => {
    const { word = 0, shift = 0 } = places[index] ?? {};
    if (look?.by === "row") found[word] = (found[word] ?? 0) | (look.find(facts) << shift);
  });
  return found;
}
