import type { SchemeFault } from "../../domain";
import type { OverallRole, StatusPlace } from "../../domain/scheme/SchemeFault";
import type { EntryKey, SchemeDraft } from "./SchemeDraft";

/** The parts of an entry; `fill` stands for all its colours, which follow it. */
export type EntryPart =
  | "label"
  | "aliases"
  | "meaning"
  | "standing"
  | "exception"
  | "dueMissed"
  | "fill"
  | "mark"
  /** The row that unfolds a status, and what can be done with the entry as a whole. */
  | "header"
  | "up"
  | "down"
  | "remove";

/** One control of the editor: of the scheme as a whole, of a role, or of the entry with a key. */
export type FieldPath =
  | "name"
  /** The list of statuses: what adds to it. */
  | "statuses"
  | "notRated"
  | `overall-${OverallRole}`
  | `${EntryKey}-${EntryPart}`;

/** The field that a fault is to be told beside. */
export function locateFault(fault: SchemeFault, draft: SchemeDraft): FieldPath {
  switch (fault.code) {
    case "name-blank":
      return "name";
    case "damaged":
    case "no-statuses":
    case "too-many-statuses":
      return "statuses";
    case "label-blank":
    case "label-long":
    case "label-repeated":
      return `${keyAt(fault.at, draft)}-label`;
    case "alias-taken":
      return `${keyAt(fault.at, draft)}-aliases`;
    case "colour-bad":
    case "contrast-low":
      return `${keyAt(fault.at, draft)}-fill`;
    case "mark-missing":
    case "mark-unfit":
    case "mark-repeated":
      return `${keyAt(fault.at, draft)}-mark`;
    case "overall-missing":
    case "overall-standing":
      return `overall-${fault.role}`;
  }
}

/** The status that a field belongs to, by key; null where it's of none. */
export function statusOfField(path: FieldPath, draft: SchemeDraft): EntryKey | null {
  return draft.statuses.find(({ key }) => path.startsWith(`${key}-`))?.key ?? null;
}

/** The key of the entry at a place; 0, which no entry has, for a place that the draft hasn't. */
function keyAt({ list, index }: StatusPlace, draft: SchemeDraft): EntryKey {
  return draft[list][index]?.key ?? 0;
}
