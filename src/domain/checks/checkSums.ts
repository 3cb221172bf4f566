import type { SectionSummary } from "../report";
import { countOf } from "../summary/shares";
import type { Finding } from "./Finding";
import { atPlan, plansRead, type ReportCheck } from "./ReportCheck";

/** The sections of a plan have as many actions as the plan, of each status and altogether. */
export const checkSums: ReportCheck = {
  code: "report/sections",
  severity: "error",
  run: (report, sectionGroups) =>
    plansRead(report, sectionGroups).flatMap((read) => {
      const { plan, groups } = read;
      const compare = (
        status: number | null,
        inPlan: number,
        count: (section: SectionSummary) => number
      ): Finding[] => {
        const inSections = groups.firsts.reduce((sum, first, group) => {
          const section = plan.sections[first];
          return sum + (section ? count(section) * (groups.sizes[group] ?? 0) : 0);
        }, 0);
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
