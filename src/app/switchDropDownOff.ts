import { succeed, type Result } from "../domain/result";
import { dropDownCells } from "./columnCells";
import type { DropDownSet } from "./DropDownOutcome";
import type { DropDownPlace } from "./DropDownPlace";
import type { Problem } from "./problem";
import { changeSettings, parseSettings } from "./settings";
import { takeDropDown, type DropDownRemoval } from "./takeDropDown";
import type { WorkbookChanges, WorkbookPort, WorkbookReading } from "./WorkbookPort";

/**
 * Takes the drop-down off the trackers' sheets, and off those that were trackers when it was put on,
 * wherever on them it is; and puts back what stood there before.
 */
export async function switchDropDownOff(
  port: WorkbookPort,
  { trackers, settings: stored }: WorkbookReading
): Promise<Result<DropDownSet, Problem>> {
  const { dropDownPlaces } = parseSettings(stored);
  const names = new Set([
    ...trackers.map(({ cells }) => cells.sheet),
    ...dropDownPlaces.map(({ sheet }) => sheet),
  ]);
  const asked = [...names].map((sheet) => ({ sheet, column: null }));
  const found = await port.readValidations(asked);
  if (!found.ok) return found;
  const sheets = asked.flatMap(({ sheet }, index) => {
    const state = found.value[index];
    return state ? [{ sheet, ...state }] : [];
  });
  const locked = sheets.filter((each) => each.protected).map(({ sheet }) => sheet);
  const open = sheets.filter((each) => !each.protected);
  const outcome = { on: false, protected: locked, unfit: 0 };
  if (open.length === 0) {
    const nothing = { ...outcome, sheets: [], restored: 0, lost: 0 };
    return succeed({ outcome: nothing, settings: stored });
  }

  /** The sheet of a place: of that name, or, as it was renamed, with that table; undefined: gone. */
  const sheetOf = (place: DropDownPlace): string | undefined =>
    sheets.find(({ sheet }) => sheet === place.sheet)?.sheet ??
    trackers.find(({ cells }) => cells.table !== null && cells.table === place.table)?.cells.sheet;
  const removals = open.map(({ sheet, runs }) => {
    const tracker = trackers.find(({ cells }) => cells.sheet === sheet);
    const now = tracker ? dropDownCells(tracker.cells) : null;
    const place = dropDownPlaces.find((each) => sheetOf(each) === sheet);
    return takeDropDown(sheet, runs, place, now);
  });
  const remaining = dropDownPlaces.filter((place) => locked.includes(sheetOf(place) ?? ""));
  const gone = dropDownPlaces.filter((place) => sheetOf(place) === undefined);

  const settings = changeSettings(stored, { dropDown: false, dropDownPlaces: remaining });
  const refused = await writeRemovals(port, removals, settings);
  if (!refused.ok) return refused;
  const planned = sum(removals.map(({ restore }) => restore.length));
  const lost = sum([
    refused.value,
    ...removals.map((removal) => removal.lost),
    ...gone.map(({ before }) => before.length),
  ]);
  return succeed({
    outcome: {
      ...outcome,
      sheets: open.map(({ sheet }) => sheet),
      restored: planned - refused.value,
      lost,
    },
    settings,
  });
}

/**
 * Writes it all in one go; where Excel refuses a validation from before (the cells that it speaks of
 * may be gone), the drop-down is taken away first and each of them put back by itself.
 *
 * @returns how many were refused
 */
async function writeRemovals(
  port: WorkbookPort,
  removals: readonly DropDownRemoval[],
  settings: string
): Promise<Result<number, Problem>> {
  const clear = removals.flatMap((removal) => removal.clear);
  const restore = removals.flatMap((removal) => removal.restore);
  const write = (
    validations: WorkbookChanges["validations"],
    text: string | null
  ): ReturnType<WorkbookPort["write"]> =>
    port.write({ sheets: [], highlights: [], strays: [], validations, settings: text });

  const all = await write([...clear, ...restore], settings);
  if (all.ok || restore.length === 0 || !mayBeOne(all.problem)) return all.ok ? succeed(0) : all;
  const cleared = await write(clear, settings);
  if (!cleared.ok) return cleared;
  let refused = 0;
  for (const change of restore) {
    const back = await write([change], null);
    if (!back.ok) refused++;
  }
  return succeed(refused);
}

/** Whether a problem may come of one validation alone. */
function mayBeOne({ code }: Problem): boolean {
  return code === "host" || code === "gone";
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
