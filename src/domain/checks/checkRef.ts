import type { ActionColumns } from "../tracker/ActionColumns";
import { isBlank } from "../tracker/cell";
import { readRefDay } from "../tracker/refDay";
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
    const countByDays = areDays(tracker.actions.columns);
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
function areDays({ source, hasPlainRef, withoutPlainRef, ...columns }: ActionColumns): boolean {
  if (withoutPlainRef === 0) return false;
  const { indexes, length } = columns;
  const { values, dates } = source;
  let days = 0;
  let refs = length - withoutPlainRef;
  for (let position = 0; position < length; position++) {
    if (hasPlainRef[position] === 1) continue;
    const value = values.ref[indexes[position] ?? 0];
    if (!isBlank(value)) refs++;
    if (readRefDay(value, dates) !== null) days++;
  }
  return days > 0 && days * 2 >= refs;
}
