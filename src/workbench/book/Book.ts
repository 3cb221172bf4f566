import type {
  ICommandService,
  IMutationInfo,
  Injector,
  IWorkbookData,
  Univer,
  Workbook,
} from "@univerjs/core";
import type { DocumentProperties } from "../files/properties/DocumentProperties";
import type { SheetProtection } from "../files/protection/SheetProtection";
import type { BookChart } from "./BookChart";
import type { BookHistory } from "./BookHistory";

/** How a table was sorted last. Keys are columns of the table, from 0, the most important first. */
export interface TableSorting {
  readonly fields: readonly {
    readonly key: number;
    readonly ascending: boolean;
    readonly textAsNumber: boolean;
  }[];
  readonly matchCase: boolean;
}

/** An Excel table, kept beside the spreadsheet's own model. Rows and columns count from 0. */
export interface BookTable {
  readonly id: string;
  name: string;
  sheetId: string;
  /** Header row included, totals row too when there is one. */
  range: { startRow: number; startColumn: number; endRow: number; endColumn: number };
  style: string;
  showTotals: boolean;
  /** Undefined: it isn't sorted, or nobody knows how. */
  sorting?: TableSorting | undefined;
}

/** How a sheet prints. What is undefined is as Excel has it for a new sheet. */
export interface PageSetup {
  orientation?: "portrait" | "landscape";
  paperSize?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  /** First and last row, from 0, printed at the top of every page. */
  titleRows?: { first: number; last: number };
  printArea?: string;
  /** The rows, from 0 and ascending, that begin a page; without effect where the sheet is fitted to pages. */
  breakRows?: number[];
  /** First and last column, from 0, printed at the left of every page. */
  titleColumns?: { first: number; last: number };
  /** In inches. */
  margins?: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  };
  /** In percent; without effect where the sheet is fitted to pages. */
  scale?: number;
  centerHorizontally?: boolean;
  header?: { left?: string; center?: string; right?: string };
  footer?: { left?: string; center?: string; right?: string };
}

/** What Excel keeps for a sheet and the spreadsheet's model has no place for. */
export interface SheetExtras {
  protected?: boolean;
  /** How it is protected, and is when nothing is said: see USUAL_PROTECTION. Without effect while it isn't. */
  protection?: SheetProtection;
  veryHidden?: boolean;
  page?: PageSetup;
}

/** What a workbook holds beside its cells. Plain JSON, so that a snapshot of it is a copy. */
export interface BookExtras {
  tables: BookTable[];
  /** In the order that they were added, each sheet's later ones in front. */
  charts: BookChart[];
  /** Defined names. `sheetId` undefined: the whole workbook's. `formula` as in Excel, with "=". */
  names: { name: string; sheetId?: string; formula: string; visible: boolean; comment: string }[];
  /** Office add-in document settings: name and JSON text. */
  settings: Record<string, string>;
  sheets: Record<string, SheetExtras>;
  /** What the workbook says of itself: title, author and the like. */
  properties: DocumentProperties;
  date1904: boolean;
  readOnly: boolean;
}

/** The parts of a book's extras that undo and redo bring back. Settings are not among them, as in Excel. */
export type UndoableExtras = Pick<
  BookExtras,
  "tables" | "charts" | "names" | "sheets" | "properties"
>;

/** A workbook as read from a file, or as it is to be written into one. */
export interface BookSnapshot {
  data: IWorkbookData;
  extras: BookExtras;
}

/** The workbook that the page shows and that the Office host serves: one of them is open at a time. */
export interface Book {
  readonly univer: Univer;
  readonly unitId: string;
  readonly extras: BookExtras;
  /** The spreadsheet's own model of the workbook, its commands and its services. */
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly injector: Injector;
  readonly history: BookHistory;
  /** Carries out mutations together with the way back, as part of an undo step. Throws if one fails. */
  apply(redo: IMutationInfo[], undo: IMutationInfo[]): void;
  /** Puts parts of the extras in place, whole, as part of an undo step. */
  setExtras(extras: Partial<UndoableExtras>): void;
  /** Resolves when every formula shows the result of the newest input; at once when none waits. */
  settle(): Promise<void>;
  snapshot(): BookSnapshot;
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Nothing that was done until now, the open batch included, can be undone any more. */
  forgetSteps(): void;
  /** Called after anything in the workbook changed; returns the way to stop it. */
  onChange(listener: () => void): () => void;
  dispose(): void;
}
