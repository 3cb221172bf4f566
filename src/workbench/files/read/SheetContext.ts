import type { StyleBook } from "../StyleBook";
import type { NotHeld } from "../NotHeld";
import type { ReadText } from "./readText";
import type { Stylesheet } from "./readStyles";

/** What reading a sheet needs of the workbook that it is in. */
export interface SheetContext {
  readonly sheetName: string;
  readonly strings: readonly ReadText[];
  readonly stylesheet: Stylesheet;
  readonly book: StyleBook;
  readonly theme: readonly string[];
  readonly date1904: boolean;
  /** True when something in the workbook that isn't held here refers to cells: then each is marked with its place. */
  readonly marksCells: boolean;
  readonly notHeld: NotHeld;
}
