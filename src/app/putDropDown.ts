import type { TrackerCells } from "../domain/tracker/Tracker";
import { cellsWithout, dropDownCells, sharedCells } from "./columnCells";
import type { DropDown } from "./dropDown";
import type { DropDownPlace, KeptValidation } from "./DropDownPlace";
import type { ColumnCells, Validation, ValidationChange, ValidationRun } from "./Validation";

/** Whether cells already have this drop-down. Excel may write a reference with or without quotes. */
export function hasDropDown(held: Validation, { source, message }: DropDown): boolean {
  const plain = (text: string): string => text.replace(/[$']/gu, "");
  return held.kind === "ours" && plain(held.source) === plain(source) && held.message === message;
}

/**
 * The changes that put the drop-down on a tracker where it isn't yet.
 *
 * @param runs what the RAG column's cells are held to now
 * @param sparing whether cells with a user's own validation are left out
 */
export function putDropDown(
  tracker: TrackerCells,
  dropDown: DropDown,
  runs: readonly ValidationRun[],
  sparing: boolean
): ValidationChange[] {
  const cells = dropDownCells(tracker);
  if (cells === null) return [];
  const spared = sparing ? runs.filter(({ held }) => held.kind !== "ours") : [];
  const done = runs.filter(({ held }) => hasDropDown(held, dropDown));
  return cellsWithout(cells, spared)
    .filter((part) => cellsWithout(part, done).length > 0)
    .map((part) => ({
      ...part,
      sheet: tracker.sheet,
      table: part.rowCount === cells.rowCount ? tracker.table : null,
      held: { kind: "ours", source: dropDown.source, message: dropDown.message },
    }));
}

/** The place that is kept of a tracker with the drop-down, and what of it couldn't be. */
export interface NotedPlace {
  readonly place: DropDownPlace;
  /** Validations that can't be kept, as Excel doesn't tell them or they'd say something else. */
  readonly lost: number;
}

/**
 * Notes what stands where the drop-down is about to be put.
 *
 * @param earlier what was noted when it was put there before; undefined: it wasn't
 */
export function notePlace(
  tracker: TrackerCells,
  cells: ColumnCells,
  runs: readonly ValidationRun[],
  earlier: DropDownPlace | undefined
): NotedPlace {
  const before: KeptValidation[] = [...(earlier?.before ?? [])];
  let lost = 0;
  for (const run of runs) {
    const shared = sharedCells(cells, run);
    const { held } = run;
    if (shared === null || held.kind === "ours" || held.kind === "none") continue;
    // One that begins above the tracker says something else from here on, if it's relative.
    if (held.kind === "mixed" || (held.relative && shared.firstRow !== run.firstRow)) {
      lost++;
      continue;
    }
    before.push({
      at: shared.firstRow - cells.firstRow,
      rows: shared.rowCount,
      whole: shared.rowCount === cells.rowCount,
      anchor: held.relative ? { row: shared.firstRow, column: cells.column } : null,
      text: held.text,
    });
  }
  const { sheet, table } = tracker;
  const { firstRow, column } = cells;
  return { place: { sheet, table, firstRow, column, before }, lost };
}
