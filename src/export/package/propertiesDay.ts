import type { ReportInfo } from "../../domain/report";
import type { IsoDay } from "../../domain/tracker/dueDate";

/** Who a file says made it. */
export const CREATOR = "RAG Tracker";

/** A file's language: its wording and its dates are British. */
export const LANGUAGE = "en-GB";

/** The day of a file whose report has no as-at date: the first that a zip archive can hold. */
const NO_DAY: IsoDay = "1980-01-01";

/**
 * The day that a file says it was made on: the report's as-at day and never the clock's, since the
 * same report makes the same file.
 */
export function propertiesDay({ asAt }: ReportInfo): IsoDay {
  return asAt ?? NO_DAY;
}
