import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";
import { isOutstanding } from "./isOutstanding";

/** Every action on which something is still to be done has a due date, be it "TBC". */
export const checkDueMissing: Check = {
  codes: ["due/missing"],
  run: (tracker, scheme) => {
    if (tracker.columns.due === undefined) return [];
    return tracker.actions
      .filter((action) => action.due.kind === "blank" && isOutstanding(action, scheme))
      .map((action): BareFinding => ({
        code: "due/missing",
        severity: "warning",
        ref: action.ref,
        place: placeOf(tracker, action.row, "due"),
      }));
  },
};
