import { placeOf, type Check } from "./Check";
import type { Finding } from "./Finding";

/** Every action has a ref, and Excel holds it as text: as a number 1.10 would be 1.1. */
export const checkRef: Check = {
  codes: ["ref/missing", "ref/number"],
  run: (tracker) => {
    if (tracker.columns.ref === undefined) return [];
    return tracker.actions.flatMap((action): Finding[] => {
      // A whole number can't have lost a zero behind its point.
      const mayHaveLostZero = action.refIsNumber && action.ref.includes(".");
      if (action.ref !== "" && !mayHaveLostZero) return [];
      const at = { ref: action.ref, place: placeOf(tracker, action.row, "ref") };
      return mayHaveLostZero
        ? [{ code: "ref/number", severity: "warning", ...at, text: action.ref }]
        : [{ code: "ref/missing", severity: "warning", ...at }];
    });
  },
};
