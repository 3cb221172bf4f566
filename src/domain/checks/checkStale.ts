import type { Finding } from "./Finding";
import type { ReportCheck } from "./ReportCheck";

/**
 * No action that is adverse, past its due date or explained says word for word what it said in the report
 * before: nobody may have looked at it since.
 */
export const checkStale: ReportCheck = {
  code: "history/unchanged",
  severity: "note",
  run: ({ movements }) =>
    movements?.kind === "compared"
      ? (movements.stale ?? []).map((stale): Finding => ({
          code: "history/unchanged",
          severity: "note",
          ...stale,
        }))
      : [],
};
