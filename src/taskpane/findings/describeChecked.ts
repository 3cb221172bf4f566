import type { ReportInfo } from "../../domain/report";
import { formatLongDay } from "../../domain/tracker/dueDate";

/** Why nothing is overdue in a report without a day, and what to do. */
export const WITHOUT_DAY =
  "Without an as-at date it can't be told what is overdue; it's set at the top of the pane.";

/** What there's no finding of: all that the checks look at. */
export function describeChecked({ asAt }: Pick<ReportInfo, "asAt">): string {
  const checked =
    "No findings: each action's status, ref, section, lead, due date, reason and mitigating actions were checked, and the report's own figures.";
  return asAt === null
    ? `${checked} ${WITHOUT_DAY}`
    : `${checked} Statuses were compared with due dates as at ${formatLongDay(asAt)}.`;
}
