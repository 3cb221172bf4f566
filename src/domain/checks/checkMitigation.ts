import { cellText } from "../tracker/cell";
import { defineCheck, placeOf } from "./Check";
import { isUnsaid } from "./isUnsaid";

/** Every exception has mitigating actions: the board sees them beside it. */
export const checkMitigation = defineCheck({
  kinds: [{ code: "mitigation/missing", severity: "warning" }],
  look: (tracker, scheme) => {
    if (tracker.columns.mitigation === undefined) return null;
    return {
      find: ({ status, mitigation }) =>
        status.kind === "rated" &&
        scheme.statuses[status.status]?.exception === true &&
        isUnsaid(mitigation)
          ? 1
          : 0,
      describe: ({ ref, row, status, mitigation }) =>
        status.kind === "rated"
          ? {
              code: "mitigation/missing",
              severity: "warning",
              ref,
              place: placeOf(tracker, row, "mitigation"),
              status: status.status,
              text: cellText(mitigation),
            }
          : null,
    };
  },
});
