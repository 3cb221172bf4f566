import type { Place } from "../tracker/place";
import { placeOf, type Check } from "./Check";
import { findTwins } from "./findTwins";

/** How many of the other places a finding names: as many as actions share a ref would be too many. */
const NAMED = 5;

/** No two actions share a ref: a finding for each of them, naming the others. */
export const checkDuplicateRef: Check = {
  kinds: [{ code: "ref/duplicate", severity: "error" }],
  look: (tracker) => {
    const twins = findTwins(tracker.actions.columns);
    if (twins.size === 0) return null;
    const placeAt = (position: number): readonly Place[] => {
      const action = tracker.actions.at(position);
      return action ? [placeOf(tracker, action.row, "ref")] : [];
    };
    return {
      by: "tracker",
      findEach: (show) => {
        for (const position of twins.keys()) show(position, 1);
      },
      describe: ({ ref, row }, _, position) => {
        const group = twins.get(position) ?? [];
        const more = group.length - 1 - NAMED;
        return {
          code: "ref/duplicate",
          severity: "error",
          ref,
          place: placeOf(tracker, row, "ref"),
          others: group
            .slice(0, NAMED + 1)
            .filter((other) => other !== position)
            .slice(0, NAMED)
            .flatMap(placeAt),
          ...(more > 0 ? { more } : {}),
        };
      },
    };
  },
};
