import { cellText } from "../tracker/cell";
import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";
import { isOutstanding } from "./isOutstanding";
import { isUnsaid } from "./isUnsaid";

/** Every action on which something is still to be done has a lead. */
export const checkLead: Check = {
  codes: ["lead/missing"],
  run: (tracker, scheme) => {
    if (tracker.columns.lead === undefined) return [];
    return tracker.actions
      .filter((action) => isUnsaid(action.lead) && isOutstanding(action, scheme))
      .map((action): BareFinding => ({
        code: "lead/missing",
        severity: "warning",
        ref: action.ref,
        place: placeOf(tracker, action.row, "lead"),
        text: cellText(action.lead),
      }));
  },
};
