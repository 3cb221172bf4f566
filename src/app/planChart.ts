import type { SheetContent } from "../domain/sheets/SheetContent";
import type { Settings } from "./settings";
import type { OutputState, SheetChange } from "./WorkbookPort";

/** What a run does about the chart of one of our sheets. */
export interface ChartPlan {
  /** undefined: nothing, or to have the one that's there show the new rows. */
  readonly chart: SheetChange["chart"];
  /** What is to be kept in the settings from now on; undefined: what is. */
  readonly setting: Settings["summaryChart"] | undefined;
}

const NOTHING: ChartPlan = { chart: undefined, setting: undefined };

/**
 * A sheet that is made anew has its chart. One that isn't there any more was deleted by someone: it
 * isn't put there again until it's switched on anew.
 */
export function planChart(
  content: SheetContent,
  before: OutputState,
  { summaryChart }: Pick<Settings, "summaryChart">
): ChartPlan {
  if (before.kind === "foreign") return NOTHING;
  const isThere = before.kind === "ours" && before.chartSeries !== null;
  // It would go on showing rows that are others now. It's back when there's something to draw.
  if (content.chart === undefined && isThere && summaryChart !== "off")
    return { chart: "take-off", setting: "put" };
  if (content.chart === undefined && !isThere) return NOTHING;
  if (summaryChart === "off") return isThere ? { ...NOTHING, chart: "take-off" } : NOTHING;
  if (isThere) return summaryChart === "put" ? { ...NOTHING, setting: "on" } : NOTHING;
  if (summaryChart === "put") return { chart: "put", setting: "on" };
  return before.kind === "absent" ? { ...NOTHING, chart: "put" } : { ...NOTHING, setting: "off" };
}
