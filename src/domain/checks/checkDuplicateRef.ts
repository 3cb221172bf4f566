import { isCellError } from "../tracker/cellError";
import type { Action } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";
import type { Finding } from "./Finding";

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
      .flatMap((actions) =>
        actions.map((action): Finding => ({
          code: "ref/duplicate",
          severity: "error",
          ref: action.ref,
          place: placeOf(tracker, action.row, "ref"),
          others: actions
            .filter((other) => other !== action)
            .map((other) => placeOf(tracker, other.row, "ref")),
        }))
      );
  },
};
