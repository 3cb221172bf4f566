import { formatSection } from "../summary/formatSection";
import { isRefIn, liesIn, sectionOfRef } from "../tracker/sectionLabel";
import { placeOf, type Check } from "./Check";

/** From this many refs on, what most of them do is how the tracker does it. */
const TELLING = 3;

/**
 * A numbered ref lies in its action's numbered section: 2.6.1 in 2.6. Where most refs don't, they
 * are numbered by something else than the sections, and nothing is found.
 */
export const checkRefSection: Check = {
  kinds: [{ code: "ref/outside", severity: "warning" }],
  look: (tracker) => {
    const sectionRefs = tracker.sections.map(({ ref }) => ref);
    let numbered = 0;
    const outside = new Set<number>();
    tracker.actions.forEach(({ ref, section }, position) => {
      const place = placeRef(ref, sectionRefs[section] ?? "");
      if (place !== "unnumbered") numbered++;
      if (place === "outside") outside.add(position);
    });
    if (outside.size === 0) return null;
    if (numbered >= TELLING && outside.size * 2 > numbered) return null;
    return {
      by: "tracker",
      find: (position) => (outside.has(position) ? 1 : 0),
      describe: (action) => {
        const section = tracker.sections[action.section];
        return {
          code: "ref/outside",
          severity: "warning",
          ref: action.ref,
          place: placeOf(tracker, action.row, "ref"),
          isIn: section ? formatSection(section) : "",
          told: sectionOfRef(action.ref),
        };
      },
    };
  },
};

/** Where a ref lies, by its number and that of its action's section; unnumbered where one has none. */
export function placeRef(ref: string, section: string): "unnumbered" | "inside" | "outside" {
  if (section === "") return "unnumbered";
  if (isRefIn(ref, section)) return "inside";
  const told = sectionOfRef(ref);
  if (told === "") return "unnumbered";
  return liesIn(told, section) ? "inside" : "outside";
}
