import type { IWorksheetData } from "@univerjs/core";
import { LAST_COLUMN, LAST_ROW } from "../Area";
import type { Area } from "../Area";
import { LineMoves } from "./LineMoves";

/** Where a sheet's cells have gone since it was opened, as far as whole rows and columns tell. */
export class SheetMoves {
  readonly rows: LineMoves;
  readonly columns: LineMoves;

  constructor(before: Partial<IWorksheetData>, after: Partial<IWorksheetData>) {
    this.rows = new LineMoves(before.rowData ?? {}, after.rowData ?? {});
    this.columns = new LineMoves(before.columnData ?? {}, after.columnData ?? {});
  }

  /** True when whole rows or columns were inserted, deleted or moved. */
  get isMoved(): boolean {
    return this.rows.isMoved || this.columns.isMoved;
  }

  /** Where an area is now, as Excel moves a reference to it; undefined when all of it was deleted. */
  moveArea(area: Area): Area | undefined {
    const rows = this.rows.move(area.startRow, area.endRow);
    const columns = this.columns.move(area.startColumn, area.endColumn);
    return rows === undefined || columns === undefined
      ? undefined
      : {
          startRow: rows[0],
          startColumn: columns[0],
          // What goes to the sheet's end goes on doing so.
          endRow: area.endRow >= LAST_ROW ? LAST_ROW : Math.min(rows[1], LAST_ROW),
          endColumn:
            area.endColumn >= LAST_COLUMN ? LAST_COLUMN : Math.min(columns[1], LAST_COLUMN),
        };
  }

  /** True when the area is where it was, with all that it had and nothing new inside. */
  keeps(area: Area): boolean {
    if (!this.isMoved) return true;
    const moved = this.moveArea(area);
    return (
      this.rows.isOrdered &&
      this.columns.isOrdered &&
      moved !== undefined &&
      moved.startRow === area.startRow &&
      moved.startColumn === area.startColumn &&
      moved.endRow === area.endRow &&
      moved.endColumn === area.endColumn &&
      countOld(this.rows, area.startRow, area.endRow) &&
      countOld(this.columns, area.startColumn, area.endColumn)
    );
  }
}

/** True when every line of the run is one of those that were there. Runs to the sheet's end are looked at no further than marks go. */
function countOld(lines: LineMoves, first: number, last: number): boolean {
  for (let index = first; index <= Math.min(last, first + 5000); index += 1) {
    if (lines.oldOf(index) !== index) return false;
  }
  return true;
}
