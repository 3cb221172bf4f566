import type { FoundTracker } from "../domain";
import type { DateConventions } from "../domain/tracker/DateConventions";
import { formatColumn } from "../domain/tracker/place";
import { reportInfo } from "./reportInfo";
import type { Found } from "./session";
import type { Settings } from "./settings";

/** What was found, as the pane tells it before anything is run. */
export function describeFound(
  trackers: readonly FoundTracker[],
  settings: Pick<Settings, "asAt" | "title" | "reportNumber">,
  dates: DateConventions
): Found {
  const [first] = trackers;
  const { title, number, asAt } = reportInfo(
    first && { titleRows: first.titleRows, plan: first.place.plan, dates },
    settings
  );
  return {
    plans: trackers.map(({ place, statusColumn }) => ({
      sheet: place.sheet,
      table: place.kind === "table" ? place.table : null,
      statusColumn: statusColumn === null ? "" : formatColumn(statusColumn),
    })),
    title,
    asAt,
    reportNumber: number,
  };
}
