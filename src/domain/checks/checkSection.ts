import { isCellError } from "../tracker/cellError";
import type { Action } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";
import type { Finding } from "./Finding";

/** Every action's section is known, from its column, a heading above or the ref. */
export const checkSection: Check = {
  codes: ["section/missing"],
  run: (tracker) =>
    tracker.actions.flatMap((action): Finding[] => {
      const section = tracker.sections[action.section];
      if (section !== undefined && (section.ref !== "" || section.title !== "")) return [];
      const field = tracker.columns.section ? "section" : "ref";
      // An error there is a finding already, and hides the section.
      if (holdsError(action, field)) return [];
      return [
        {
          code: "section/missing",
          severity: "warning",
          ref: action.ref,
          place: placeOf(tracker, action.row, field),
        },
      ];
    }),
};

function holdsError({ ref, placeErrors }: Action, field: "ref" | "section"): boolean {
  return field === "ref" ? isCellError(ref) : placeErrors.some((error) => error.field === field);
}
