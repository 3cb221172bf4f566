import type { WorkbookProperties } from "hucre";
import type { Report } from "../../domain/report";
import { formatReportLine } from "../../domain/sheets/sheetHeading";
import type { IsoDay } from "../../domain/tracker/dueDate";
import { dropForbidden } from "../text/dropForbidden";

/** Who the file says made it. */
export const CREATOR = "RAG Tracker";

/** The file's language: its wording and its dates are British. */
export const LANGUAGE = "en-GB";

/** The day of a file whose report has no as-at date: the first that a zip archive can hold. */
const NO_DAY: IsoDay = "1980-01-01";

/**
 * What the file says about itself. Its dates are the report's as-at day and never the clock's:
 * the same report makes the same file.
 */
export function documentProperties({ info, ruleText }: Report): WorkbookProperties {
  const day = new Date(`${info.asAt ?? NO_DAY}T00:00:00Z`);
  return {
    title: dropForbidden(info.title),
    subject: dropForbidden(formatReportLine(info)),
    description: dropForbidden(ruleText),
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    created: day,
    modified: day,
  };
}
