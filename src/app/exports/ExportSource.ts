import type { Report } from "../../domain/report";
import type { PlainTracker } from "../../domain/tracker/PlainTracker";

/** What an export is made from: a report, and the trackers that it was made from. */
export interface ExportSource {
  readonly report: Report;
  readonly trackers: readonly PlainTracker[];
}
