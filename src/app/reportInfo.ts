import { readTitleBlock } from "../domain";
import type { ReportInfo } from "../domain/report";
import type { CellValue } from "../domain/tracker/cell";
import type { DateConventions } from "../domain/tracker/DateConventions";
import type { Settings } from "./Setting";

/** What of the first tracker tells what the report is called. */
export interface FirstTracker {
  /** The cells above its headers, top to bottom. */
  readonly titleRows: readonly (readonly CellValue[])[];
  /** The plan's name. */
  readonly plan: string;
  readonly dates?: DateConventions | undefined;
}

/**
 * What the report is called, its number and its day: as set by hand, else as the title rows of the
 * first tracker say; a report without a title has the name of its first plan.
 */
export function reportInfo(
  first: FirstTracker | undefined,
  settings: Pick<Settings, "asAt" | "title" | "reportNumber">
): ReportInfo {
  const block = readTitleBlock(first?.titleRows ?? [], first?.dates);
  const told = settings.title ?? block.title;
  return {
    title: told === "" ? (first?.plan ?? "") : told,
    number: settings.reportNumber ?? block.number,
    asAt: settings.asAt ?? block.asAt,
  };
}
