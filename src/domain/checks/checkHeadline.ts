import { countAdverse } from "../rules/adverseCounts";
import type { Finding } from "./Finding";
import { atPlan, plansRead, type ReportCheck } from "./ReportCheck";

/** The exceptions list has, of each plan, as many actions as its headline counts. */
export const checkHeadline: ReportCheck = {
  codes: ["report/exceptions"],
  run: (report) =>
    plansRead(report).flatMap((read): Finding[] => {
      const counted = countAdverse(read.plan.shares, report.scheme).exceptions;
      const listed = report.exceptions.filter(({ sheet }) => sheet === read.reading.sheet).length;
      if (listed === counted) return [];
      return [{ code: "report/exceptions", severity: "error", ...atPlan(read), listed, counted }];
    }),
};
