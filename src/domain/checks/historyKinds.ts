import { nameReportWithin } from "../movements/movementText";
import { statusLabel } from "../scheme/statusLabel";
import type { FindingKinds } from "./FindingKind";

/** The texts of what is found by comparing a report with an earlier one. */
export const HISTORY_KINDS: FindingKinds<"history/unchanged"> = {
  "history/unchanged": {
    title: "Unchanged since the report before",
    describe: ({ status, since }, scheme) => ({
      what: `${statusLabel(status, scheme)}, with the same reason and due date as in ${nameReportWithin(since)}`,
      todo: "Ask the lead whether it's still so; if it is, there's nothing to do.",
    }),
  },
};
