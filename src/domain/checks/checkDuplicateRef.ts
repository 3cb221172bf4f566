import { isCellError } from "../tracker/cellError";
import type { Action } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";

/** How many of the other places a finding names: as many as actions share a ref would be too many. */
const NAMED = 5;

/** No two actions share a ref: a finding for each of them, naming the others. */
export const checkDuplicateRef: Check = {
  codes: ["ref/duplicate"],
  run: (tracker) => {
    const byRef = new Map<string, Action[]>();
    for (const action of tracker.actions) {
      const key = action.ref.toLowerCase();
      const same = byRef.get(key);
      if (same) same.push(action);
      else if (key !== "" && !isCellError(action.ref)) byRef.set(key, [action]);
    }
    return [...byRef.values()]
      .filter((actions) => actions.length > 1)
      .flatMap((actions) => {
        const first = actions.slice(0, NAMED + 1).map((each) => placeOf(tracker, each.row, "ref"));
        const more = actions.length - 1 - NAMED;
        return actions.map(({ ref, row }): BareFinding => ({
          code: "ref/duplicate",
          severity: "error",
          ref,
          place: placeOf(tracker, row, "ref"),
          others: first.filter((place) => place.row !== row).slice(0, NAMED),
          ...(more > 0 ? { more } : {}),
        }));
      });
  },
};
