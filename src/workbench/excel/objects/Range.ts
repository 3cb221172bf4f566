import { readNumber } from "../../batch/readNumber";
import { readText } from "../../batch/readText";
import type { WireObject } from "../../batch/WireObject";
import { HostError } from "../../batch/HostError";
import { parseAddress } from "../area/sheetAddress";
import { clearCells } from "../cells/clearCells";
import { getNumberFormat } from "../cells/cellStyle";
import { copyCells } from "../cells/copyCells";
import { formatText } from "../cells/formatText";
import { mapCells } from "../cells/mapCells";
import { typeOfValue } from "../cells/readCell";
import { readFormula, readValue } from "../cells/readValue";
import { isSpilled } from "../cells/spills";
import { writeNumberFormats } from "../cells/writeNumberFormats";
import { writeValues } from "../cells/writeValues";
import { deleteCells } from "../sheets/deleteCells";
import { assertEditable, getSheet } from "../sheets/getSheet";
import { readHidden, writeHidden } from "../sheets/hiddenLines";
import { insertCells } from "../sheets/insertCells";
import {
  assertAllowed,
  assertClearable,
  assertDeletable,
  assertInsertable,
  assertUnlocked,
} from "../sheets/protection";
import { mergeCells, unmergeCells } from "../sheets/mergeCells";
import { selectCells } from "../sheets/selectCells";
import { RangeSearch } from "./RangeSearch";
import { RangeSort } from "./RangeSort";
import { RangeView } from "./RangeView";

/** Excel.Range: a rectangle of cells. It keeps its place: it doesn't follow inserted rows between batches. */
export class Range extends RangeSearch {
  readonly className = "Range";

  get Values(): unknown[][] | null {
    return this.read((row, column) => readValue(this.scope.book, this.area.sheetId, row, column));
  }
  set Values(value: unknown) {
    assertUnlocked(this.scope.book, this.area);
    writeValues(this.scope.book, this.area, value);
  }
  get Formulas(): unknown[][] | null {
    return this.read((row, column) => readFormula(this.scope.book, this.area.sheetId, row, column));
  }
  set Formulas(value: unknown) {
    this.Values = value;
  }
  get FormulasLocal(): unknown[][] | null {
    return this.Formulas;
  }
  set FormulasLocal(value: unknown) {
    this.Values = value;
  }
  get Text(): string[][] | null {
    const { book } = this.scope;
    const { sheetId } = this.area;
    return this.read((row, column) =>
      formatText(
        readValue(book, sheetId, row, column),
        getNumberFormat(book, sheetId, row, column),
        book.extras.date1904
      )
    );
  }
  get ValueTypes(): string[][] | null {
    return this.read((row, column) =>
      typeOfValue(readValue(this.scope.book, this.area.sheetId, row, column))
    );
  }
  get NumberFormat(): string[][] | null {
    return this.read((row, column) =>
      getNumberFormat(this.scope.book, this.area.sheetId, row, column)
    );
  }
  set NumberFormat(value: unknown) {
    assertAllowed(this.scope.book, this.area.sheetId, "allowFormatCells");
    writeNumberFormats(this.scope.book, this.area, value);
  }
  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }
  set NumberFormatLocal(value: unknown) {
    this.NumberFormat = value;
  }

  get HasSpill(): boolean | null {
    return isSpilled(this.scope.book, this.area);
  }

  get RowHidden(): boolean | null {
    return readHidden(this.scope.book, this.area, "row");
  }
  set RowHidden(value: unknown) {
    assertAllowed(this.scope.book, this.area.sheetId, "allowFormatRows");
    writeHidden(this.scope.book, this.area, "row", value === true);
  }
  get ColumnHidden(): boolean | null {
    return readHidden(this.scope.book, this.area, "column");
  }
  set ColumnHidden(value: unknown) {
    assertAllowed(this.scope.book, this.area.sheetId, "allowFormatColumns");
    writeHidden(this.scope.book, this.area, "column", value === true);
  }
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    return rows === true || columns === true
      ? true
      : rows === null || columns === null
        ? null
        : false;
  }

  get Worksheet(): WireObject {
    return this.scope.make.worksheet(this.area.sheetId);
  }
  get Format(): WireObject {
    return this.scope.make.rangeFormat([this.area]);
  }
  get ConditionalFormats(): WireObject {
    return this.scope.make.conditionalFormats(this.area);
  }
  get DataValidation(): WireObject {
    return this.scope.make.dataValidation(this.area);
  }
  get Sort(): WireObject {
    return new RangeSort(this.scope, this.area);
  }

  GetVisibleView(): WireObject {
    return new RangeView(this.scope, this.area);
  }

  Clear(applyTo: unknown): void {
    const mode = readText(applyTo, "All");
    assertClearable(this.scope.book, this.area, mode);
    clearCells(this.scope.book, this.area, mode);
  }
  Insert(shift: unknown): this {
    assertInsertable(this.scope.book, this.area);
    insertCells(this.scope.book, this.area, String(shift));
    return this;
  }
  Delete(shift: unknown): void {
    assertDeletable(this.scope.book, this.area);
    deleteCells(this.scope.book, this.area, String(shift));
  }
  CopyFrom(source: unknown, copyType: unknown): void {
    const { book } = this.scope;
    assertUnlocked(book, this.area);
    const from =
      source instanceof Range ? source.area : parseAddress(book, this.area.sheetId, String(source));
    copyCells(book, from, this.area, readText(copyType, "All"));
  }
  Merge(across: unknown): void {
    this.assertEditable();
    mergeCells(this.scope.book, this.area, across === true);
  }
  Unmerge(): void {
    this.assertEditable();
    unmergeCells(this.scope.book, this.area);
  }
  Select(): void {
    selectCells(this.scope.book, this.area);
  }

  /** Checks the shape of a large array before the library writes it in blocks. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (readNumber(rows) !== this.RowCount || readNumber(columns) !== this.ColumnCount) {
      throw new HostError(
        "InvalidArgument",
        "The input array doesn't match the size of the range."
      );
    }
  }

  private assertEditable(): void {
    assertEditable(this.scope.book, this.area.sheetId);
  }

  /** Reads a result per cell; null for more cells than a response can hold, as Excel does. */
  private read<T>(read: (row: number, column: number) => T): T[][] | null {
    getSheet(this.scope.book, this.area.sheetId);
    if (this.RowCount * this.ColumnCount > 5_000_000) return null;
    return mapCells(this.scope.book, this.area, (_cell, row, column) => read(row, column));
  }
}
