import type { WorkbookPort } from "../../../src/app/WorkbookPort";
import type { CellValue } from "../../../src/domain/tracker/cell";
import type { SheetInit } from "../workbook/memoryWorkbook";

/** A workbook behind the port, and what a spec looks at and does in a user's place. */
export interface PortWorkbook {
  readonly port: WorkbookPort;
  /** Round trips that the port has asked for since the workbook was opened. */
  roundTrips(): number;
  /** The sheet's used cells from A1; empty when there's no such sheet. */
  values(sheet: string): Promise<CellValue[][]>;
  /** The names of all sheets, in order. */
  sheets(): Promise<string[]>;
  /** Our highlighting formulas on a sheet. */
  highlights(sheet: string): Promise<string[]>;
  /** Puts a value into a cell as a user does; row and column count from 0. */
  edit(sheet: string, row: number, column: number, value: CellValue): Promise<void>;
  /** Inserts a blank row above a row, which counts from 0. */
  insertRow(sheet: string, row: number): Promise<void>;
  /** Makes the nth round trip from now, from 1, fail with nothing done; can be called for several. */
  fail(nth: number): void;
  select(): Promise<{ sheet: string; row: number; column: number }>;
}

/** Opens a workbook with the sheets, and only those. */
export type OpenPortWorkbook = (sheets: readonly SheetInit[]) => Promise<PortWorkbook>;
