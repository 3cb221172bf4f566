import { formatSection } from "../summary/formatSection";
import { liesIn, sectionOfRef } from "../tracker/sectionLabel";
import type { Action, Tracker } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";

/** From this many refs on, what most of them do is how the tracker does it. */
const TELLING = 3;

/**
 * A numbered ref lies in its action's numbered section: 2.6.1 in 2.6. Where most refs don't, they
 * are numbered by something else than the sections, and nothing is found.
 */
export const checkRefSection: Check = {
  codes: ["ref/outside"],
  run: (tracker) => {
    const numbered = tracker.actions.filter((action) => tellsSection(action, tracker));
    const outside = numbered.filter((action) => !isInside(action, tracker));
    if (numbered.length >= TELLING && outside.length * 2 > numbered.length) return [];
    return outside.map((action): BareFinding => {
      const section = tracker.sections[action.section];
      return {
        code: "ref/outside",
        severity: "warning",
        ref: action.ref,
        place: placeOf(tracker, action.row, "ref"),
        isIn: section ? formatSection(section) : "",
        told: sectionOfRef(action.ref),
      };
    });
  },
};

/** Whether both the ref and the section are numbered. */
function tellsSection({ ref, section }: Action, { sections }: Tracker): boolean {
  return (sections[section]?.ref ?? "") !== "" && sectionOfRef(ref) !== "";
}

function isInside({ ref, section }: Action, { sections }: Tracker): boolean {
  return liesIn(sectionOfRef(ref), sections[section]?.ref ?? "");
}
