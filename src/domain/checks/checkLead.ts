import { cellText } from "../tracker/cell";
import { defineCheck, placeOf } from "./Check";
import { isOutstanding } from "./isOutstanding";
import { isUnsaid } from "./isUnsaid";

/** Every action on which something is still to be done has a lead. */
export const checkLead = defineCheck({
  kinds: [{ code: "lead/missing", severity: "warning" }],
  look: (tracker, scheme) => {
    if (tracker.columns.lead === undefined) return null;
    return {
      find: (action) => (isUnsaid(action.lead) && isOutstanding(action, scheme) ? 1 : 0),
      describe: ({ ref, row, lead }) => ({
        code: "lead/missing",
        severity: "warning",
        ref,
        place: placeOf(tracker, row, "lead"),
        text: cellText(lead),
      }),
    };
  },
});
