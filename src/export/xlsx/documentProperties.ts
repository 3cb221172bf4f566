import type { WorkbookProperties } from "hucre";
import type { Report } from "../../domain/report";
import { formatReportLine } from "../../domain/sheets/sheetHeading";
import { CREATOR, propertiesDay } from "../package/propertiesDay";
import { dropForbidden } from "../text/dropForbidden";

/**
 * What the file says about itself. Its dates are the report's as-at day and never the clock's:
 * the same report makes the same file.
 */
export function documentProperties({ info, ruleText }: Report): WorkbookProperties {
  const day = new Date(`${propertiesDay(info)}T00:00:00Z`);
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
