import { isCellError } from "../tracker/cellError";
import type { Action, Section } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";

/**
 * Every action's section is known, from its column, a heading above or the ref; unless the tracker has
 * neither such a column nor any section, and isn't meant to.
 */
export const checkSection: Check = {
  codes: ["section/missing"],
  run: (tracker) => {
    if (tracker.columns.section === undefined && !tracker.sections.some(isKnown)) return [];
    return tracker.actions.flatMap((action): BareFinding[] => {
      const section = tracker.sections[action.section];
      if (section && isKnown(section)) return [];
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
    });
  },
};

function isKnown({ ref, title }: Section): boolean {
  return ref !== "" || title !== "";
}

function holdsError({ ref, placeErrors }: Action, field: "ref" | "section"): boolean {
  return field === "ref" ? isCellError(ref) : placeErrors.some((error) => error.field === field);
}
