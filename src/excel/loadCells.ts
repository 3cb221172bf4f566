import type { CellChange, SkipReason } from "../app/CellChange";
import type { CellValue } from "../domain/tracker/cell";
import type { Place } from "../domain/tracker/place";
import { cellRuns } from "./cellRuns";

/** Up to this many rows between two cells are read along with them: a call costs more than they do. */
export const GAP = 20;

/** One cell as it is now. */
export interface CellNow {
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly numberFormat: string;
}

/** The cells that changes are about, as they are now; to be asked after the round trip. */
export interface LoadedCells {
  /** Why nothing on a sheet can be changed; null where it can. */
  readonly refusal: (sheet: string) => SkipReason | null;
  /** A cell that was asked for, on a sheet that is there. */
  readonly cellAt: (place: Place) => CellNow;
}

/** Asks for the cells to be changed and their witnesses, and for what keeps their sheets from being changed. */
export function loadCells(workbook: Excel.Workbook, changes: readonly CellChange[]): LoadedCells {
  const names = [...new Set(changes.map(({ place }) => place.sheet))];
  const sheets = new Map(names.map((name) => [name, loadSheet(workbook, name)]));
  const cells = changes.flatMap(({ place, witness }) =>
    witness === null ? [place] : [place, { ...place, column: witness.column }]
  );
  const runs = cellRuns(cells, GAP).map((run) => ({
    ...run,
    range: workbook.worksheets
      .getItemOrNullObject(run.sheet)
      .getRangeByIndexes(run.firstRow, run.column, run.lastRow - run.firstRow + 1, 1)
      .load("values, formulas, numberFormat"),
  }));

  let known: ReadonlyMap<string, CellNow> | null = null;
  return {
    refusal: (sheet) => sheets.get(sheet)?.() ?? null,
    cellAt: (place) => {
      known ??= new Map(
        runs.flatMap(({ range, ...run }) =>
          range.isNullObject
            ? []
            : cellsOf(range).map((cell, index): [string, CellNow] => [
                keyOf(run.sheet, run.firstRow + index, run.column),
                cell,
              ])
        )
      );
      const cell = known.get(keyOf(place.sheet, place.row, place.column));
      if (cell === undefined) throw new Error("The cell wasn't asked for.");
      return cell;
    },
  };
}

/** No sheet's name has a line break. */
function keyOf(sheet: string, row: number, column: number): string {
  return [sheet, row, column].join("\n");
}

/**
 * Asks whether a sheet can be changed. A filter hides whole rows of its sheet, whichever table it
 * belongs to, and nobody should change what they don't see.
 */
function loadSheet(workbook: Excel.Workbook, name: string): () => SkipReason | null {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load("name");
  const protection = sheet.protection.load("protected");
  const filter = sheet.autoFilter.load("isDataFiltered");
  const tables = sheet.tables.load("items/autoFilter/isDataFiltered");
  return () => {
    if (sheet.isNullObject) return "gone";
    if (protection.protected) return "protected";
    const isFiltered =
      filter.isDataFiltered || tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
    return isFiltered ? "filtered" : null;
  };
}

function cellsOf({ values, formulas, numberFormat }: Excel.Range): readonly CellNow[] {
  // Excel's declaration says any; a cell's value is text, a number or a boolean, a format is text.
  const column = (rows: unknown[][]): unknown[] => rows.map((row) => row[0] ?? "");
  const entered = column(formulas);
  const formats = column(numberFormat) as string[];
  return (column(values) as CellValue[]).map((value, index) => {
    const formula = entered[index];
    return {
      value,
      // A text such as "=x" is what its cell shows; a formula's cell shows what comes of it.
      isFormula: typeof formula === "string" && formula.startsWith("=") && formula !== value,
      numberFormat: formats[index] ?? "",
    };
  });
}
