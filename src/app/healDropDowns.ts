import type { Scheme } from "../domain";
import { succeed, type Result } from "../domain/result";
import { makeDropDown, STATUS_SHEET, statusSheet } from "./dropDown";
import { holdsContent } from "./holdsContent";
import { planDropDowns } from "./planDropDowns";
import type { Problem } from "./problem";
import { hasDropDown } from "./putDropDown";
import { changeSettings, parseSettings } from "./settings";
import type { WorkbookChanges, WorkbookPort, WorkbookReading } from "./WorkbookPort";

/** What a run writes for the drop-down; all of it empty where there's nothing to do. */
export type DropDownChanges = Pick<WorkbookChanges, "sheets" | "validations" | "settings">;

const NOTHING: DropDownChanges = { sheets: [], validations: [], settings: null };

/**
 * The changes that bring the drop-down up to date, where it's switched on: rows that came to be
 * without it, another scheme, a tracker that is new. A user's own validation is never written over.
 * Takes no round trip where every tracker has the drop-down.
 */
export async function healDropDowns(
  port: WorkbookPort,
  reading: WorkbookReading,
  scheme: Scheme
): Promise<Result<DropDownChanges, Problem>> {
  const { dropDown: on, dropDownPlaces } = parseSettings(reading.settings);
  if (!on) return succeed(NOTHING);
  const dropDown = makeDropDown(scheme);
  const list = statusSheet(scheme);
  const listState = reading.outputs[STATUS_SHEET] ?? { kind: "absent" };
  const listHolds = list === null || holdsContent(listState, list);
  const lacking = reading.trackers.filter(
    (each) => !each.protected && !(listHolds && hasDropDown(each.validation, dropDown))
  );
  if (lacking.length === 0) return succeed(NOTHING);

  const trackers = lacking.map(({ cells }) => cells);
  const plan = await planDropDowns(port, reading, trackers, scheme, true);
  // The user's own sheet of that name, or a protected one: the drop-down waits, the report doesn't.
  if (!plan.ok) return "sheet" in plan.problem ? succeed(NOTHING) : plan;
  const { sheets, validations, places } = plan.value;
  if (sheets.length + validations.length === 0) return succeed(NOTHING);
  const isKnown = places.length === dropDownPlaces.length;
  const settings = isKnown ? null : changeSettings(reading.settings, { dropDownPlaces: places });
  return succeed({ sheets, validations, settings });
}
