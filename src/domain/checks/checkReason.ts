import { cellText, type CellValue } from "../tracker/cell";
import { isCellError } from "../tracker/cellError";
import type { Action } from "../tracker/Tracker";
import type { Scheme } from "../scheme/Scheme";
import { defineCheck, placeOf } from "./Check";
import { isUnsaid } from "./isUnsaid";

const MISSING = 0;
const LEFT_OVER = 1;

/**
 * Every adverse action has a reason, and one that is sound again keeps none. What stands beside a
 * sound status may be a remark: it's taken for a reason left over only where the status was adverse
 * in the report before or, where that isn't known, mitigating actions still stand beside it too.
 */
export const checkReason = defineCheck({
  kinds: [
    { code: "reason/missing", severity: "warning" },
    { code: "reason/left-over", severity: "note" },
  ],
  look: (tracker, scheme) => {
    if (tracker.columns.reason === undefined) return null;
    return {
      find: (action) => {
        const { status } = action;
        const rated = status.kind === "rated" ? scheme.statuses[status.status] : undefined;
        if (rated === undefined) return 0;
        if (rated.standing === "adverse") return isUnsaid(action.reason) ? 1 << MISSING : 0;
        // A missed date has its reason, be the action at risk or not.
        if (rated.standing !== "sound" || rated.dueMissed === true) return 0;
        return isLeftOver(action, scheme) ? 1 << LEFT_OVER : 0;
      },
      describe: ({ ref, row, status, reason }, kind) => {
        if (status.kind !== "rated") return null;
        const at = { ref, place: placeOf(tracker, row, "reason"), status: status.status };
        return kind === MISSING
          ? { code: "reason/missing", severity: "warning", ...at, text: cellText(reason) }
          : { code: "reason/left-over", severity: "note", ...at };
      },
    };
  },
});

function isLeftOver(action: Action, scheme: Scheme): boolean {
  if (!tells(action.reason)) return false;
  const { baseline } = action;
  return baseline.kind === "rated"
    ? scheme.statuses[baseline.status]?.standing === "adverse"
    : tells(action.mitigation);
}

/** Whether a cell says something, and not just that a formula fails. */
function tells(value: CellValue): boolean {
  return value !== "" && !isUnsaid(value) && !isCellError(value);
}
