import type { Scheme } from "../domain";
import { fail, succeed, type Result } from "../domain/result";
import type { TrackerCells } from "../domain/tracker/Tracker";
import { dropDownCells } from "./columnCells";
import { makeDropDown, statusSheet } from "./dropDown";
import { holdsContent } from "./holdsContent";
import type { Problem } from "./problem";
import { notePlace, putDropDown } from "./putDropDown";
import { parseSettings, type Settings } from "./settings";
import type { ValidationRun } from "./Validation";
import type { WorkbookChanges, WorkbookPort, WorkbookReading } from "./WorkbookPort";

/** What is to be written so that trackers have the drop-down. */
export interface DropDownPlan extends Pick<WorkbookChanges, "sheets" | "validations"> {
  /** All places that have it then, with what stood there before. */
  readonly places: Settings["dropDownPlaces"];
  /** Users' own validations that can't be kept. */
  readonly lost: number;
}

/**
 * Plans the drop-down for trackers of a reading. One look at their RAG columns, of a few round
 * trips where a column is held to different things.
 *
 * @param trackers those that are to get it; each has a RAG column and can be written
 * @param sparing whether cells with a user's own validation are left as they are, or their
 *   validation is kept and the drop-down put over it
 * @returns "sheet-not-ours" or "sheet-protected" when the sheet for a long list can't be written
 */
export async function planDropDowns(
  port: WorkbookPort,
  { settings, outputs }: WorkbookReading,
  trackers: readonly TrackerCells[],
  scheme: Scheme,
  sparing: boolean
): Promise<Result<DropDownPlan, Problem>> {
  const list = statusSheet(scheme);
  const before = (list && outputs[list.name]) ?? { kind: "absent" };
  const sheets = list && !holdsContent(before, list) ? [{ content: list, before }] : [];
  if (list && before.kind === "foreign") return fail({ code: "sheet-not-ours", sheet: list.name });
  if (list && sheets.length > 0 && before.kind === "ours" && before.protected)
    return fail({ code: "sheet-protected", sheet: list.name });

  const targets = trackers.flatMap((tracker) => {
    const cells = dropDownCells(tracker);
    return cells === null ? [] : [{ tracker, cells }];
  });
  const found = await port.readValidations(
    targets.map(({ tracker, cells }) => ({ sheet: tracker.sheet, column: cells.column }))
  );
  if (!found.ok) return found;
  const runsOf = (index: number): readonly ValidationRun[] => found.value[index]?.runs ?? [];

  const { dropDownPlaces: earlier } = parseSettings(settings);
  const dropDown = makeDropDown(scheme);
  const noted = targets.map(({ tracker, cells }, index) => {
    const known = earlier.find(({ sheet }) => sheet === tracker.sheet);
    if (sparing && known !== undefined) return { place: known, lost: 0 };
    return notePlace(tracker, cells, sparing ? [] : runsOf(index), known);
  });
  const others = earlier.filter(({ sheet }) => !noted.some(({ place }) => place.sheet === sheet));
  return succeed({
    sheets,
    validations: targets.flatMap(({ tracker }, index) =>
      putDropDown(tracker, dropDown, runsOf(index), sparing)
    ),
    places: [...others, ...noted.map(({ place }) => place)],
    lost: noted.reduce((sum, { lost }) => sum + lost, 0),
  });
}
