import type { Candidate } from "../domain";
import type { Acceptance } from "../domain/accepted/Acceptance";
import type { ReportedFinding } from "../domain/accepted/ReportedFinding";
import type { Fix, FixOffers } from "../domain/fixes/Fix";
import type { Override } from "../domain/overrides/Override";
import type { OverrideRequest } from "../domain/overrides/overrideList";
import type { HistoryReading } from "../domain/history/HistoryReading";
import type { FinishedReport, SnapshotAction } from "../domain/history/Snapshot";
import type { SheetsLook } from "../domain/publish/checkSheets";
import type { Report } from "../domain/report";
import type { Result } from "../domain/result";
import type { IsoDay } from "../domain/tracker/dueDate";
import type { Place } from "../domain/tracker/place";
import type { CellChange, CellsChanged } from "./CellChange";
import type { DropDownOutcome } from "./DropDownOutcome";
import type { ExportForm } from "./exports/ExportForm";
import type { ExportStage } from "./exports/ExportStage";
import type { HistoryProblem } from "./HistoryProblem";
import type { Problem } from "./problem";
import type { HighlightSettings } from "./setHighlight";
import type { findDamage, Settings, SummarySettings } from "./settings";

/** One tracker that was found: enough for "Tracker on sheet Actions, RAG in column F". */
export interface FoundPlan {
  readonly sheet: string;
  readonly table: string | null;
  /** The status column's letter; blank when the header lies too deep to have been seen. */
  readonly statusColumn: string;
}

/** What was found before anything was run. */
export interface Found {
  /** At least one. */
  readonly plans: readonly FoundPlan[];
  readonly title: string;
  readonly asAt: IsoDay | null;
  readonly reportNumber: number | null;
}

/** What a run did to the workbook. */
export interface Written {
  /** Sheets whose contents were written; empty when everything was already as it should be. */
  readonly sheets: readonly string[];
  readonly highlight: "applied" | "unchanged" | "off" | "skipped-protected";
  /** What had been changed by hand in them and was written over, without the last full stop; left out where nothing was. */
  readonly overwritten?: string;
  /** Why RAG Summary's counts are fixed though they are to follow; left out otherwise. */
  readonly notLive?: string;
}

/** What is being done, and how far: step `at` of `of`, from 1. */
export interface Progress {
  /**
   * Sending: rows that are too much for one request go to Excel, where nobody sees them yet. Waiting: Excel
   * is busy, and is asked again in a while. Only writing can't be cancelled.
   */
  readonly step: "finding" | "reading" | "checking" | "sending" | "writing" | "waiting";
  readonly at: number;
  readonly of: number;
  /** How many of the trackers' rows that step has done; left out where it takes no time, or none counts. */
  readonly rows?: { readonly done: number; readonly of: number };
}

/** How things stand; the state line shows exactly one of these. */
export type Stage =
  | { readonly kind: "starting" }
  /** Nothing to work on; the problem says what was looked for. */
  | { readonly kind: "empty"; readonly problem: Problem }
  | { readonly kind: "ready"; readonly found: Found }
  | { readonly kind: "working"; readonly progress: Progress }
  | { readonly kind: "done"; readonly written: Written }
  /** `edits`: changes to the tracker's sheet since the report was made. */
  | { readonly kind: "out-of-date"; readonly edits: number }
  /** The last run was ended by its user before anything was written. */
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem };

/** What the last fix, or the undoing of it, came to. */
export type FixStage =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  | ({ readonly kind: "done"; readonly did: "fix" | "undo" } & CellsChanged)
  | { readonly kind: "failed"; readonly problem: Problem };

/** Everything that the pane shows. Replaced as a whole on each change, never mutated. */
export interface SessionState {
  readonly stage: Stage;
  /** What was found when the pane opened; null until then and when nothing was. */
  readonly found: Found | null;
  /** The last report; stays while the next is being made, and after a failure. */
  readonly report: Report | null;
  /** What can be done about the report's findings in their cells. */
  readonly offers: FixOffers;
  readonly fixing: FixStage;
  /** What `undoFixes` would take back; empty: nothing. */
  readonly undoable: readonly CellChange[];
  readonly exporting: ExportStage;
  /** What is kept in the workbook, or its defaults. */
  readonly settings: Settings;
  /** Settings that are kept in the workbook and can't be read, so that defaults stand for them. */
  readonly damaged: ReturnType<typeof findDamage>;
  /** A place that couldn't be shown, or another small failure; null when there's none. */
  readonly trouble: Problem | null;
  /** What the drop-down was last switched to, and what that came to; null: it wasn't since the pane opened. */
  readonly dropDown: DropDownOutcome | null;
  /** Whether a run follows by itself after edits of this user's. */
  readonly auto: boolean;
}

/** What there is to read in a workbook, before anything is settled. */
export interface WorkbookLook {
  /** Every visible sheet that isn't ours, in their order. */
  readonly sheets: readonly string[];
  /** Every table and header row that may be a tracker's. */
  readonly candidates: readonly Candidate[];
}

/** The settings that say what is read and how. */
export type ReadingSettings = Pick<
  Settings,
  "plans" | "scheme" | "aliases" | "title" | "reportNumber"
>;

/** All that the set-up is about: what is read and how, and what the figures go by. */
export type SetupSettings = ReadingSettings & Pick<Settings, "rule" | "decimals">;

/** The reports that were finished, and the last one made as it would be kept. */
export interface PastReports {
  readonly history: HistoryReading;
  readonly current: readonly SnapshotAction[];
}

/**
 * One workbook being worked on: the state and what a user can ask for. The pane and the ribbon
 * share one. No method rejects: what goes wrong is in the state.
 */
export interface Session {
  state(): SessionState;
  /** Calls back after each change of state; returns the way to stop it. */
  subscribe(listener: () => void): () => void;
  /** Looks for the tracker; called once when the pane opens. */
  start(): Promise<void>;
  /** While Excel is busy it's asked again for half a minute. */
  recalculate(): Promise<void>;
  /** Ends a run that is working; does nothing once it has begun to write. The workbook is then as it was. */
  cancel(): void;
  /** Exports the last report and hands it over; does nothing when there's none. What it came to is in the state. */
  exportAs(form: ExportForm): Promise<void>;
  /** Exports in the form that was chosen last, after a recalculation where there's no report yet. */
  exportAgain(): Promise<void>;
  /** Ends an export that is being made, or puts away what the last one came to. */
  endExport(): void;
  /** Selects the cell in the sheet. */
  show(place: Place): Promise<void>;
  /**
   * What is in the selected cells, as it'd be pasted: cells divided by tabs, rows by line breaks; "" when
   * they're blank.
   */
  readSelection(): Promise<Result<string, Problem>>;
  /** Looks at our sheets for what was done to them by hand; nothing changes. */
  lookAtSheets(): Promise<Result<SheetsLook, Problem>>;
  /** Activates one of our sheets, "RAG Summary" or "RAG Exceptions". */
  showSheet(name: string): Promise<void>;
  /** Sets the report's day and keeps it in the workbook. The report is made anew on recalculating. */
  setAsAt(day: IsoDay): Promise<void>;
  /** Looks at everything that may be a tracker, for the set-up; nothing changes. */
  look(): Promise<Result<WorkbookLook, Problem>>;
  /** The report as these settings would have it; nothing is written. */
  preview(settings: ReadingSettings): Promise<Result<Report, Problem>>;
  /**
   * Keeps settings in the workbook, and what stands for those that can't be read, and looks for the
   * tracker anew. The report is made anew on recalculating.
   *
   * @returns whether they were kept; if not, the state's `trouble` says why
   */
  keep(settings: Partial<SetupSettings>): Promise<boolean>;
  /**
   * Enters fixes in their cells, logs them on sheet RAG Changes, and recalculates, so that what is
   * mended goes from the findings and the sheets. What it came to is in the state.
   */
  fix(fixes: readonly Fix[]): Promise<void>;
  /** Puts back what the last fixes changed, where it's still so; logs it and recalculates too. */
  undoFixes(): Promise<void>;
  /**
   * Keeps in the workbook that a finding is accepted, and why (not blank); the report says so at once.
   * It's open again in a report in which what it rests on has changed.
   *
   * @returns whether it was kept; if not, the state's `trouble` says why
   */
  accept(finding: ReportedFinding, reason: string): Promise<boolean>;
  /** Takes back that a finding is accepted. Answers as `accept` does. */
  takeBack(acceptance: Acceptance): Promise<boolean>;
  /**
   * Keeps in the workbook that a section's overall RAG is set by hand, and why, and recalculates.
   *
   * @returns whether it was kept; if not, the state's `trouble` says why
   */
  setOverall(request: OverrideRequest): Promise<boolean>;
  /** Takes back that an overall RAG is set by hand, and recalculates. Answers as `setOverall` does. */
  takeBackOverall(override: Override): Promise<boolean>;
  /**
   * Reads the finished reports; nothing changes. Without a report there's no current one.
   *
   * @param read what was read before, if that is to stand: the current report alone is looked at anew
   */
  readHistory(read?: HistoryReading): Promise<Result<PastReports, HistoryProblem>>;
  /**
   * Keeps the last report in the history, if it's on the sheets and the tracker is still what it was made
   * from.
   *
   * @param revision 1 unless it was finished before; what the user was told
   */
  finishReport(revision: number): Promise<Result<FinishedReport, HistoryProblem>>;
  /**
   * Takes a finished report of which there's no row any more off the list of those that are missed.
   *
   * @returns whether that was kept; if not, the state's `trouble` says why
   */
  forgetReport(id: string): Promise<boolean>;
  /**
   * Keeps in the workbook what reports are compared with, as `Settings.baseline` has it, and
   * recalculates.
   *
   * @returns whether it was kept; if not, the state's `trouble` says why
   */
  chooseBaseline(baseline: string | null): Promise<boolean>;
  /** Changes highlighting, at once and for later runs; off takes our rules away and nothing else. */
  setHighlight(changes: Partial<HighlightSettings>): Promise<void>;
  /**
   * Puts the drop-down on the RAG columns or takes it off, at once and for later runs. On keeps the
   * data validation that was there; off puts it back. What it came to is in the state.
   */
  setDropDown(on: boolean): Promise<void>;
  /**
   * Has a run follow by itself after a pause in this user's edits, or not; remembered for this user alone.
   * While Excel is busy it's tried again, a few times. Edits of somebody else's are only counted.
   */
  setAuto(on: boolean): void;
  /** Sets what RAG Summary has, and recalculates where there's a report; else the first run does it. */
  setSummary(changes: Partial<SummarySettings>): Promise<void>;
}
