import type { WireObject } from "../batch/WireObject";
import type { Book } from "../book/Book";
import type { Area } from "../files/Area";
import type { SheetArea } from "./area/SheetArea";
import type { Region } from "./region/Region";

/** Makes the wire's objects. One place knows all classes, so that they needn't know each other. */
export interface WireFactory {
  worksheet(sheetId: string): WireObject;
  range(area: SheetArea): WireObject;
  /** At least one area, all of one sheet. */
  rangeAreas(sheetId: string, areas: readonly Area[]): WireObject;
  /** The tables of a sheet, or of the workbook when no sheet is given. */
  tables(sheetId?: string): WireObject;
  table(id: string): WireObject;
  /** The tables that meet the areas, or that lie within one of them. */
  tablesIn(areas: readonly SheetArea[], fullyContained: boolean): WireObject;
  /** The names of a sheet's own scope, or the workbook's when no sheet is given. */
  names(sheetId?: string): WireObject;
  conditionalFormats(area: SheetArea): WireObject;
  dataValidation(area: SheetArea): WireObject;
  rangeFormat(areas: readonly SheetArea[]): WireObject;
}

/**
 * Shows another workbook in a window of its own: that of a file's bytes, or a new one.
 *
 * @returns false: the browser let no window open
 */
export type WorkbookOpener = (bytes: Uint8Array | undefined) => boolean;

/** What every object of the host works on. */
export interface ExcelScope {
  readonly book: Book;
  readonly make: WireFactory;
  readonly events: EventRegistrar;
  /** The region that the user's computer is set to. */
  readonly region: Region;
  readonly openWorkbook: WorkbookOpener;
}

/** Keeps which events the add-in listens to. Types are Excel's numbers; a target is a sheet's id or "Workbook". */
export interface EventRegistrar {
  register(type: number, target: string): void;
  unregister(type: number, target: string): void;
  /** The cells that the event of this reference was about. */
  areaOf(referenceId: string): SheetArea | undefined;
}
