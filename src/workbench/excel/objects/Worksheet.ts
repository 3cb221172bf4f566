import type { Worksheet as SheetModel } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import {
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { HostError } from "../../batch/HostError";
import { readNumber } from "../../batch/readNumber";
import type { WireObject } from "../../batch/WireObject";
import { LAST_COLUMN, LAST_ROW } from "../../files/Area";
import { joinCells } from "../area/joinCells";
import { parseAddress } from "../area/sheetAddress";
import type { SheetArea } from "../area/SheetArea";
import { findText, readCriteria, replaceText } from "../cells/findText";
import { findUsedArea } from "../cells/findUsedArea";
import type { ExcelScope } from "../ExcelScope";
import { FilterPlace } from "../filters/FilterPlace";
import { checkSheetName } from "../sheets/checkSheetName";
import { assertWritable, getSheet } from "../sheets/getSheet";
import { assertUnlocked } from "../sheets/protection";
import { activateSheet } from "../sheets/selectCells";
import { leaveSheet, readVisibility, writeVisibility } from "../sheets/visibility";
import { AutoFilter } from "./AutoFilter";
import { ChartCollection } from "./ChartCollection";
import { EventSource } from "./EventSource";
import { PageBreakCollection } from "./PageBreakCollection";
import { PageLayout } from "./PageLayout";
import { WorksheetFreezePanes } from "./WorksheetFreezePanes";
import { WorksheetProtection } from "./WorksheetProtection";

/** Excel.Worksheet. */
export class Worksheet extends EventSource {
  readonly className = "Worksheet";

  constructor(
    scope: ExcelScope,
    private readonly sheetId: string
  ) {
    super(scope, sheetId);
  }

  override identify(): Record<string, unknown> {
    return { Id: this.sheetId };
  }

  get Id(): string {
    return this.sheetId;
  }
  get Name(): string {
    return this.model.getName();
  }
  set Name(value: unknown) {
    const name = String(value);
    this.assertWritable();
    if (name === this.Name) return;
    checkSheetName(this.book, name, this.sheetId);
    this.execute(SetWorksheetNameCommand.id, { name });
  }
  get Position(): number {
    return this.book.workbook.getSheetOrders().indexOf(this.sheetId);
  }
  set Position(value: unknown) {
    this.assertWritable();
    const [fromOrder, toOrder] = [this.Position, Number(value)];
    if (
      !Number.isInteger(toOrder) ||
      toOrder < 0 ||
      toOrder >= this.book.workbook.getSheetOrders().length
    ) {
      throw new HostError("InvalidArgument", `No worksheet can be at position ${String(value)}.`);
    }
    this.change(
      SetWorksheetOrderMutation.id,
      { fromOrder, toOrder },
      { fromOrder: toOrder, toOrder: fromOrder }
    );
  }
  get Visibility(): string {
    return readVisibility(this.book, this.model);
  }
  set Visibility(value: unknown) {
    this.assertWritable();
    writeVisibility(this.book, this.sheetId, value);
  }
  get TabColor(): string {
    return this.model.getTabColor() ?? "";
  }
  set TabColor(value: unknown) {
    this.assertWritable();
    this.change(SetTabColorMutation.id, { color: String(value) }, { color: this.TabColor });
  }
  get ShowGridlines(): boolean {
    return this.model.getConfig().showGridlines !== BooleanNumber.FALSE;
  }
  set ShowGridlines(value: unknown) {
    this.assertWritable();
    const number = (shown: boolean): BooleanNumber =>
      shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    const [redo, undo] = [number(value === true), number(this.ShowGridlines)];
    this.change(ToggleGridlinesMutation.id, { showGridlines: redo }, { showGridlines: undo });
  }
  /** Office.js sets this property by another name than it reads it by. */
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }
  get StandardWidth(): number {
    return 8.43;
  }

  get Names(): WireObject {
    return this.scope.make.names(this.sheetId);
  }
  get Tables(): WireObject {
    return this.scope.make.tables(this.sheetId);
  }
  get Charts(): WireObject {
    return new ChartCollection(this.scope, this.sheetId);
  }
  get FreezePanes(): WireObject {
    return new WorksheetFreezePanes(this.scope, this.sheetId);
  }
  /** The sheet's own filter; tables have theirs. */
  get AutoFilter(): WireObject {
    return new AutoFilter(this.scope, this.sheetId, new FilterPlace(this.book, this.sheetId));
  }
  get PageLayout(): WireObject {
    return new PageLayout(this.scope, this.sheetId);
  }
  get HorizontalPageBreaks(): WireObject {
    return new PageBreakCollection(this.scope, this.sheetId);
  }
  get Protection(): WireObject {
    return new WorksheetProtection(this.scope, this.sheetId);
  }

  GetRange(address: unknown): WireObject {
    this.assertThere();
    if (typeof address !== "string" || address === "")
      return this.range(0, 0, LAST_ROW, LAST_COLUMN);
    const area = parseAddress(this.book, this.sheetId, address);
    if (area.sheetId !== this.sheetId)
      throw new HostError("InvalidArgument", `"${address}" is on another worksheet.`);
    return this.scope.make.range(area);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): WireObject {
    const [startRow, startColumn] = [readNumber(row), readNumber(column)];
    return this.range(
      startRow,
      startColumn,
      startRow + readNumber(rows) - 1,
      startColumn + readNumber(columns) - 1
    );
  }
  GetCell(row: unknown, column: unknown): WireObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** The ranges of a list such as "A1:B2, D4"; without one the whole sheet. */
  GetRanges(addresses: unknown): WireObject {
    if (typeof addresses !== "string" || addresses === "")
      return this.scope.make.rangeAreas(this.sheetId, [this.whole]);
    const areas = addresses
      .split(",")
      .map((address) => parseAddress(this.book, this.sheetId, address.trim()));
    if (areas.some(({ sheetId }) => sheetId !== this.sheetId))
      throw new HostError("InvalidArgument", `"${addresses}" is on another worksheet.`);
    return this.scope.make.rangeAreas(this.sheetId, areas);
  }
  FindAll(text: unknown, criteria: unknown): WireObject {
    const found = this.FindAllOrNullObject(text, criteria);
    if (!found) throw new HostError("ItemNotFound", `No cell shows "${String(text)}".`);
    return found;
  }
  FindAllOrNullObject(text: unknown, criteria: unknown): WireObject | null {
    this.assertThere();
    const found = findText(this.book, this.whole, String(text), readCriteria(criteria));
    return found.length === 0 ? null : this.scope.make.rangeAreas(this.sheetId, joinCells(found));
  }
  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    assertUnlocked(this.book, this.whole);
    return replaceText(
      this.book,
      this.whole,
      String(text),
      String(replacement),
      readCriteria(criteria)
    );
  }
  GetUsedRange(valuesOnly?: unknown): WireObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range(0, 0, 0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): WireObject | null {
    const used = findUsedArea(this.book, this.whole, valuesOnly === true);
    return used ? this.scope.make.range({ ...used, sheetId: this.sheetId }) : null;
  }

  GetNext(visibleOnly?: unknown): WireObject {
    return this.neighbour(1, visibleOnly, "The worksheet is the last one.");
  }
  GetNextOrNullObject(visibleOnly?: unknown): WireObject | null {
    return this.findNeighbour(1, visibleOnly);
  }
  GetPrevious(visibleOnly?: unknown): WireObject {
    return this.neighbour(-1, visibleOnly, "The worksheet is the first one.");
  }
  GetPreviousOrNullObject(visibleOnly?: unknown): WireObject | null {
    return this.findNeighbour(-1, visibleOnly);
  }

  Activate(): void {
    if (this.Visibility !== "Visible")
      throw new HostError("InvalidOperation", "A hidden worksheet can't be activated.");
    activateSheet(this.book, this.sheetId);
  }
  Calculate(): void {
    // Formulas are worked out before each read anyway.
  }
  /** As in Excel, nothing done before it can be undone. */
  Delete(): void {
    this.assertWritable();
    if (this.Visibility === "VeryHidden")
      throw new HostError("GeneralException", "A very hidden worksheet can't be deleted.");
    leaveSheet(this.book, this.sheetId);
    this.execute(RemoveSheetCommand.id, {});
    this.book.forgetSteps();
  }

  /** The sheet of an event's arguments. */
  _GetSheetById(id: unknown): WireObject {
    return this.scope.make.worksheet(String(id));
  }
  _GetAnotherWorksheetById(id: unknown): WireObject {
    return this.scope.make.worksheet(String(id));
  }

  private get book() {
    return this.scope.book;
  }
  private get model(): SheetModel {
    return getSheet(this.book, this.sheetId);
  }
  private get whole(): SheetArea {
    return {
      sheetId: this.sheetId,
      startRow: 0,
      startColumn: 0,
      endRow: LAST_ROW,
      endColumn: LAST_COLUMN,
    };
  }
  private range(
    startRow: number,
    startColumn: number,
    endRow: number,
    endColumn: number
  ): WireObject {
    this.assertThere();
    return this.scope.make.range({
      sheetId: this.sheetId,
      startRow,
      startColumn,
      endRow,
      endColumn,
    });
  }
  private neighbour(step: 1 | -1, visibleOnly: unknown, message: string): WireObject {
    const found = this.findNeighbour(step, visibleOnly);
    if (!found) throw new HostError("ItemNotFound", message);
    return found;
  }
  private findNeighbour(step: 1 | -1, visibleOnly: unknown): WireObject | null {
    const ids = this.book.workbook.getSheetOrders();
    for (let index = this.Position + step; index >= 0 && index < ids.length; index += step) {
      const sheet = getSheet(this.book, ids[index] ?? "");
      if (visibleOnly !== true || sheet.isSheetHidden() === BooleanNumber.FALSE)
        return this.scope.make.worksheet(sheet.getSheetId());
    }
    return null;
  }
  private assertThere(): void {
    getSheet(this.book, this.sheetId);
  }
  private assertWritable(): void {
    this.assertThere();
    assertWritable(this.book);
  }
  private execute(command: string, params: object): void {
    const all = { unitId: this.book.unitId, subUnitId: this.sheetId, ...params };
    if (!this.book.commands.syncExecuteCommand(command, all)) throw new Error(`${command} failed`);
  }
  private change(id: string, redo: object, undo: object): void {
    const target = { unitId: this.book.unitId, subUnitId: this.sheetId };
    this.book.apply(
      [{ id, params: { ...target, ...redo } }],
      [{ id, params: { ...target, ...undo } }]
    );
  }
}
