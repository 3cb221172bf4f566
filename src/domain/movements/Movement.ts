import type { ReportIdentity } from "../history/reportId";
import type { FinishedReport } from "../history/Snapshot";
import type { StatusIndex } from "../scheme/Scheme";
import type { Place } from "../tracker/place";

/** What can have become of an action between two reports; one can have several, but one of its status. */
export type MovementKind =
  | "improved"
  | "worsened"
  /** It's complete, and wasn't. */
  | "delivered"
  /** It was complete, and isn't any more. */
  | "reopened"
  /** It has a rating, and had none, or the other way round. */
  | "rated"
  | "unrated"
  | "new"
  | "removed"
  | "reworded"
  | "moved";

/** What can have become of a section's overall RAG. */
export type SectionMovementKind =
  "improved" | "worsened" | "unchanged" | "rated" | "unrated" | "new" | "removed";

/** An action as one of two reports has it. */
export interface ActionState {
  readonly section: string;
  /** The status in words; blank for a blank. */
  readonly status: string;
}

/** One thing that has become of one action. */
export interface ActionMovement {
  readonly kind: MovementKind;
  /** The plan's name, in the later report where it's there. */
  readonly plan: string;
  readonly ref: string;
  /** null: it wasn't there. */
  readonly before: ActionState | null;
  /** null: it isn't there. */
  readonly after: ActionState | null;
}

/** What has become of a section's overall RAG. */
export interface SectionMovement {
  readonly kind: SectionMovementKind;
  readonly plan: string;
  readonly group: string;
  /** "1.1 Workforce Data", as the later report calls it where it's there. */
  readonly section: string;
  /** Its overall RAG in words; null: it wasn't there. */
  readonly before: string | null;
  /** null: it isn't there. */
  readonly after: string | null;
}

/** How two reports differ. */
export interface Comparison {
  /** Those of the later report in its order, then those that are gone. */
  readonly sections: readonly SectionMovement[];
  /** In the order of the later report's actions, then those that were removed. */
  readonly actions: readonly ActionMovement[];
  /** Actions of which nothing has changed that is kept. */
  readonly unchanged: number;
  /** How many actions couldn't be followed, as they have no ref. */
  readonly withoutRef: { readonly before: number; readonly after: number };
}

/** Refs that more than one action of a plan has, each once: actions can't be told apart by them. */
export interface DuplicateRefs {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a report is compared with: a finished one, or its tracker's own column of earlier RAGs. */
export type Baseline =
  | {
      readonly kind: "report";
      /** As `formatReportId` has it. */
      readonly id: string;
      readonly report: FinishedReport;
      /** Whether its rows have been changed by hand since it was finished. */
      readonly edited: boolean;
    }
  | { readonly kind: "column"; readonly headers: readonly string[] };

/** An action whose row says what it said in the report before, where something else was to be expected. */
export interface StaleAction {
  readonly plan: string;
  /** "2.3 Vacancies". */
  readonly section: string;
  readonly ref: string;
  /** Blank where it has none. */
  readonly lead: string;
  readonly status: StatusIndex;
  /** Its status cell. */
  readonly place: Place;
  /** The report in which it said the same. */
  readonly since: ReportIdentity;
}

/** How a report compares with its baseline; why not, where refs are used twice. */
export type ReportMovements =
  | ({
      readonly kind: "compared";
      readonly baseline: Baseline;
      /** Actions of the tracker that should have moved and didn't; not told of finished reports. */
      readonly stale?: readonly StaleAction[];
    } & Comparison)
  | ({ readonly kind: "duplicates"; readonly baseline: Baseline } & DuplicateRefs);
