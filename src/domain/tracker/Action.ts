import type { IsoDay } from "./calendarDay";
import type { CellValue } from "./cell";
import type { DueReading } from "./dueDate";
import type { RowIndex } from "./place";
import type { StatusReading } from "./StatusReading";

/** An error of Excel's where a row says what it belongs to. */
export interface PlaceError {
  readonly field: "group" | "section";
  /** "#N/A". */
  readonly text: string;
}

/** One row of the tracker that is an action. */
export interface Action {
  readonly row: RowIndex;
  /** As text; blank when the tracker has none. */
  readonly ref: string;
  /** Whether Excel holds the ref as a number, in which case 1.10 has become 1.1. */
  readonly refIsNumber: boolean;
  /** The day that the ref may have been turned into, as {@link readRefDay} tells it; mostly null. */
  readonly refDay: IsoDay | null;
  /** Position in `Tracker.sections`. */
  readonly section: number;
  /** What its own section cell says; blank where that's empty, holds an error, or there's none. */
  readonly sectionText: string;
  /** Errors in its group and section cells, which are read as blank; mostly none. */
  readonly placeErrors: readonly PlaceError[];
  /**
   * What people read of an action is as the cell has it: `cellText` or `paragraphText` makes it fit to
   * be shown, where it is. Most of a large tracker's texts never are.
   */
  readonly title: CellValue;
  readonly lead: CellValue;
  readonly due: DueReading;
  readonly status: StatusReading;
  /** The status in the report before; blank when the tracker has no column for it. */
  readonly baseline: StatusReading;
  readonly reason: CellValue;
  readonly mitigation: CellValue;
}
