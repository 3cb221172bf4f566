import { parseReportId } from "./reportId";

/**
 * That a report was finished, kept apart from its rows: so that it's missed when someone has deleted
 * all of them.
 */
export interface ReportMark {
  /** As `formatReportId` has it. */
  readonly id: string;
  /** How many rows it was finished with. */
  readonly rows: number;
}

/** The marks with one more; one of the same report, whose rows were gone, is replaced. */
export function addMark(marks: readonly ReportMark[], mark: ReportMark): readonly ReportMark[] {
  return [...removeMark(marks, mark.id), mark];
}

/** The marks without a report's. */
export function removeMark(marks: readonly ReportMark[], id: string): readonly ReportMark[] {
  return marks.filter((mark) => mark.id !== id);
}

/**
 * The marks of reports that aren't there any more, in the order in which they were finished.
 *
 * @param ids of the reports that are there
 */
export function listGone(
  marks: readonly ReportMark[],
  ids: ReadonlySet<string>
): readonly ReportMark[] {
  return marks.filter(({ id }) => !ids.has(id) && parseReportId(id) !== null);
}
