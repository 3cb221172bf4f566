import { statusLabel } from "../scheme/statusLabel";
import { formatList } from "../summary/wording";
import { formatLongDay } from "../tracker/calendarDay";
import type { FindingKinds } from "./FindingKind";

type ContradictionCode =
  | "contradiction/overdue"
  | "contradiction/not-due"
  | "contradiction/early"
  | "contradiction/reason";

/** The texts of statuses that the rest of the row speaks against, with the evidence. */
export const CONTRADICTION_KINDS: FindingKinds<ContradictionCode> = {
  "contradiction/overdue": {
    title: "Past its due date, but called sound",
    describe: ({ status, due, asAt }, scheme) => ({
      what: `${statusLabel(status, scheme)}, but it was due on ${formatLongDay(due)}, before the report's day, ${formatLongDay(asAt)}`,
      todo: "Ask the lead: is it delivered, late, or was a new date agreed?",
    }),
  },
  "contradiction/not-due": {
    title: "Called missed, but not yet due",
    describe: ({ status, due, asAt }, scheme) => ({
      what: `${statusLabel(status, scheme)}, but it isn't due until ${formatLongDay(due)}, after the report's day, ${formatLongDay(asAt)}`,
      todo: "Put the status or the due date right.",
    }),
  },
  "contradiction/early": {
    title: "Complete before its due date",
    describe: ({ status, due, asAt }, scheme) => ({
      what: `${statusLabel(status, scheme)}, and not due until ${formatLongDay(due)}, after the report's day, ${formatLongDay(asAt)}`,
      todo: "Nothing, if it was done early; otherwise put the status or the due date right.",
    }),
  },
  "contradiction/reason": {
    title: "Called sound, but the reason isn't",
    describe: ({ status, words }, scheme) => ({
      what: `${statusLabel(status, scheme)}, but the reason says ${formatList(words.map((word) => `“${word}”`))}`,
      todo: "Ask the lead which of the two holds.",
    }),
  },
};
