import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { BookChart } from "../../book/BookChart";
import type { BookTable, SheetExtras } from "../../book/Book";
import type { ConditionalFormat } from "../ConditionalFormat";
import type { Filter } from "../Filter";
import type { NotHeld } from "../NotHeld";
import type { Validation } from "../Validation";
import type { CellStyles } from "./CellStyles";
import type { CellTexts } from "./CellTexts";

/** Everything that is written of one sheet, gathered from the model's several places. */
export interface SheetParts {
  readonly id: string;
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
  readonly extras: SheetExtras;
  readonly tables: readonly BookTable[];
  /** Without those of which the opened file says more than is known here. */
  readonly charts: readonly BookChart[];
  readonly formats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly filter: Filter | undefined;
}

/** What the sheets of a workbook share while they are written. */
export interface WriteContext {
  readonly book: IWorkbookData;
  readonly styles: CellStyles;
  readonly texts: CellTexts;
  readonly notCarried: NotHeld;
}

/** A look that the model gives by name or in full. */
export function resolveStyle(book: IWorkbookData, style: ICellData["s"]): IStyleData | undefined {
  return (typeof style === "string" ? book.styles[style] : style) ?? undefined;
}
