import { isCellError } from "../tracker/cellError";
import type { Action, Field } from "../tracker/Tracker";
import { defineCheck, placeOf } from "./Check";

/** What is looked at, in the order in which a row's errors are listed. */
const LOOKED_AT = ["group", "section", "ref", "action", "lead", "reason", "mitigation"] as const;

/** No cell of an action holds an error of Excel's. Statuses and due dates have findings of their own. */
export const checkCellError = defineCheck({
  // One for each of the columns.
  kinds: LOOKED_AT.map(() => ({ code: "cell/error", severity: "warning" })),
  look: (tracker) => ({
    find: (action) =>
      hasError(action)
        ? LOOKED_AT.reduce(
            (bits, field, kind) => bits | (errorIn(action, field) === null ? 0 : 1 << kind),
            0
          )
        : 0,
    describe: (action, kind) => {
      const field = LOOKED_AT[kind];
      const text = field === undefined ? null : errorIn(action, field);
      if (field === undefined || text === null) return null;
      const { ref, row } = action;
      const place = placeOf(tracker, row, field);
      return { code: "cell/error", severity: "warning", ref, place, field, text };
    },
  }),
});

/** Whether there's an error at all; nearly every action has none. */
function hasError(action: Action): boolean {
  return (
    action.placeErrors.length > 0 ||
    isCellError(action.ref) ||
    isCellError(action.title) ||
    isCellError(action.lead) ||
    isCellError(action.reason) ||
    isCellError(action.mitigation)
  );
}

/** The error in one of an action's cells; null where there's none. */
function errorIn(action: Action, field: Field): string | null {
  const place = action.placeErrors.find((error) => error.field === field);
  if (place !== undefined) return place.text;
  const { ref, title, lead, reason, mitigation } = action;
  const texts = { ref, action: title, lead, reason, mitigation };
  const text = field in texts ? texts[field as keyof typeof texts] : "";
  return isCellError(text) ? text : null;
}
