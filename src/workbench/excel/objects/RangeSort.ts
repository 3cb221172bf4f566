import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import { countColumns, countRows } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import type { ExcelScope } from "../ExcelScope";
import { sortCells } from "../sorting/sortCells";
import { readSortFields } from "../sorting/SortField";

/** Excel.RangeSort: sorts the rows or the columns of a range. */
export class RangeSort extends WireObject {
  readonly className = "RangeSort";

  constructor(
    private readonly scope: ExcelScope,
    private readonly area: SheetArea
  ) {
    super();
  }

  /** With headers the first row (of columns: the first column) stays. The method is for Chinese alone. */
  Apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    const axis = readAxis(orientation);
    const { area } = this;
    const count = axis === "row" ? countColumns(area) : countRows(area);
    const order = { fields: readSortFields(fields, count), matchCase: matchCase === true, axis };
    const skipped = hasHeaders === true ? 1 : 0;
    const body =
      axis === "row"
        ? { ...area, startRow: area.startRow + skipped }
        : { ...area, startColumn: area.startColumn + skipped };
    if (body.startRow > body.endRow || body.startColumn > body.endColumn) return;
    sortCells(this.scope.book, body, order);
  }
}

function readAxis(orientation: unknown): "row" | "column" {
  if ((orientation ?? "Rows") === "Rows") return "row";
  if (orientation === "Columns") return "column";
  throw new HostError("InvalidArgument", `"${String(orientation)}" is no orientation.`);
}
