import type { StatusIndex } from "../scheme/Scheme";
import type { IsoDay } from "../tracker/calendarDay";
import type { DateOrder } from "../tracker/DateConventions";
import type { Place } from "../tracker/place";
import type { Field } from "../tracker/Tracker";
import type { UnreadableReason } from "../tracker/dueDate";

/** `error`: the figures can't be trusted here; `warning`: someone should look; `note`: for information. */
export type Severity = "error" | "warning" | "note";

interface Found<Code extends string, Level extends Severity> {
  readonly code: Code;
  readonly severity: Level;
  readonly place: Place;
  /** The action's ref as typed; blank when it has none. */
  readonly ref: string;
}

/** Something wrong or doubtful in the tracker, at a place. Closed: each code has its texts. */
export type Finding =
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
  | Found<"section/missing", "warning">
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
    });

/** The name of a kind of finding. */
export type FindingCode = Finding["code"];

/** The finding of one kind. */
export type FindingOf<Code extends FindingCode> = Extract<Finding, { readonly code: Code }>;
