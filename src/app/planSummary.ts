import { liveSummary } from "../domain/sheets/live/liveSummary";
import type { SheetContent } from "../domain/sheets/SheetContent";
import { summarySheet } from "../domain/sheets/summarySheet";
import type { MadeReport } from "./makeReportFrom";
import type { Written } from "./session";
import type { Settings } from "./settings";
import type { TrackerReading } from "./WorkbookPort";

/** RAG Summary as it is to be written, and why its counts are fixed though they're to follow the tracker. */
export interface SummaryPlan extends Pick<Written, "notLive"> {
  readonly content: SheetContent;
}

/** RAG Summary with counts that follow the tracker where that's chosen and can be, else with fixed ones. */
export function planSummary(
  { report, trackers }: MadeReport,
  readings: readonly TrackerReading[],
  settings: Pick<Settings, "liveSummary">
): SummaryPlan {
  const content = summarySheet(report);
  if (!settings.liveSummary) return { content };
  const plans = trackers.flatMap((tracker, at) => {
    const cells = readings[at]?.cells;
    return cells === undefined ? [] : [{ tracker, cells }];
  });
  const live = liveSummary(content, report, plans);
  return live.ok ? { content: live.value } : { content, notLive: live.problem };
}
