import { HostError } from "../../batch/HostError";
import { readNumber } from "../../batch/readNumber";
import { readText } from "../../batch/readText";
import { WireObject } from "../../batch/WireObject";
import type { Area } from "../../files/Area";
import { LAST_COLUMN, LAST_ROW } from "../../files/Area";
import {
  countColumns,
  countRows,
  intersect,
  isEntireColumn,
  isEntireRow,
  isInSheet,
} from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { formatAddress, parseAddress } from "../area/sheetAddress";
import { clearCells } from "../cells/clearCells";
import { findSpecialCells } from "../cells/findSpecialCells";
import { findUsedArea } from "../cells/findUsedArea";
import type { ExcelScope } from "../ExcelScope";
import { assertClearable } from "../sheets/protection";
import { RangeCollection } from "./RangeCollection";
import { RangeGeometry } from "./RangeGeometry";

/** Excel.RangeAreas: one or more rectangles of cells of one sheet. They keep their places, as ranges do here. */
export class RangeAreas extends WireObject {
  readonly className = "RangeAreas";
  readonly areas: readonly SheetArea[];

  /** @param areas - at least one */
  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string,
    areas: readonly Area[]
  ) {
    super();
    if (areas.length === 0 || !areas.every(isInSheet))
      throw new HostError("InvalidArgument", "The ranges lie outside the worksheet.");
    this.areas = areas.map(({ startRow, startColumn, endRow, endColumn }) => ({
      sheetId,
      startRow,
      startColumn,
      endRow,
      endColumn,
    }));
  }

  /** Each rectangle with its sheet: "Sheet1!A1:B2, Sheet1!D4". */
  get Address(): string {
    return this.areas.map((area) => formatAddress(this.scope.book, area)).join(", ");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    const count = this.areas.reduce((sum, area) => sum + countRows(area) * countColumns(area), 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.areas.every(isEntireColumn);
  }
  get IsEntireRow(): boolean {
    return this.areas.every(isEntireRow);
  }
  get Areas(): WireObject {
    return new RangeCollection(this.scope, this.areas);
  }
  get Format(): WireObject {
    return this.scope.make.rangeFormat(this.areas);
  }
  get Worksheet(): WireObject {
    return this.scope.make.worksheet(this.sheetId);
  }

  Calculate(): void {
    // Formulas are worked out before each read anyway.
  }
  SetDirty(): void {
    // Every formula that reads changed cells is worked out anyway.
  }
  Clear(applyTo: unknown): void {
    const mode = readText(applyTo, "All");
    for (const area of this.areas) {
      assertClearable(this.scope.book, area, mode);
      clearCells(this.scope.book, area, mode);
    }
  }

  GetEntireColumn(): WireObject {
    return this.at(this.areas.map((area) => ({ ...area, startRow: 0, endRow: LAST_ROW })));
  }
  GetEntireRow(): WireObject {
    return this.at(this.areas.map((area) => ({ ...area, startColumn: 0, endColumn: LAST_COLUMN })));
  }
  GetOffsetRangeAreas(rows: unknown, columns: unknown): WireObject {
    const [down, right] = [readNumber(rows), readNumber(columns)];
    return this.at(
      this.areas.map(({ startRow, startColumn, endRow, endColumn }) => ({
        startRow: startRow + down,
        startColumn: startColumn + right,
        endRow: endRow + down,
        endColumn: endColumn + right,
      }))
    );
  }
  GetIntersection(other: unknown): WireObject {
    return this.found(this.GetIntersectionOrNullObject(other), "The ranges don't meet.");
  }
  GetIntersectionOrNullObject(other: unknown): WireObject | null {
    const others = this.areasOf(other).filter(({ sheetId }) => sheetId === this.sheetId);
    return this.atAny(
      this.areas.flatMap((area) =>
        others.map((one) => intersect(area, one)).filter((shared) => shared !== null)
      )
    );
  }
  GetSpecialCells(type: unknown, valueType: unknown): WireObject {
    return this.found(
      this.GetSpecialCellsOrNullObject(type, valueType),
      "The ranges have no such cells."
    );
  }
  GetSpecialCellsOrNullObject(type: unknown, valueType: unknown): WireObject | null {
    return this.atAny(
      this.areas.flatMap((area) =>
        findSpecialCells(this.scope.book, area, String(type), readText(valueType, "All"))
      )
    );
  }
  GetUsedRangeAreas(valuesOnly: unknown): WireObject {
    return this.found(
      this.GetUsedRangeAreasOrNullObject(valuesOnly),
      "None of the ranges' cells is used."
    );
  }
  GetUsedRangeAreasOrNullObject(valuesOnly: unknown): WireObject | null {
    return this.atAny(
      this.areas
        .map((area) => findUsedArea(this.scope.book, area, valuesOnly === true))
        .filter((used) => used !== null)
    );
  }
  GetTables(fullyContained: unknown): WireObject {
    return this.scope.make.tablesIn(this.areas, fullyContained === true);
  }

  private at(areas: readonly Area[]): WireObject {
    return this.scope.make.rangeAreas(this.sheetId, areas);
  }
  private atAny(areas: readonly Area[]): WireObject | null {
    return areas.length === 0 ? null : this.at(areas);
  }
  private found(object: WireObject | null, message: string): WireObject {
    if (!object) throw new HostError("ItemNotFound", message);
    return object;
  }
  private areasOf(other: unknown): readonly SheetArea[] {
    if (other instanceof RangeAreas) return other.areas;
    if (other instanceof RangeGeometry) return [other.area];
    return [parseAddress(this.scope.book, this.sheetId, String(other))];
  }
}
