import { placeOf, type Check } from "./Check";
import type { Finding } from "./Finding";

/** Every status is one of the scheme's, to the letter; else it's an alias, unknown or missing. */
export const checkStatus: Check = {
  codes: ["status/unknown", "status/blank", "status/alias"],
  run: (tracker) =>
    tracker.actions.flatMap((action): Finding[] => {
      const { status } = action;
      const at = { ref: action.ref, place: placeOf(tracker, action.row, "status") };
      switch (status.kind) {
        case "blank":
          return [{ code: "status/blank", severity: "error", ...at }];
        case "unknown":
          return [
            {
              code: "status/unknown",
              severity: "error",
              ...at,
              text: status.text,
              nearest: status.nearest,
            },
          ];
        case "rated":
          return status.exact
            ? []
            : [
                {
                  code: "status/alias",
                  severity: "note",
                  ...at,
                  text: status.text,
                  status: status.status,
                },
              ];
      }
    }),
};
