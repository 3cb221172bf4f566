import { BooleanNumber } from "@univerjs/core";
import { HostError } from "../../batch/HostError";
import type { WireObject } from "../../batch/WireObject";
import { EventType } from "../events/EventType";
import type { ExcelScope } from "../ExcelScope";
import { assertWritable, findSheet } from "../sheets/getSheet";
import { insertSheet } from "../sheets/insertSheet";
import { EventSource } from "./EventSource";

/** Excel.WorksheetCollection: the workbook's sheets in the order of their tabs. */
export class WorksheetCollection extends EventSource {
  readonly className = "WorksheetCollection";

  constructor(scope: ExcelScope) {
    super(scope, "Workbook");
  }

  override items(): WireObject[] {
    return this.sheetIds().map((id) => this.scope.make.worksheet(id));
  }

  GetCount(visibleOnly?: unknown): number {
    return this.sheetIds(visibleOnly === true).length;
  }
  GetItem(key: unknown): WireObject {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw new HostError("ItemNotFound", `There is no worksheet "${String(key)}".`);
    return sheet;
  }
  GetItemOrNullObject(key: unknown): WireObject | null {
    const sheet = findSheet(this.scope.book, String(key));
    return sheet ? this.scope.make.worksheet(sheet.getSheetId()) : null;
  }
  GetActiveWorksheet(): WireObject {
    return this.scope.make.worksheet(this.scope.book.workbook.getActiveSheet().getSheetId());
  }
  GetFirst(visibleOnly?: unknown): WireObject {
    return this.atEnd(this.sheetIds(visibleOnly === true).at(0));
  }
  GetLast(visibleOnly?: unknown): WireObject {
    return this.atEnd(this.sheetIds(visibleOnly === true).at(-1));
  }
  Add(name: unknown): WireObject {
    assertWritable(this.scope.book);
    const id = insertSheet(this.scope.book, typeof name === "string" ? name : undefined);
    return this.scope.make.worksheet(id);
  }

  _RegisterAddedEvent(): void {
    this.listen(EventType.sheetAdded);
  }
  _UnregisterAddedEvent(): void {
    this.unlisten(EventType.sheetAdded);
  }
  _RegisterDeletedEvent(): void {
    this.listen(EventType.sheetDeleted);
  }
  _UnregisterDeletedEvent(): void {
    this.unlisten(EventType.sheetDeleted);
  }

  private sheetIds(visibleOnly = false): string[] {
    const { workbook } = this.scope.book;
    return workbook
      .getSheetOrders()
      .filter(
        (id) =>
          !visibleOnly || workbook.getSheetBySheetId(id)?.isSheetHidden() === BooleanNumber.FALSE
      );
  }
  private atEnd(id: string | undefined): WireObject {
    if (id === undefined) throw new HostError("ItemNotFound", "There is no such worksheet.");
    return this.scope.make.worksheet(id);
  }
}
