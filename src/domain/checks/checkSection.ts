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
