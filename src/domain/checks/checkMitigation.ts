import { cellText } from "../tracker/cell";
import { placeOf, type Check } from "./Check";

/** Every exception has mitigating actions: the board sees them beside it. */
export const checkMitigation: Check = {
  kinds: [{ code: "mitigation/missing", severity: "warning" }],
  look: (tracker, scheme) => {
    if (tracker.columns.mitigation === undefined) return null;
    return {
      by: "row",
      find: ({ status, mitigation }) =>
        status.kind === "rated" &&
        scheme.statuses[status.status]?.exception === true &&
        mitigation === "unsaid"
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
};
