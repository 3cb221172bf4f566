import { cellText } from "../tracker/cell";
import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";
import { isUnsaid } from "./isUnsaid";

/** Every exception has mitigating actions: the board sees them beside it. */
export const checkMitigation: Check = {
  codes: ["mitigation/missing"],
  run: (tracker, scheme) => {
    if (tracker.columns.mitigation === undefined) return [];
    return tracker.actions.flatMap(({ ref, row, status, mitigation }): BareFinding[] => {
      if (status.kind !== "rated" || scheme.statuses[status.status]?.exception !== true) return [];
      if (!isUnsaid(mitigation)) return [];
      return [
        {
          code: "mitigation/missing",
          severity: "warning",
          ref,
          place: placeOf(tracker, row, "mitigation"),
          status: status.status,
          text: cellText(mitigation),
        },
      ];
    });
  },
};
