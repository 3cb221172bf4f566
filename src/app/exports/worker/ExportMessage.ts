import type { ReportedFinding } from "../../../domain/accepted/ReportedFinding";
import type { ActionMovement, SectionMovement } from "../../../domain/movements/Movement";
import type { Exception, Report, SectionSummary } from "../../../domain/report";
import type { PlainTracker } from "../../../domain/tracker/PlainTracker";
import type { Action } from "../../../domain/tracker/Tracker";
import type { Made } from "../Made";
import type { ExportOrder } from "../makeExport";

/** A tracker without its actions, which come apart. */
export type TrackerFrame = Omit<PlainTracker, "actions">;

/** The long lists of a source, by what they're called on their way. */
export interface LongLists {
  readonly exceptions: Exception;
  readonly findings: ReportedFinding;
  /** Of one plan. */
  readonly sections: SectionSummary;
  /** Of one tracker. */
  readonly actions: Action;
  readonly movedSections: SectionMovement;
  readonly movedActions: ActionMovement;
}

/** A few elements of a long list, in its order. */
export type ListPart = {
  readonly [Name in keyof LongLists]: {
    readonly kind: "part";
    readonly list: Name;
    /** The plan's or tracker's position, from 0; 0 for a list of the whole report. */
    readonly of: number;
    readonly items: readonly LongLists[Name][];
  };
}[keyof LongLists];

/** A source without its long lists, which follow. */
export interface SourceFrame {
  readonly kind: "frame";
  readonly report: Report;
  readonly trackers: readonly TrackerFrame[];
}

/** What a worker is told, in this order: a frame, the parts of its lists, and what to make of it. */
export type ToWorker =
  SourceFrame | ListPart | { readonly kind: "make"; readonly order: ExportOrder };

/** What a worker tells. */
export type FromWorker =
  /** It's there: its script was loaded. */
  | { readonly kind: "ready" }
  | { readonly kind: "percent"; readonly percent: number }
  | { readonly kind: "made"; readonly made: Made }
  /** A bug's name; never its message, which can hold what stands in a cell. */
  | { readonly kind: "fault"; readonly name: string };
