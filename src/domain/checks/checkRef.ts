import type { Actions } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";

/** Every action has a ref, and Excel holds it as text: 1.10 would be 1.1 as a number, and 1-2 a date. */
export const checkRef: Check = {
  codes: ["ref/missing", "ref/number", "ref/date"],
  run: (tracker) => {
    if (tracker.columns.ref === undefined) return [];
    const countByDays = areDays(tracker.actions);
    return tracker.actions.flatMap((action): BareFinding[] => {
      const { ref, refIsNumber, refDay } = action;
      const at = { ref, place: placeOf(tracker, action.row, "ref") };
      if (ref === "") return [{ code: "ref/missing", severity: "warning", ...at }];
      if (refDay !== null && !countByDays)
        return [{ code: "ref/date", severity: "warning", ...at, day: refDay }];
      // A whole number can't have lost a zero behind its point.
      return refIsNumber && ref.includes(".")
        ? [{ code: "ref/number", severity: "warning", ...at, text: ref }]
        : [];
    });
  },
};

/** Whether numbers that may be days are what the tracker's refs are: half of them at least. */
function areDays(actions: Actions): boolean {
  const days = actions.filter(({ refDay }) => refDay !== null).length;
  return days * 2 >= actions.filter(({ ref }) => ref !== "").length;
}
