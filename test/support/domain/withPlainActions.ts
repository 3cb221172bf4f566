import type { Action, Actions, Tracker } from "../../../src/domain/tracker/Tracker";

/** Actions as an array of plain objects, which specs can compare; their columns aren't compared. */
export type PlainActions = Action[] & Pick<Actions, "columns">;

/** A tracker whose actions are an array of plain objects. */
export function withPlainActions(tracker: Tracker): Tracker & { readonly actions: PlainActions } {
  return { ...tracker, actions: toPlain(tracker.actions.map(plainAction), tracker.actions) };
}

/** Has an array stand for the actions that it was made of. */
export function toPlain(actions: Action[], { columns }: Actions): PlainActions {
  // What was just defined is there.
  return Object.defineProperty(actions, "columns", { value: columns }) as PlainActions;
}

function plainAction(action: Action): Action {
  const { row, ref, refIsNumber, refDay, section, sectionText, placeErrors } = action;
  const { title, lead, due, status, baseline, reason, mitigation } = action;
  return {
    row,
    ref,
    refIsNumber,
    refDay,
    section,
    sectionText,
    placeErrors,
    title,
    lead,
    due,
    status,
    baseline,
    reason,
    mitigation,
  };
}
