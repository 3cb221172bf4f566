import type { Status } from "../scheme/Scheme";
import { placeOf, type Check } from "./Check";
import type { DueFact } from "./RowFacts";

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
export const checkDueAgainstStatus: Check = {
  kinds: KINDS,
  look: (tracker, scheme, asAt) => {
    if (asAt === null || tracker.columns.due === undefined) return null;
    return {
      by: "row",
      find: ({ status, due }) => {
        const rated = status.kind === "rated" ? scheme.statuses[status.status] : undefined;
        return rated === undefined ? 0 : contradict(rated, due);
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
};

/** What a status and a due date come to; 0 when they can both be so. */
function contradict({ standing, dueMissed }: Status, due: DueFact): number {
  if (dueMissed === true) return due === "to-come" ? 1 << NOT_DUE : 0;
  if (standing === "sound" && due === "past") return 1 << OVERDUE;
  return standing === "complete" && due === "to-come" ? 1 << EARLY : 0;
}
