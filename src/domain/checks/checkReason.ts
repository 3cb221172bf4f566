import type { Scheme } from "../scheme/Scheme";
import { cellText } from "../tracker/cell";
import type { StatusReading } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";
import { deniesDelay } from "./deniesDelay";
import type { RowFacts } from "./RowFacts";

const MISSING = 0;
const LEFT_OVER = 1;

/**
 * Every adverse action has a reason, and one that is sound again keeps none. What stands beside a
 * sound status may be a remark: it's taken for a reason left over only where the status was adverse
 * in the report before or, where that isn't known, mitigating actions still stand beside it too.
 */
export const checkReason: Check = {
  kinds: [
    { code: "reason/missing", severity: "warning" },
    { code: "reason/left-over", severity: "note" },
  ],
  look: (tracker, scheme) => {
    if (tracker.columns.reason === undefined) return null;
    return {
      by: "row",
      find: (facts) => {
        const { status, reason } = facts;
        if (isAdverse(status, scheme)) return reason === "unsaid" ? 1 << MISSING : 0;
        // A missed date has its reason, be the action at risk or not.
        return deniesDelay(status, scheme) && isLeftOver(facts, scheme) ? 1 << LEFT_OVER : 0;
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
};

function isLeftOver({ reason, baseline, mitigation }: RowFacts, scheme: Scheme): boolean {
  if (reason !== "said" && reason !== "delay") return false;
  return baseline.kind === "rated" ? isAdverse(baseline, scheme) : mitigation === "said";
}

function isAdverse(status: StatusReading, scheme: Scheme): boolean {
  return status.kind === "rated" && scheme.statuses[status.status]?.standing === "adverse";
}
