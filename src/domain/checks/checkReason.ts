import { cellText, type CellValue } from "../tracker/cell";
import { isCellError } from "../tracker/cellError";
import type { Action } from "../tracker/Tracker";
import type { Scheme } from "../scheme/Scheme";
import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";
import { isUnsaid } from "./isUnsaid";

/**
 * Every adverse action has a reason, and one that is sound again keeps none. What stands beside a
 * sound status may be a remark: it's taken for a reason left over only where the status was adverse
 * in the report before or, where that isn't known, mitigating actions still stand beside it too.
 */
export const checkReason: Check = {
  codes: ["reason/missing", "reason/left-over"],
  run: (tracker, scheme) => {
    if (tracker.columns.reason === undefined) return [];
    return tracker.actions.flatMap((action): BareFinding[] => {
      const { status, reason } = action;
      if (status.kind !== "rated") return [];
      const { standing, dueMissed } = scheme.statuses[status.status] ?? {};
      const at = {
        ref: action.ref,
        place: placeOf(tracker, action.row, "reason"),
        status: status.status,
      };
      if (standing === "adverse")
        return isUnsaid(reason)
          ? [{ code: "reason/missing", severity: "warning", ...at, text: cellText(reason) }]
          : [];
      // A missed date has its reason, be the action at risk or not.
      return standing === "sound" && dueMissed !== true && isLeftOver(action, scheme)
        ? [{ code: "reason/left-over", severity: "note", ...at }]
        : [];
    });
  },
};

function isLeftOver({ reason, mitigation, baseline }: Action, scheme: Scheme): boolean {
  if (!tells(reason)) return false;
  return baseline.kind === "rated"
    ? scheme.statuses[baseline.status]?.standing === "adverse"
    : tells(mitigation);
}

/** Whether a cell says something, and not just that a formula fails. */
function tells(value: CellValue): boolean {
  return !isUnsaid(value) && !isCellError(value);
}
