import { isCellError } from "../tracker/cellError";
import type { Action, Field } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";

/** No cell of an action holds an error of Excel's. Statuses and due dates have findings of their own. */
export const checkCellError: Check = {
  codes: ["cell/error"],
  run: (tracker) =>
    tracker.actions.filter(hasError).flatMap((action) =>
      errorsIn(action).map(({ field, text }): BareFinding => ({
        code: "cell/error",
        severity: "warning",
        ref: action.ref,
        place: placeOf(tracker, action.row, field),
        field,
        text,
      }))
    ),
};

interface CellError {
  readonly field: Field;
  readonly text: string;
}

/** Whether there's an error at all; nearly every action has none. */
function hasError({ ref, placeErrors, title, lead, reason, mitigation }: Action): boolean {
  return (
    placeErrors.length > 0 ||
    isCellError(ref) ||
    isCellError(title) ||
    isCellError(lead) ||
    isCellError(reason) ||
    isCellError(mitigation)
  );
}

function errorsIn(action: Action): readonly CellError[] {
  const { ref, placeErrors, title, lead, reason, mitigation } = action;
  const texts = { ref, action: title, lead, reason, mitigation };
  return [
    ...placeErrors,
    // The keys are fields, as just written.
    ...(Object.entries(texts) as [Field, string][]).flatMap(([field, text]) =>
      isCellError(text) ? [{ field, text }] : []
    ),
  ];
}
