import type { HistoryRow } from "../domain/history/HistoryReading";
import type { Result } from "../domain/result";
import type { CellValue } from "../domain/tracker/cell";
import type { Problem } from "./problem";

/** The sheet with the finished reports; a user may rename it. */
export const HISTORY_SHEET = "RAG History";

/** The Excel table on it, by which the history is known: no two tables of a workbook share a name. */
export const HISTORY_TABLE = "RagHistory";

/** Where the finished reports are kept, as far as a run has to know. */
export type HistoryState =
  | { readonly kind: "absent" }
  /** A sheet or a table of that name that the add-in didn't make. */
  | { readonly kind: "foreign" }
  /** Our sheet has lost its table; a new one fits in from row `top` on, which counts from 0. */
  | { readonly kind: "without table"; readonly top: number; readonly protected: boolean }
  | HistoryTable;

/** The table of finished reports. */
export interface HistoryTable {
  readonly kind: "table";
  /** The name of its sheet. */
  readonly sheet: string;
  readonly protected: boolean;
  /** As they are now, left to right. */
  readonly headers: readonly string[];
  /** Rows and columns count from 0. */
  readonly headerRow: number;
  readonly firstColumn: number;
  /** Rows between header and totals. */
  readonly rowCount: number;
  readonly showTotals: boolean;
  /** The column `CHECK_HEADER`, one value a row; null when it isn't there. */
  readonly checks: readonly CellValue[] | null;
}

/** Rows of the table that follow each other; the first below the header is 0. */
export interface RowSpan {
  readonly first: number;
  readonly count: number;
}

/** What the use cases need of the history. Each answers with a problem instead of rejecting. */
export interface HistoryPort {
  /**
   * Reads rows of the history; one round trip for each 5,000.
   *
   * @returns "gone" when the table isn't there any more
   */
  readHistory(
    table: HistoryTable,
    spans: readonly RowSpan[]
  ): Promise<Result<readonly HistoryRow[], Problem>>;
  /**
   * Adds rows below those that are there, all or none, and then stores the settings; makes sheet and
   * table where they aren't. One round trip, and one more for each 3 MB of rows after the first. When
   * Excel fails meanwhile, what is there is looked at, and what was done by half is taken back; `partial`
   * says that it isn't known.
   *
   * @param before as it was read; neither foreign nor protected
   * @param rows cells in the order of `HISTORY_HEADERS`
   * @param settings as they're to be from then on
   */
  appendHistory(
    before: Exclude<HistoryState, { readonly kind: "foreign" }>,
    rows: readonly (readonly string[])[],
    settings: string
  ): Promise<Result<null, Problem>>;
}
