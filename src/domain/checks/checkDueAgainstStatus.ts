import type { Status } from "../scheme/Scheme";
import type { IsoDay } from "../tracker/calendarDay";
import { defineCheck, placeOf } from "./Check";

const OVERDUE = 0;
const NOT_DUE = 1;
const EARLY = 2;

const KINDS = [
  { code: "contradiction/overdue", severity: "warning" },
  { code: "contradiction/not-due", severity: "warning" },
  { code: "contradiction/early", severity: "note" },
] as const;

/**
 * No status says what the due date denies, as at the report's day: a sound one past its date, one
 * that says that the date was missed while it's still to come, a complete one before its date (which
 * may well be so). The day itself is neither past nor to come. Without a report's day nothing is found.
 */
export const checkDueAgainstStatus = defineCheck({
  kinds: KINDS,
  look: (tracker, scheme, asAt) => {
    if (asAt === null || tracker.columns.due === undefined) return null;
    return {
      find: ({ status, due }) => {
        if (status.kind !== "rated" || due.kind !== "day") return 0;
        const rated = scheme.statuses[status.status];
        return rated === undefined ? 0 : contradict(rated, due.day, asAt);
      },
      describe: ({ ref, row, status, due }, kind) => {
        const found = KINDS[kind];
        return status.kind === "rated" && due.kind === "day" && found
          ? {
              ...found,
              ref,
              place: placeOf(tracker, row, "status"),
              status: status.status,
              due: due.day,
              asAt,
            }
          : null;
      },
    };
  },
});

/** What a status and a due date come to; 0 when they can both be so. */
function contradict({ standing, dueMissed }: Status, due: IsoDay, asAt: IsoDay): number {
  // Days of one form compare as texts.
  if (due === asAt) return 0;
  const isPast = due < asAt;
  if (dueMissed === true) return isPast ? 0 : 1 << NOT_DUE;
  if (standing === "sound" && isPast) return 1 << OVERDUE;
  return standing === "complete" && !isPast ? 1 << EARLY : 0;
}
