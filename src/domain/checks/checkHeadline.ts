import { countAdverse } from "../rules/adverseCounts";
import type { Finding } from "./Finding";
import { atPlan, plansRead, type ReportCheck, type ReportFigures } from "./ReportCheck";

/** The exceptions list has, of each plan, as many actions as its headline counts. */
export const checkHeadline: ReportCheck = {
  code: "report/exceptions",
  severity: "error",
  run: (report, groups) =>
    plansRead(report, groups).flatMap((read): Finding[] => {
      const counted = countAdverse(read.plan.shares, report.scheme).exceptions;
      const listed = countListed(report, read.reading.sheet);
      if (listed === counted) return [];
      return [{ code: "report/exceptions", severity: "error", ...atPlan(read), listed, counted }];
    }),
};

/** How many exceptions are of a sheet: all of them where there's one plan. */
function countListed({ plans, exceptions }: ReportFigures, of: string): number {
  return plans.length === 1
    ? exceptions.length
    : exceptions.filter(({ sheet }) => sheet === of).length;
}
