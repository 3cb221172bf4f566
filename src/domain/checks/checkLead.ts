import { cellText } from "../tracker/cell";
import { placeOf, type Check } from "./Check";
import { isOutstanding } from "./isOutstanding";

/** Every action on which something is still to be done has a lead. */
export const checkLead: Check = {
  kinds: [{ code: "lead/missing", severity: "warning" }],
  look: (tracker, scheme) => {
    if (tracker.columns.lead === undefined) return null;
    return {
      by: "row",
      find: ({ lead, status }) => (lead === "unsaid" && isOutstanding(status, scheme) ? 1 : 0),
      describe: ({ ref, row, lead }) => ({
        code: "lead/missing",
        severity: "warning",
        ref,
        place: placeOf(tracker, row, "lead"),
        text: cellText(lead),
      }),
    };
  },
};
