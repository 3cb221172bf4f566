import type { SectionSummary } from "../report";
import { countOf } from "../summary/shares";
import type { Finding } from "./Finding";
import { atPlan, plansRead, type ReportCheck } from "./ReportCheck";

/** The sections of a plan have as many actions as the plan, of each status and altogether. */
export const checkSums: ReportCheck = {
  codes: ["report/sections"],
  run: (report) =>
    plansRead(report).flatMap((read) => {
      const { plan } = read;
      const compare = (
        status: number | null,
        inPlan: number,
        count: (section: SectionSummary) => number
      ): Finding[] => {
        const inSections = plan.sections.reduce((sum, section) => sum + count(section), 0);
        if (inSections === inPlan) return [];
        return [
          {
            code: "report/sections",
            severity: "error",
            ...atPlan(read),
            status,
            inSections,
            inPlan,
          },
        ];
      };
      return [
        ...compare(null, plan.actions, ({ actions }) => actions),
        ...report.scheme.statuses.flatMap((_, status) =>
          compare(status, countOf(plan.shares, status), ({ shares }) => countOf(shares, status))
        ),
      ];
    }),
};
