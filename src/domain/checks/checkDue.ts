import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";

/** A due date can be read, and is a date of Excel's and not typed text. */
export const checkDue: Check = {
  codes: ["due/text", "due/unreadable"],
  run: (tracker) =>
    tracker.actions.flatMap((action): BareFinding[] => {
      const { due } = action;
      if (due.kind === "blank" || due.kind === "open") return [];
      if (due.kind === "day" && !due.typed) return [];
      const at = { ref: action.ref, place: placeOf(tracker, action.row, "due") };
      return due.kind === "day"
        ? [
            {
              code: "due/text",
              severity: "note",
              ...at,
              text: due.text,
              day: due.day,
              order: due.order,
            },
          ]
        : [
            {
              code: "due/unreadable",
              severity: "warning",
              ...at,
              text: due.text,
              reason: due.reason,
            },
          ];
    }),
};
