import type { ReportIdentity } from "../history/reportId";
import type { StatusIndex } from "../scheme/Scheme";
import type { IsoDay } from "../tracker/calendarDay";
import type { DateOrder } from "../tracker/DateConventions";
import type { Place } from "../tracker/place";
import type { Field } from "../tracker/Tracker";
import type { UnreadableReason } from "../tracker/dueDate";

/** `error`: the figures can't be trusted here; `warning`: someone should look; `note`: for information. */
export type Severity = "error" | "warning" | "note";

/** How many actions have a status. */
export interface StatusCount {
  readonly status: StatusIndex;
  readonly count: number;
}

interface Found<Code extends string, Level extends Severity> {
  readonly code: Code;
  readonly severity: Level;
  readonly place: Place;
  /** The action's ref as typed; blank when it has none, and where it's of no one action. */
  readonly ref: string;
}

/** Of an action whose status is in doubt; the evidence is in the fields beside it. */
interface Rated<Code extends string, Level extends Severity> extends Found<Code, Level> {
  readonly status: StatusIndex;
}

/** A status that the due date speaks against, as at the report's day. */
interface AgainstDue<Code extends string, Level extends Severity> extends Rated<Code, Level> {
  readonly due: IsoDay;
  readonly asAt: IsoDay;
}

/** Of a section cell: what it holds, and what most of the section's, or the other's, hold. */
interface SectionCell<Code extends string> extends Found<Code, "warning"> {
  readonly text: string;
  readonly usual: string;
}

/** Something wrong or doubtful, as a check finds it, before it's known whose it is. */
export type BareFinding =
  | (Found<"status/unknown", "error"> & {
      readonly text: string;
      readonly nearest: StatusIndex | null;
    })
  | Found<"status/blank", "error">
  | (Found<"status/alias", "note"> & { readonly text: string; readonly status: StatusIndex })
  | Found<"ref/missing", "warning">
  | (Found<"ref/duplicate", "error"> & {
      /** The other places, top to bottom: at most the first five. */
      readonly others: readonly Place[];
      /** How many more there are; not there when these are all. */
      readonly more?: number;
    })
  | (Found<"ref/number", "warning"> & { readonly text: string })
  /** `ref` is the number that Excel counts the day by. */
  | (Found<"ref/date", "warning"> & { readonly day: IsoDay })
  | (Found<"ref/outside", "warning"> & {
      /** The section that the action is in: "2.7 Leavers". */
      readonly isIn: string;
      /** The section that its ref tells: "2.6". */
      readonly told: string;
    })
  | Found<"section/missing", "warning">
  | SectionCell<"section/titles">
  | (SectionCell<"section/spelling"> & {
      /** Whether the two are summed as two sections. */
      readonly apart: boolean;
    })
  /** `text` is what stands for it, such as "TBC"; blank for an empty cell. */
  | (Found<"lead/missing", "warning"> & { readonly text: string })
  | (Found<"cell/error", "warning"> & {
      readonly field: Field;
      /** "#N/A". */
      readonly text: string;
    })
  | (Found<"due/text", "note"> & {
      readonly text: string;
      readonly day: IsoDay;
      /** What was taken to come first where day and month could be swapped; else null. */
      readonly order: DateOrder | null;
    })
  | (Found<"due/unreadable", "warning"> & {
      readonly text: string;
      readonly reason: UnreadableReason;
    })
  | Found<"due/missing", "warning">
  | (Rated<"reason/missing", "warning"> & { readonly text: string })
  | Rated<"reason/left-over", "note">
  | (Rated<"mitigation/missing", "warning"> & { readonly text: string })
  | AgainstDue<"contradiction/overdue", "warning">
  | AgainstDue<"contradiction/not-due", "warning">
  | AgainstDue<"contradiction/early", "note">
  | (Rated<"contradiction/reason", "warning"> & {
      /** The words of the reason that speak against the status, as written, each once. */
      readonly words: readonly string[];
    })
  /** Of a plan whose sections have more or fewer actions than it has itself. */
  | (Found<"report/sections", "error"> & {
      /** The status that the counts are of; null: all actions. */
      readonly status: StatusIndex | null;
      readonly inSections: number;
      readonly inPlan: number;
    })
  /** Of a plan whose actions on the exceptions list aren't those of its headline. */
  | (Found<"report/exceptions", "error"> & {
      readonly listed: number;
      readonly counted: number;
    })
  /** Of a section that is called sound as a whole; at the first of its exceptions. */
  | (Rated<"report/sound-section", "warning"> & {
      /** Its exceptions, in scheme order; at least one. */
      readonly contains: readonly StatusCount[];
    })
  /** Of an action that says what it said in an earlier report, where something should have moved. */
  | (Rated<"history/unchanged", "note"> & { readonly since: ReportIdentity });

/** Whose a finding is: what a list of findings can be cut down to. */
export interface FindingOwner {
  /** The plan's name. */
  readonly plan: string;
  /** "2.3 Vacancies"; "No section" for an action without one, blank where it's of the whole plan. */
  readonly section: string;
  /** The action's lead; blank when it has none, and where it's of no one action. */
  readonly lead: string;
}

/** Something wrong or doubtful, at a place. Closed: each code has its texts. */
export type Finding = BareFinding & FindingOwner;

/** What a finding of a report rests on, by which one can tell that it's still the same. */
export interface Grounded {
  /** As `findGrounds` has it. */
  readonly grounds: string;
}

/** The name of a kind of finding. */
export type FindingCode = BareFinding["code"];

/** The finding of one kind. */
export type FindingOf<Code extends FindingCode> = Extract<BareFinding, { readonly code: Code }>;
