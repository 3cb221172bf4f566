import type { Actions } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";

const MISSING = 0;
const NUMBER = 1;
const DATE = 2;

/** Every action has a ref, and Excel holds it as text: 1.10 would be 1.1 as a number, and 1-2 a date. */
export const checkRef: Check = {
  kinds: [
    { code: "ref/missing", severity: "warning" },
    { code: "ref/number", severity: "warning" },
    { code: "ref/date", severity: "warning" },
  ],
  look: (tracker) => {
    if (tracker.columns.ref === undefined) return null;
    const countByDays = areDays(tracker.actions);
    return {
      by: "row",
      find: ({ ref }) => {
        if (ref === "blank") return 1 << MISSING;
        if (ref === "day" && !countByDays) return 1 << DATE;
        // A whole number can't have lost a zero behind its point.
        return ref === "decimal" ? 1 << NUMBER : 0;
      },
      describe: ({ ref, refDay, row }, kind) => {
        const at = { ref, place: placeOf(tracker, row, "ref") };
        if (kind === MISSING) return { code: "ref/missing", severity: "warning", ...at };
        return kind === DATE && refDay !== null
          ? { code: "ref/date", severity: "warning", ...at, day: refDay }
          : { code: "ref/number", severity: "warning", ...at, text: ref };
      },
    };
  },
};

/** Whether numbers that may be days are what the tracker's refs are: half of them at least. */
function areDays(actions: Actions): boolean {
  let days = 0;
  actions.forEach((action) => {
    if (action.refIsNumber && action.refDay !== null) days++;
  });
  // Nearly every tracker has none, and needn't be looked at again.
  return days > 0 && days * 2 >= actions.filter(({ ref }) => ref !== "").length;
}
