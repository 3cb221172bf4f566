import { isCellError } from "../tracker/cellError";
import type { Action, Section } from "../tracker/Tracker";
import { defineCheck, placeOf } from "./Check";

/**
 * Every action's section is known, from its column, a heading above or the ref; unless the tracker has
 * neither such a column nor any section, and isn't meant to.
 */
export const checkSection = defineCheck({
  kinds: [{ code: "section/missing", severity: "warning" }],
  look: (tracker) => {
    const known = tracker.sections.map(isKnown);
    if (tracker.columns.section === undefined && !known.includes(true)) return null;
    const field = tracker.columns.section ? "section" : "ref";
    return {
      // An error there is a finding already, and hides the section.
      find: (action) => (known[action.section] === true || holdsError(action, field) ? 0 : 1),
      describe: ({ ref, row }) => ({
        code: "section/missing",
        severity: "warning",
        ref,
        place: placeOf(tracker, row, field),
      }),
    };
  },
});

function isKnown({ ref, title }: Section): boolean {
  return ref !== "" || title !== "";
}

function holdsError({ ref, placeErrors }: Action, field: "ref" | "section"): boolean {
  return field === "ref" ? isCellError(ref) : placeErrors.some((error) => error.field === field);
}
