import { HostError } from "../../batch/HostError";
import { readNumber } from "../../batch/readNumber";
import { readText } from "../../batch/readText";
import { WireObject } from "../../batch/WireObject";
import { LAST_COLUMN, LAST_ROW } from "../../files/Area";
import type { Area } from "../../files/Area";
import {
  bound,
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
import { getNumberFormat } from "../cells/cellStyle";
import { copyCells } from "../cells/copyCells";
import { findUsedArea } from "../cells/findUsedArea";
import { formatText } from "../cells/formatText";
import { mapCells } from "../cells/mapCells";
import { typeOfValue } from "../cells/readCell";
import { readFormula, readValue } from "../cells/readValue";
import { writeNumberFormats } from "../cells/writeNumberFormats";
import { writeValues } from "../cells/writeValues";
import type { ExcelScope } from "../ExcelScope";
import { deleteCells } from "../sheets/deleteCells";
import { assertEditable, getSheet } from "../sheets/getSheet";
import { readHidden, writeHidden } from "../sheets/hiddenLines";
import { insertCells } from "../sheets/insertCells";
import { mergeCells, unmergeCells } from "../sheets/mergeCells";
import { selectCells } from "../sheets/selectCells";

/** Excel.Range: a rectangle of cells. It keeps its place: it doesn't follow inserted rows between batches. */
export class Range extends WireObject {
  readonly className = "Range";

  constructor(
    private readonly scope: ExcelScope,
    readonly area: SheetArea
  ) {
    super();
    if (!isInSheet(area))
      throw new HostError("InvalidArgument", "The range lies outside the worksheet.");
  }

  get Address(): string {
    return formatAddress(this.scope.book, this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.startRow;
  }
  get ColumnIndex(): number {
    return this.area.startColumn;
  }
  get RowCount(): number {
    return countRows(this.area);
  }
  get ColumnCount(): number {
    return countColumns(this.area);
  }
  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get Values(): unknown[][] | null {
    return this.read((row, column) => readValue(this.scope.book, this.area.sheetId, row, column));
  }
  set Values(value: unknown) {
    this.assertEditable();
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
      formatText(readValue(book, sheetId, row, column), getNumberFormat(book, sheetId, row, column))
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
    this.assertEditable();
    writeNumberFormats(this.scope.book, this.area, value);
  }
  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }
  set NumberFormatLocal(value: unknown) {
    this.NumberFormat = value;
  }

  get RowHidden(): boolean | null {
    return readHidden(this.scope.book, this.area, "row");
  }
  set RowHidden(value: unknown) {
    this.assertEditable();
    writeHidden(this.scope.book, this.area, "row", value === true);
  }
  get ColumnHidden(): boolean | null {
    return readHidden(this.scope.book, this.area, "column");
  }
  set ColumnHidden(value: unknown) {
    this.assertEditable();
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
    return this.scope.make.rangeFormat(this.area);
  }
  get ConditionalFormats(): WireObject {
    return this.scope.make.conditionalFormats(this.area);
  }
  get DataValidation(): WireObject {
    return this.scope.make.dataValidation(this.area);
  }

  Clear(applyTo: unknown): void {
    this.assertEditable();
    clearCells(this.scope.book, this.area, readText(applyTo, "All"));
  }
  Insert(shift: unknown): this {
    this.assertEditable();
    insertCells(this.scope.book, this.area, String(shift));
    return this;
  }
  Delete(shift: unknown): void {
    this.assertEditable();
    deleteCells(this.scope.book, this.area, String(shift));
  }
  CopyFrom(source: unknown, copyType: unknown): void {
    this.assertEditable();
    const { book } = this.scope;
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

  GetCell(row: unknown, column: unknown): Range {
    const startRow = this.area.startRow + readNumber(row);
    const startColumn = this.area.startColumn + readNumber(column);
    return this.at({ startRow, startColumn, endRow: startRow, endColumn: startColumn });
  }
  GetRow(row: unknown): Range {
    const startRow = this.area.startRow + readNumber(row);
    return this.at({ ...this.area, startRow, endRow: startRow });
  }
  GetColumn(column: unknown): Range {
    const startColumn = this.area.startColumn + readNumber(column);
    return this.at({ ...this.area, startColumn, endColumn: startColumn });
  }
  GetLastRow(): Range {
    return this.GetRow(this.RowCount - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.ColumnCount - 1);
  }
  GetLastCell(): Range {
    return this.GetCell(this.RowCount - 1, this.ColumnCount - 1);
  }
  GetEntireRow(): Range {
    return this.at({ ...this.area, startColumn: 0, endColumn: LAST_COLUMN });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.area, startRow: 0, endRow: LAST_ROW });
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { startRow, startColumn, endRow, endColumn } = this.area;
    const [down, right] = [readNumber(rows), readNumber(columns)];
    return this.at({
      startRow: startRow + down,
      startColumn: startColumn + right,
      endRow: endRow + down,
      endColumn: endColumn + right,
    });
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    const { endRow, endColumn } = this.area;
    return this.at({
      ...this.area,
      endRow: endRow + readNumber(rows),
      endColumn: endColumn + readNumber(columns),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    const { startRow, startColumn } = this.area;
    return this.at({
      ...this.area,
      endRow: startRow + readNumber(rows) - 1,
      endColumn: startColumn + readNumber(columns) - 1,
    });
  }
  GetRowsAbove(count: unknown): Range {
    const { startRow } = this.area;
    const rows = readNumber(count, 1);
    return this.at(
      rows > 0
        ? { ...this.area, startRow: startRow - rows, endRow: startRow - 1 }
        : { ...this.area, endRow: startRow - rows - 1 }
    );
  }
  GetRowsBelow(count: unknown): Range {
    const { endRow } = this.area;
    return this.at({ ...this.area, startRow: endRow + 1, endRow: endRow + readNumber(count, 1) });
  }
  GetColumnsBefore(count: unknown): Range {
    const { startColumn } = this.area;
    return this.at({
      ...this.area,
      startColumn: startColumn - readNumber(count, 1),
      endColumn: startColumn - 1,
    });
  }
  GetColumnsAfter(count: unknown): Range {
    const { endColumn } = this.area;
    return this.at({
      ...this.area,
      startColumn: endColumn + 1,
      endColumn: endColumn + readNumber(count, 1),
    });
  }
  GetBoundingRect(other: unknown): Range {
    return this.at(bound(this.area, this.areaOf(other)));
  }
  GetIntersection(other: unknown): Range {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new HostError("ItemNotFound", "The ranges don't meet.");
    return found;
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const area = this.areaOf(other);
    const shared = area.sheetId === this.area.sheetId ? intersect(this.area, area) : null;
    return shared ? this.at(shared) : null;
  }
  GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = findUsedArea(this.scope.book, this.area, valuesOnly === true);
    return used ? this.at(used) : null;
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

  private at(area: Area): Range {
    const { startRow, startColumn, endRow, endColumn } = area;
    return new Range(this.scope, {
      sheetId: this.area.sheetId,
      startRow,
      startColumn,
      endRow,
      endColumn,
    });
  }
  private areaOf(other: unknown): SheetArea {
    if (other instanceof Range) return other.area;
    if (typeof other === "string") return parseAddress(this.scope.book, this.area.sheetId, other);
    throw new HostError("InvalidArgument", "The argument must be a range or an address.");
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
