import type { RowIndex } from "../tracker/place";
import type { ReportMark } from "./ReportMark";
import type { Snapshot } from "./Snapshot";

/** One row of RAG History as it is in the sheet. */
export interface HistoryRow {
  readonly row: RowIndex;
  /** Cells in the order of `HISTORY_HEADERS`; as text, blank where there's nothing. */
  readonly texts: readonly string[];
}

/** What was done by hand to the rows of a finished report. */
export interface HistoryDamage {
  /** Rows that don't say any more what they said. */
  readonly changed: readonly RowIndex[];
  /** Rows that weren't written with the report, or are there twice. */
  readonly added: readonly RowIndex[];
  /** Which of the report's rows aren't there, from 1. */
  readonly gone: readonly number[];
  /** How many rows the report was written with; 0 where all was written by hand. */
  readonly of: number;
}

/** A finished report as its rows tell it now. */
export interface KeptReport extends Snapshot {
  /** As `formatReportId` has it. */
  readonly id: string;
  readonly damage: HistoryDamage;
}

/** What RAG History holds. */
export interface HistoryReading {
  /** From the earliest day to the latest; of one day by number and revision. */
  readonly reports: readonly KeptReport[];
  /** Rows that tell no report's day, so that they belong to none. */
  readonly strays: readonly RowIndex[];
  /** Reports that were finished and of which there's no row any more. */
  readonly gone: readonly ReportMark[];
}
