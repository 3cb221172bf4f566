import { isDeepStrictEqual } from "node:util";
import type { SheetValidations, ValidationQuery, ValidationRun } from "../../../src/app/Validation";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import type { MemorySheet } from "./MemorySheet";

/** What the columns' cells are held to; null for a sheet that isn't there. */
export function readValidations(
  sheets: readonly MemorySheet[],
  asked: readonly ValidationQuery[]
): readonly (SheetValidations | null)[] {
  return asked.map(({ sheet: name, column }) => {
    const sheet = sheets.find((each) => each.name === name);
    return sheet ? { protected: sheet.protected, runs: listRuns(sheet, column) } : null;
  });
}

function listRuns({ validations }: MemorySheet, only: number | null): ValidationRun[] {
  const cells = [...validations]
    .map(([key, held]) => {
      const [row = 0, column = 0] = key.split(" ").map(Number);
      return { row, column, held };
    })
    .filter(({ column }) => only === null || column === only)
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: ValidationRun[] = [];
  for (const { row, column, held } of cells) {
    const last = runs.at(-1);
    if (
      last?.column === column &&
      last.firstRow + last.rowCount === row &&
      isDeepStrictEqual(last.held, held)
    )
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else runs.push({ column: columnIndex(column), firstRow: rowIndex(row), rowCount: 1, held });
  }
  return runs;
}
