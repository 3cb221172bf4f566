import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { ReferenceTable } from "../../batch/ReferenceTable";
import type { ExcelScope } from "../ExcelScope";
import { readNewWorkbook } from "../sheets/readNewWorkbook";
import { readSelection } from "../sheets/readSelection";
import { Application } from "./Application";
import { DocumentProperties } from "./DocumentProperties";
import { Functions } from "./Functions";
import { Runtime } from "./Runtime";
import { SettingCollection } from "./SettingCollection";
import { WorkbookProtection } from "./WorkbookProtection";
import { WorksheetCollection } from "./WorksheetCollection";

/** Excel.Workbook: the global object of every batch. */
export class Workbook extends WireObject {
  readonly className = "Workbook";

  constructor(
    private readonly scope: ExcelScope,
    private readonly references: ReferenceTable
  ) {
    super();
  }

  get Name(): string {
    return this.scope.book.workbook.name;
  }
  get ReadOnly(): boolean {
    return this.scope.book.extras.readOnly;
  }
  get AutoSave(): boolean {
    return false;
  }
  get Application(): WireObject {
    return new Application(this.scope);
  }
  get Functions(): WireObject {
    return new Functions(this.scope);
  }
  get Worksheets(): WireObject {
    return new WorksheetCollection(this.scope);
  }
  get Tables(): WireObject {
    return this.scope.make.tables();
  }
  get Names(): WireObject {
    return this.scope.make.names();
  }
  get Settings(): WireObject {
    return new SettingCollection(this.scope);
  }
  get Properties(): WireObject {
    return new DocumentProperties(this.scope);
  }
  get Protection(): WireObject {
    return new WorkbookProtection();
  }
  get _Runtime(): WireObject {
    return new Runtime();
  }

  GetSelectedRange(): WireObject {
    return this.scope.make.range(readSelection(this.scope.book).area);
  }
  /** One range: the last that was selected. */
  GetSelectedRanges(): WireObject {
    const { area } = readSelection(this.scope.book);
    return this.scope.make.rangeAreas(area.sheetId, [area]);
  }
  GetActiveCell(): WireObject {
    return this.scope.make.range(readSelection(this.scope.book).activeCell);
  }

  /**
   * What `Excel.createWorkbook` asks for in Excel on the web.
   *
   * @throws HostError InvalidArgument for what is no workbook, GeneralException where the browser opens no window
   */
  CreateAndOpenWorkbook(base64?: unknown): void {
    const bytes = typeof base64 === "string" && base64 !== "" ? readNewWorkbook(base64) : undefined;
    if (!this.scope.openWorkbook(bytes))
      throw new HostError("GeneralException", "The browser let no window open for the workbook.");
  }

  /** The cells that an event was about. */
  _GetRangeForEventByReferenceId(id: unknown): WireObject {
    const area = this.scope.events.areaOf(String(id));
    if (!area) throw new HostError("ItemNotFound", "The event's cells aren't known any more.");
    return this.scope.make.range(area);
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): WireObject | null {
    const area = this.scope.events.areaOf(String(id));
    return area ? this.scope.make.range(area) : null;
  }
  _RemoveReference(id: unknown): void {
    this.references.remove(String(id));
  }
  _RemoveAllReferences(): void {
    this.references.clear();
  }
  _GetReferenceCount(): number {
    return this.references.all().length;
  }
}
