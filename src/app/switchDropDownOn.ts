import { succeed, type Result } from "../domain/result";
import type { Tracker } from "../domain/tracker/Tracker";
import type { DropDownSet } from "./DropDownOutcome";
import { makeReportFrom } from "./makeReportFrom";
import { planDropDowns } from "./planDropDowns";
import type { Problem } from "./problem";
import { changeSettings, parseSettings } from "./settings";
import type { WorkbookPort, WorkbookReading } from "./WorkbookPort";

/** Puts the drop-down on every RAG column that can be written, over whatever stood there. */
export async function switchDropDownOn(
  port: WorkbookPort,
  reading: WorkbookReading
): Promise<Result<DropDownSet, Problem>> {
  const made = makeReportFrom(reading.trackers, parseSettings(reading.settings));
  if (!made.ok) return made;
  const { scheme } = made.value.report;
  const open = reading.trackers.filter((each) => !each.protected);
  const locked = reading.trackers.filter((each) => each.protected).map(({ cells }) => cells.sheet);
  const outcome = { on: true, protected: locked, restored: 0 };
  if (open.length === 0) {
    const nothing = { ...outcome, sheets: [], unfit: 0, lost: 0 };
    return succeed({ outcome: nothing, settings: reading.settings });
  }
  const trackers = open.map(({ cells }) => cells);
  const plan = await planDropDowns(port, reading, trackers, scheme, false);
  if (!plan.ok) return plan;
  const { sheets, validations, places, lost } = plan.value;
  const settings = changeSettings(reading.settings, { dropDown: true, dropDownPlaces: places });
  const written = await port.write({ sheets, highlights: [], strays: [], validations, settings });
  if (!written.ok) return written;
  const done = trackers.map(({ sheet }) => sheet);
  const unfit = made.value.trackers
    .filter(({ sheet }) => done.includes(sheet))
    .reduce((sum, tracker) => sum + countUnfit(tracker), 0);
  return succeed({ outcome: { ...outcome, sheets: done, unfit, lost }, settings });
}

/** How many actions have a status that isn't one of the choices to the letter; blanks don't count. */
function countUnfit({ actions }: Tracker): number {
  return actions.filter(
    ({ status }) => status.kind === "unknown" || (status.kind !== "blank" && !status.exact)
  ).length;
}
