import { HostError } from "../../batch/HostError";
import { readText } from "../../batch/readText";
import type { WireObject } from "../../batch/WireObject";
import { bound } from "../area/geometry";
import { findEdge, findRegion } from "../cells/findRegion";
import { findSpecialCells } from "../cells/findSpecialCells";
import { findText, readCriteria, replaceText } from "../cells/findText";
import { assertUnlocked } from "../sheets/protection";
import { listMerges } from "../sheets/mergeCells";
import { RangeGeometry } from "./RangeGeometry";

/** What can be looked for in and around a range by what its cells hold. */
export abstract class RangeSearch extends RangeGeometry {
  GetSpecialCells(type: unknown, valueType: unknown): WireObject {
    const found = this.GetSpecialCellsOrNullObject(type, valueType);
    if (!found) throw new HostError("ItemNotFound", "The range has no such cells.");
    return found;
  }
  GetSpecialCellsOrNullObject(type: unknown, valueType: unknown): WireObject | null {
    const found = findSpecialCells(
      this.scope.book,
      this.area,
      String(type),
      readText(valueType, "All")
    );
    return found.length === 0 ? null : this.scope.make.rangeAreas(this.area.sheetId, found);
  }
  GetMergedAreasOrNullObject(): WireObject | null {
    const merges = listMerges(this.scope.book, this.area);
    return merges.length === 0 ? null : this.scope.make.rangeAreas(this.area.sheetId, merges);
  }
  GetTables(fullyContained: unknown): WireObject {
    return this.scope.make.tablesIn([this.area], fullyContained === true);
  }

  GetSurroundingRegion(): WireObject {
    return this.at(findRegion(this.scope.book, this.area));
  }
  GetRangeEdge(direction: unknown, activeCell: unknown): WireObject {
    return this.at(this.edge(direction, activeCell));
  }
  /** From the range to the edge that Ctrl, Shift and an arrow key would take it to. */
  GetExtendedRange(direction: unknown, activeCell: unknown): WireObject {
    return this.at(bound(this.area, this.edge(direction, activeCell)));
  }

  Find(text: unknown, criteria: unknown): WireObject {
    const found = this.FindOrNullObject(text, criteria);
    if (!found) throw new HostError("ItemNotFound", `No cell shows "${String(text)}".`);
    return found;
  }
  FindOrNullObject(text: unknown, criteria: unknown): WireObject | null {
    const found = findText(this.scope.book, this.area, String(text), readCriteria(criteria));
    // Plain JSON with Excel's names, or nothing.
    const { searchDirection } = (criteria ?? {}) as { searchDirection?: unknown };
    const cell = found.at(searchDirection === "Backwards" ? -1 : 0);
    if (!cell) return null;
    const [row, column] = cell;
    return this.at({ startRow: row, startColumn: column, endRow: row, endColumn: column });
  }
  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    assertUnlocked(this.scope.book, this.area);
    return replaceText(
      this.scope.book,
      this.area,
      String(text),
      String(replacement),
      readCriteria(criteria)
    );
  }

  private edge(direction: unknown, activeCell: unknown) {
    const from =
      activeCell === null || activeCell === undefined ? this.area : this.areaOf(activeCell);
    const { row, column } = findEdge(
      this.scope.book,
      this.area.sheetId,
      { row: from.startRow, column: from.startColumn },
      String(direction)
    );
    return { startRow: row, startColumn: column, endRow: row, endColumn: column };
  }
}
