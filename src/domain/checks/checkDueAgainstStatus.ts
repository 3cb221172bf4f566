import type { Status } from "../scheme/Scheme";
import type { IsoDay } from "../tracker/calendarDay";
import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";

/**
 * No status says what the due date denies, as at the report's day: a sound one past its date, one
 * that says that the date was missed while it's still to come, a complete one before its date (which
 * may well be so). The day itself is neither past nor to come. Without a report's day nothing is found.
 */
export const checkDueAgainstStatus: Check = {
  codes: ["contradiction/overdue", "contradiction/not-due", "contradiction/early"],
  run: (tracker, scheme, asAt) => {
    if (asAt === null) return [];
    return tracker.actions.flatMap((action): BareFinding[] => {
      const { status, due } = action;
      if (status.kind !== "rated" || due.kind !== "day" || due.day === asAt) return [];
      const rated = scheme.statuses[status.status];
      const kind = rated && contradict(rated, due.day, asAt);
      if (!kind) return [];
      return [
        {
          ...kind,
          ref: action.ref,
          place: placeOf(tracker, action.row, "status"),
          status: status.status,
          due: due.day,
          asAt,
        },
      ];
    });
  },
};

type Kind =
  | {
      readonly code: "contradiction/overdue" | "contradiction/not-due";
      readonly severity: "warning";
    }
  | { readonly code: "contradiction/early"; readonly severity: "note" };

/** What a status and a due date other than the report's day come to; null when they can both be so. */
function contradict({ standing, dueMissed }: Status, due: IsoDay, asAt: IsoDay): Kind | null {
  // Days of one form compare as texts.
  const isPast = due < asAt;
  if (dueMissed === true)
    return isPast ? null : { code: "contradiction/not-due", severity: "warning" };
  if (standing === "sound" && isPast) return { code: "contradiction/overdue", severity: "warning" };
  if (standing === "complete" && !isPast) return { code: "contradiction/early", severity: "note" };
  return null;
}
