import { defineCheck, placeOf } from "./Check";
import { isOutstanding } from "./isOutstanding";

/** Every action on which something is still to be done has a due date, be it "TBC". */
export const checkDueMissing = defineCheck({
  kinds: [{ code: "due/missing", severity: "warning" }],
  look: (tracker, scheme) => {
    if (tracker.columns.due === undefined) return null;
    return {
      find: (action) => (action.due.kind === "blank" && isOutstanding(action, scheme) ? 1 : 0),
      describe: ({ ref, row }) => ({
        code: "due/missing",
        severity: "warning",
        ref,
        place: placeOf(tracker, row, "due"),
      }),
    };
  },
});
