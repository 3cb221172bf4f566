import { columnIndex, rowIndex } from "../domain/tracker/place";
import { sharedCells } from "./columnCells";
import type { DropDownPlace, KeptValidation } from "./DropDownPlace";
import type { ColumnCells, ValidationChange, ValidationRun } from "./Validation";

/** How the drop-down is taken off a sheet. */
export interface DropDownRemoval {
  /** Takes every drop-down of ours away. */
  readonly clear: readonly ValidationChange[];
  /** Puts back, after that, what stood there before. */
  readonly restore: readonly ValidationChange[];
  /** Validations from before that can't be put back: their rows, or the cells they speak of, have moved. */
  readonly lost: number;
}

/** How many rows a sheet has. */
const SHEET_ROWS = 1_048_576;

/**
 * The changes that take the drop-down off a sheet. What a user has put on since stays.
 *
 * @param runs what the sheet's cells are held to, in all of its columns
 * @param place what was kept when the drop-down was put on
 * @param now where the tracker's first action and its RAG are; null: where they were
 */
export function takeDropDown(
  sheet: string,
  runs: readonly ValidationRun[],
  place: DropDownPlace | undefined,
  now: ColumnCells | null
): DropDownRemoval {
  const ours = runs.filter(({ held }) => held.kind === "ours");
  const clear = ours.map((run) => ({ ...cellsOf(run), sheet, table: null, held: NONE }));
  if (place === undefined) return { clear, restore: [], lost: 0 };
  const firstRow = now?.firstRow ?? place.firstRow;
  const column = now?.column ?? columnIndex(place.column);
  let lost = 0;
  const restore = place.before.flatMap((kept): ValidationChange[] => {
    const at = { column, firstRow: rowIndex(firstRow + kept.at), rowCount: rowsOf(kept) };
    const parts = ours.flatMap((run) => sharedCells(at, run) ?? []);
    const fits =
      kept.anchor === null ||
      (kept.anchor.column === column && parts[0]?.firstRow === kept.anchor.row);
    // A relative one goes by the first cell of each part, so that it's right in the first only.
    const right = kept.anchor === null ? parts : parts.slice(0, 1);
    if (!fits || parts.length === 0 || right.length < parts.length) lost++;
    if (!fits) return [];
    const held = { kind: "theirs", text: kept.text, relative: kept.anchor !== null } as const;
    return right.map((part) => ({ ...part, sheet, table: null, held }));
  });
  return { clear, restore, lost };
}

const NONE = { kind: "none" } as const;

function cellsOf({ column, firstRow, rowCount }: ColumnCells): ColumnCells {
  return { column, firstRow, rowCount };
}

function rowsOf({ rows, whole }: KeptValidation): number {
  return whole ? SHEET_ROWS : rows;
}
