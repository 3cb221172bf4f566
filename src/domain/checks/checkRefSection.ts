import { formatSection } from "../summary/formatSection";
import { eachRun } from "../tracker/ActionColumns";
import { liesIn, sectionOfRef } from "../tracker/sectionLabel";
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
    const { columns } = tracker.actions;
    let numbered = 0;
    let outside = 0;
    const outsiders: (readonly [from: number, to: number])[] = [];
    eachRun(columns, (run, from, to) => {
      const section = tracker.sections[columns.sections[from] ?? 0];
      const place = placeRef(columns.runs.told[run] ?? "", section?.ref ?? "");
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

/**
 * Where a ref lies, by the section that it tells and the number of its action's section; unnumbered where one
 * has none.
 */
function placeRef(told: string, section: string): "unnumbered" | "inside" | "outside" {
  if (section === "" || told === "") return "unnumbered";
  return told === section || liesIn(told, section) ? "inside" : "outside";
}
