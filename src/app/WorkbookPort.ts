import type { TrackerPlace } from "../domain";
import type { Result } from "../domain/result";
import type { BlockEntries } from "../domain/sheets/blockPrint";
import type { SheetContent } from "../domain/sheets/SheetContent";
import type { CellValue } from "../domain/tracker/cell";
import type { DateConventions } from "../domain/tracker/DateConventions";
import type { Place } from "../domain/tracker/place";
import type { Survey } from "../domain/tracker/Survey";
import type { TrackerCells } from "../domain/tracker/Tracker";
import type { CellChange, CellsChanged } from "./CellChange";
import type { HighlightRule } from "./highlight";
import type { HistoryPort, HistoryState } from "./HistoryPort";
import type { Problem } from "./problem";
import type { ReadingPace } from "./ReadingPace";
import type { SheetEdit } from "./SheetEdit";
import type { SheetValidations, Validation, ValidationChange, ValidationQuery } from "./Validation";

/** A first look at the workbook. */
export interface WorkbookSurvey extends Survey {
  /** How dates are to be understood here. */
  readonly dates: DateConventions;
  /** Visible sheets that have highlighting rules of ours and can be written. */
  readonly highlighted: readonly string[];
  /** The add-in's settings as text, as `saveSettings` stored them; null when there are none. */
  readonly settings: string | null;
}

/** One of our sheets as it is in the workbook. */
export type OutputState =
  | { readonly kind: "absent" }
  /** A sheet of that name that the add-in didn't make. */
  | { readonly kind: "foreign" }
  | {
      readonly kind: "ours";
      readonly protected: boolean;
      /** `SheetContent.looks` of what was last written; "" where an older version wrote it. */
      readonly looks: string;
      /** What stands in our block now, formulas as text: rows of equally many cells. */
      readonly entries: BlockEntries;
      /** What was last written, by `printBlock`; "" where an older version wrote it. */
      readonly print: string;
      /** How many series our chart on it has; null where it has no chart of ours. */
      readonly chartSeries: number | null;
    };

/** One tracker as read: its needed columns, and what of ours is on its sheet. */
export interface TrackerReading {
  readonly cells: TrackerCells;
  /** The cells above the header row, top to bottom; empty when there are none. */
  readonly titleRows: readonly (readonly CellValue[])[];
  readonly protected: boolean;
  /** Whether the first or the last row of the body has a formula in one of these columns. */
  readonly hasFormulas: boolean;
  /** Our highlighting rules on the tracker; `whole` is false when they're broken up or don't cover it. */
  readonly highlight: { readonly rules: readonly HighlightRule[]; readonly whole: boolean };
  /** What the RAG column is held to, from the first action to the last that has a RAG. */
  readonly validation: Validation;
}

/** What is needed for one run: the trackers, and how our own things stand. */
export interface WorkbookReading {
  /** One for each that was asked for, in that order. */
  readonly trackers: readonly TrackerReading[];
  /** By sheet name, one for each that was asked for. */
  readonly outputs: Readonly<Record<string, OutputState>>;
  /** How the history stands; left out where it wasn't asked for. */
  readonly history?: HistoryState;
  readonly settings: string | null;
}

/** The highlighting rules that a tracker is to have instead of ours that are there. */
export interface HighlightChange {
  readonly tracker: TrackerCells;
  readonly rules: readonly HighlightRule[];
}

/** One of our sheets to write, with the state that it was read in. */
export interface SheetChange {
  readonly content: SheetContent;
  readonly before: OutputState;
  /** What becomes of the content's chart; left out: one that's there shows the new rows. */
  readonly chart?: "put" | "take-off";
}

/** What writing came to. */
export interface WriteOutcome {
  /** Whether Excel's Undo brings back what was there: not where it was written in parts. */
  readonly canUndo: boolean;
}

/** What a run changes: all of it in one go. */
export interface WorkbookChanges {
  /** Sheets to write. */
  readonly sheets: readonly SheetChange[];
  /** Trackers that aren't named keep the rules that they have. */
  readonly highlights: readonly HighlightChange[];
  /** Sheets that lose our highlighting rules, as no tracker of the report is on them any more. */
  readonly strays: readonly string[];
  /** Data validation of RAG columns, in the order in which it's put on: later ones count. */
  readonly validations: readonly ValidationChange[];
  /** The settings to store; null leaves them as they are. */
  readonly settings: string | null;
}

/**
 * What the use cases need of a workbook. Each method is one round trip, but for the survey of a
 * workbook of many sheets, the look at data validation, and what is more than Excel takes at once; each
 * answers with a problem in the user's terms instead of rejecting.
 */
export interface WorkbookPort extends HistoryPort {
  /** Looks at the top of every visible sheet that isn't ours, at the tables, and at our settings. */
  survey(): Promise<Result<WorkbookSurvey, Problem>>;
  /**
   * Reads the trackers' needed columns whole, in several round trips where they're too much for one. "gone"
   * when a sheet or table isn't there any more.
   */
  read(
    trackers: readonly TrackerPlace[],
    outputs: readonly string[],
    withHistory?: boolean,
    pace?: ReadingPace
  ): Promise<Result<WorkbookReading, Problem>>;
  /**
   * Looks at the data validation of columns; a few round trips where one is held to different
   * things. One answer for each that was asked for, null for a sheet that isn't there.
   */
  readValidations(
    asked: readonly ValidationQuery[]
  ): Promise<Result<readonly (SheetValidations | null)[], Problem>>;
  /**
   * Writes sheets, rules, data validation and settings; the rules go over a tracker's body. One of
   * our sheets is overwritten in place: where the block grows, rows and columns are inserted at its
   * end, so that what stands below and beside it moves along; where it shrinks, what is left over is
   * blanked. Sheets that are too much for one request take several round trips, of which the last alone
   * changes what a user sees; "cancelled" before it, with all as it was.
   *
   * @param pace hears how many of those sheets' rows Excel has, and ends it
   */
  write(changes: WorkbookChanges, pace?: ReadingPace): Promise<Result<WriteOutcome, Problem>>;
  /**
   * Changes cells of trackers and logs each change on sheet RAG Changes, in two round trips: all that
   * are still as they were, or none. Of more than Excel takes at once, each part is so done: those that
   * Excel didn't come to are "stopped". Nothing but the cell's content is touched, and no formula. When
   * Excel fails meanwhile, a third round trip looks at what is there and a fourth takes back what was
   * done by half; `partial` says that it isn't known.
   *
   * @param when as the log is to tell the time
   * @returns "sheet-not-ours" or "sheet-protected" when nothing can be logged, with nothing changed
   */
  change(changes: readonly CellChange[], when: string): Promise<Result<CellsChanged, Problem>>;
  /** Stores the settings in the workbook, where colleagues find them. */
  saveSettings(settings: string): Promise<Result<null, Problem>>;
  /** What is in the selected cells as it's shown, without blank edges; empty when all are blank. */
  readSelection(): Promise<Result<readonly (readonly string[])[], Problem>>;
  /** Activates the sheet and selects the cell. */
  select(place: Place): Promise<Result<null, Problem>>;
  /** Activates a sheet by its name. */
  activate(sheet: string): Promise<Result<null, Problem>>;
  /** Calls back after each edit that isn't the add-in's own, until the workbook is closed. */
  watch(listener: (edit: SheetEdit) => void): Promise<Result<null, Problem>>;
}
