import { placeOf, type Check } from "./Check";
import { isOutstanding } from "./isOutstanding";

/** Every action on which something is still to be done has a due date, be it "TBC". */
export const checkDueMissing: Check = {
  kinds: [{ code: "due/missing", severity: "warning" }],
  look: (tracker, scheme) => {
    if (tracker.columns.due === undefined) return null;
    return {
      by: "row",
      find: ({ due, status }) => (due === "blank" && isOutstanding(status, scheme) ? 1 : 0),
      describe: ({ ref, row }) => ({
        code: "due/missing",
        severity: "warning",
        ref,
        place: placeOf(tracker, row, "due"),
      }),
    };
  },
};
