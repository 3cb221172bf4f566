import type { Action, Tracker } from "../../../src/domain/tracker/Tracker";

/** A tracker whose actions are an array of plain objects, which specs can compare and change. */
export function withPlainActions(tracker: Tracker): Tracker & { readonly actions: Action[] } {
  return { ...tracker, actions: tracker.actions.map(plainAction) };
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
