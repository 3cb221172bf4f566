import { numberAt } from "../numberAt";
import { formatSection } from "../summary/formatSection";
import { eachRun } from "../tracker/ActionColumns";
import { liesIn, sectionOfRef } from "../tracker/sectionLabel";
import type { Tracker } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";

/** Where a ref lies by its number. */
type RefPlace = "unnumbered" | "inside" | "outside";

/** From this many refs on, what most of them do is how the tracker does it. */
const TELLING = 3;

/**
 * A numbered ref lies in its action's numbered section: 2.6.1 in 2.6. Where most refs don't, they
 * are numbered by something else than the sections, and nothing is found.
 */
export const checkRefSection: Check = {
  kinds: [{ code: "ref/outside", severity: "warning" }],
  look: (tracker) => {
    const { columns } = tracker.actions;
    let numbered = 0;
    let outside = 0;
    const outsiders: (readonly [from: number, to: number])[] = [];
    eachRun(columns, (run, from, to) => {
      const place = placeRun(tracker, run, from);
      if (place !== "unnumbered") numbered += to - from;
      if (place !== "outside") return;
      outside += to - from;
      outsiders.push([from, to]);
    });
    if (outside === 0) return null;
    if (numbered >= TELLING && outside * 2 > numbered) return null;
    return {
      by: "tracker",
      findEach: (show) => {
        for (const [from, to] of outsiders) {
          for (let position = from; position < to; position++) show(position, 1);
        }
      },
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

/** Where the refs of a run lie; unnumbered where they tell no section, or theirs has no number. */
function placeRun({ sections, actions }: Tracker, run: number, from: number): RefPlace {
  const { sectionKeys, sections: sectionOf, runs } = actions.columns;
  const told = runs.told[run] ?? 0;
  if (told === 0) return "unnumbered";
  const index = numberAt(sectionOf, from);
  if (told === sectionKeys[index]) return "inside";
  const section = sections[index]?.ref ?? "";
  if (section === "") return "unnumbered";
  return liesIn(sectionOfRef(actions.at(from)?.ref ?? ""), section) ? "inside" : "outside";
}
