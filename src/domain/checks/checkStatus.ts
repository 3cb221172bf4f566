import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";

/**
 * Every status is one of the scheme's, to the letter; else it's an alias, unknown or missing. A word
 * of the scheme for actions that aren't to be rated is none of these, however it's spelt.
 */
export const checkStatus: Check = {
  codes: ["status/unknown", "status/blank", "status/alias"],
  run: (tracker) =>
    tracker.actions.flatMap((action): BareFinding[] => {
      const { status } = action;
      if (status.kind === "not-rated" || (status.kind === "rated" && status.exact)) return [];
      const at = { ref: action.ref, place: placeOf(tracker, action.row, "status") };
      switch (status.kind) {
        case "blank":
          return [{ code: "status/blank", severity: "error", ...at }];
        case "unknown": {
          const { text, nearest } = status;
          return [{ code: "status/unknown", severity: "error", ...at, text, nearest }];
        }
        case "rated": {
          const { text, status: meant } = status;
          return [{ code: "status/alias", severity: "note", ...at, text, status: meant }];
        }
      }
    }),
};
