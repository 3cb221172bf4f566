import type { ReportedFinding } from "./accepted/ReportedFinding";
import type { ReportMovements, SectionMovement } from "./movements/Movement";
import type { Override } from "./overrides/Override";
import type { OverallRule } from "./rules/OverallRule";
import type { Scheme, StatusIndex } from "./scheme/Scheme";
import type { OverallRag } from "./summary/overallRag";
import type { StatusShares } from "./summary/shares";
import type { IsoDay } from "./tracker/dueDate";
import type { ColumnIndex, RowIndex } from "./tracker/place";
import type { Field, LeftOutRow } from "./tracker/Tracker";

/** An action as a report names it: enough to find its row. */
export interface ActionLink {
  readonly ref: string;
  readonly title: string;
  readonly sheet: string;
  readonly row: RowIndex;
  /** The status cell's column. */
  readonly column: ColumnIndex;
  /** null: not rated. */
  readonly status: StatusIndex | null;
  /** The scheme's word for an action that isn't to be rated: "Exempt". Blank for every other. */
  readonly notRated: string;
}

/** That a section's overall RAG was set by hand. */
export interface SetByHand {
  readonly override: Override;
  /** What the rule gives. */
  readonly byRule: OverallRag;
  /** How the section's counts have changed since, in a sentence; blank when they haven't. */
  readonly since: string;
}

/** One section's line of the summary. */
export interface SectionSummary {
  readonly ref: string;
  readonly title: string;
  readonly group: string;
  readonly overall: OverallRag;
  /** That it was set by hand; not there where the rule's stands. */
  readonly byHand?: SetByHand;
  /** Actions in the section, rated or not. */
  readonly actions: number;
  readonly unrated: number;
  readonly shares: StatusShares;
  /** "25% On Track, 75% At Risk", in scheme order, zeros left out. */
  readonly sharesText: string;
  /** Why the overall RAG is what it is, in a sentence. */
  readonly why: string;
  /** What the board should know beside the RAG: "Contains 1 Off Track". Blank when nothing. */
  readonly remark: string;
  /** What has become of its overall RAG; not there where nothing was compared. */
  readonly movement?: SectionMovement;
  /** Every action of the section, in tracker order. */
  readonly links: readonly ActionLink[];
}

/** How often a RAG is the overall one among a plan's sections, and its share of them. */
export interface OverallCount {
  readonly overall: OverallRag;
  readonly count: number;
  /** In percent by largest remainder, with as many decimals as the plan's shares: they add up to 100. */
  readonly percent: number;
}

/** One plan: its sections in tracker order and its headline. */
export interface PlanSummary {
  readonly name: string;
  readonly sections: readonly SectionSummary[];
  /** Sound, adverse, worst where it's another status, and Not rated where there's one. */
  readonly overallCounts: readonly OverallCount[];
  readonly actions: number;
  readonly unrated: number;
  readonly shares: StatusShares;
}

/** One entry of the exceptions list. */
export interface Exception {
  readonly ref: string;
  readonly plan: string;
  /** "2.3 Vacancies"; the section's ref and title. */
  readonly section: string;
  readonly action: string;
  readonly lead: string;
  readonly status: StatusIndex;
  readonly reason: string;
  readonly mitigation: string;
  readonly sheet: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/** What was read, and from where: so that anyone can check it. */
export interface Reading {
  readonly plan: string;
  readonly sheet: string;
  readonly table: string | null;
  readonly headerRow: RowIndex;
  readonly columns: readonly {
    readonly field: Field;
    readonly column: ColumnIndex;
    readonly header: string;
  }[];
  readonly actions: number;
  readonly leftOut: readonly LeftOutRow[];
  /** How many of the tracker's rows a filter or hiding hides: they were read too. null: not known. */
  readonly hiddenRows: number | null;
}

/** How well the scheme fits the statuses that were found. */
export interface SchemeFit {
  /** Whether a user has chosen the scheme; otherwise it's the one that fits most. */
  readonly chosen: boolean;
  /** How many of the statuses found are ones of the scheme, by label or alias. */
  readonly fits: number;
  /** Status cells that aren't blank. */
  readonly of: number;
}

/** What the report is called. */
export interface ReportInfo {
  readonly title: string;
  /** "Delivery progress report 3" is 3; null when it has no number. */
  readonly number: number | null;
  /** The day that the statuses hold for; null when nobody has said. Never today's by itself. */
  readonly asAt: IsoDay | null;
}

/**
 * The one value that the pane, the sheets and the exports read. Plain JSON: nothing downstream
 * looks back at cells.
 */
export interface Report {
  readonly info: ReportInfo;
  readonly scheme: Scheme;
  readonly schemeFit: SchemeFit;
  readonly rule: OverallRule;
  /** The rule as it is printed. */
  readonly ruleText: string;
  readonly plans: readonly PlanSummary[];
  /** In natural ref order: 2.6.1 before 10.1.1. */
  readonly exceptions: readonly Exception[];
  /** How it compares with the report before; null where there's none to compare with. */
  readonly movements: ReportMovements | null;
  /** All that was found, also what was accepted; worst first. */
  readonly findings: readonly ReportedFinding[];
  readonly readings: readonly Reading[];
}
