import { isCellError } from "../tracker/cellError";
import type { Action } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";

/** What is looked at, in the order in which a row's errors are listed. */
const LOOKED_AT = ["group", "section", "ref", "action", "lead", "reason", "mitigation"] as const;

type LookedAt = (typeof LOOKED_AT)[number];

/** No cell of an action holds an error of Excel's. Statuses and due dates have findings of their own. */
export const checkCellError: Check = {
  // One for each of the columns.
  kinds: LOOKED_AT.map(() => ({ code: "cell/error", severity: "warning" })),
  look: (tracker) => ({
    by: "row",
    find: (facts) =>
      LOOKED_AT.reduce(
        (bits, field, kind) =>
          bits | (facts[field === "action" ? "title" : field] === "error" ? 1 << kind : 0),
        0
      ),
    describe: (action, kind) => {
      const field = LOOKED_AT[kind];
      const text = field === undefined ? null : errorIn(action, field);
      if (field === undefined || text === null) return null;
      const { ref, row } = action;
      const place = placeOf(tracker, row, field);
      return { code: "cell/error", severity: "warning", ref, place, field, text };
    },
  }),
};

/** The error in one of an action's cells; null where there's none. */
function errorIn(action: Action, field: LookedAt): string | null {
  const text =
    field === "group" || field === "section"
      ? action.placeErrors.find((error) => error.field === field)?.text
      : action[field === "action" ? "title" : field];
  return isCellError(text) ? text : null;
}
