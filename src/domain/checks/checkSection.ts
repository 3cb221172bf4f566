import type { Section } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";

/**
 * Every action's section is known, from its column, a heading above or the ref; unless the tracker has
 * neither such a column nor any section, and isn't meant to.
 */
export const checkSection: Check = {
  kinds: [{ code: "section/missing", severity: "warning" }],
  look: (tracker) => {
    const { section } = tracker.columns;
    if (section === undefined && !tracker.sections.some(isKnownSection)) return null;
    const field = section ? "section" : "ref";
    return {
      by: "row",
      // An error there is a finding already, and hides the section.
      find: (facts) => (facts.sectionIsKnown || facts[field] === "error" ? 0 : 1),
      describe: ({ ref, row }) => ({
        code: "section/missing",
        severity: "warning",
        ref,
        place: placeOf(tracker, row, field),
      }),
    };
  },
};

/** Whether a section has a number or a title. */
export function isKnownSection({ ref, title }: Section): boolean {
  return ref !== "" || title !== "";
}
