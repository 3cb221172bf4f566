import type { ConfirmedAlias, PlanChoice } from "../domain";
import type { Acceptance } from "../domain/accepted/Acceptance";
import type { ReportMark } from "../domain/history/ReportMark";
import type { Override } from "../domain/overrides/Override";
import type { OverallRule } from "../domain/rules/OverallRule";
import type { Decimals } from "../domain/summary/shares";
import type { IsoDay } from "../domain/tracker/dueDate";
import type { DropDownPlace } from "./DropDownPlace";
import type { SchemeChoice } from "./SchemeChoice";

/** What `Settings.baseline` is where a report is compared with its tracker's own earlier RAGs. */
export const OWN_COLUMN = "column";

/** What the add-in keeps in the workbook, so that colleagues have it too. */
export interface Settings {
  /** The report's day as set in the pane; null: as the tracker's title says. */
  readonly asAt: IsoDay | null;
  /** The report's title as set in the pane; null: as the tracker's title rows say. */
  readonly title: string | null;
  /** The report's number as set in the pane; null: as the tracker's title rows say, if they do. */
  readonly reportNumber: number | null;
  readonly highlight: boolean;
  /** The labels of the statuses whose rows are highlighted; null: the adverse ones. */
  readonly highlightStatuses: readonly string[] | null;
  /** Whether highlighted rows are bold too, for those who can't tell the colours. */
  readonly highlightBold: boolean;
  /** Whether the RAG columns have a drop-down. */
  readonly dropDown: boolean;
  /** Where the drop-down was put on, and what stood there before. */
  readonly dropDownPlaces: readonly DropDownPlace[];
  /** The tracker sheets as set in the pane; empty: the add-in finds the tracker. */
  readonly plans: readonly PlanChoice[];
  /** The scheme as chosen; null: guessed from the statuses found. */
  readonly scheme: SchemeChoice | null;
  /** Texts that a user has confirmed to mean a status. */
  readonly aliases: readonly ConfirmedAlias[];
  /** Findings that someone has accepted, also where they aren't found any more. */
  readonly accepted: readonly Acceptance[];
  /**
   * The chart on RAG Summary: "on" is put when the sheet is made, and "put" by the next run; "off"
   * also where someone has deleted it.
   */
  readonly summaryChart: "on" | "put" | "off";
  /** Whether RAG Summary counts by formulas, so that it follows the tracker without the add-in. */
  readonly liveSummary: boolean;
  /**
   * What reports are compared with: a finished report's id, or {@link OWN_COLUMN}; null, or a report
   * that isn't there: the last that was finished before.
   */
  readonly baseline: string | null;
  /** The reports that were finished, by which one is missed whose rows are all gone. */
  readonly finished: readonly ReportMark[];
  readonly rule: OverallRule;
  /** How many decimals percentages have. */
  readonly decimals: Decimals;
  /** Overall RAGs that someone has set by hand, also of sections that aren't found any more. */
  readonly overrides: readonly Override[];
}

/** What can be set about RAG Summary. */
export type SummarySettings = Pick<Settings, "summaryChart" | "liveSummary">;

/** The name of one setting. */
export type SettingName = keyof Settings;
