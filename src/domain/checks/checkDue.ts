import { placeOf, type Check } from "./Check";
import type { Finding } from "./Finding";

/** A due date can be read, and is a date of Excel's and not typed text. */
export const checkDue: Check = {
  codes: ["due/text", "due/unreadable"],
  run: (tracker) =>
    tracker.actions.flatMap((action): Finding[] => {
      const { due } = action;
      const at = { ref: action.ref, place: placeOf(tracker, action.row, "due") };
      switch (due.kind) {
        case "unreadable":
          return [{ code: "due/unreadable", severity: "warning", ...at, text: due.text }];
        case "day":
          return due.typed
            ? [{ code: "due/text", severity: "note", ...at, text: due.text, day: due.day }]
            : [];
        case "open":
        case "blank":
          return [];
      }
    }),
};
