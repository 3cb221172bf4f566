import type { OverallRule, Scheme } from "../../../src/domain";
import type { Finding, Grounded } from "../../../src/domain/checks/Finding";
import { findGrounds } from "../../../src/domain/checks/findGrounds";
import { CHECKS } from "../../../src/domain/checks/runChecks";
import type { PlanSummary } from "../../../src/domain/report";
import { explainOverall, remarkOn } from "../../../src/domain/rules/explainOverall";
import { rateSection } from "../../../src/domain/rules/rateSection";
import { formatSection } from "../../../src/domain/summary/formatSection";
import { countStatuses, formatShares } from "../../../src/domain/summary/shares";
import { countOverall } from "../../../src/domain/summary/summarisePlan";
import type { IsoDay } from "../../../src/domain/tracker/calendarDay";
import { cellText, paragraphText } from "../../../src/domain/tracker/cell";
import { isCellError } from "../../../src/domain/tracker/cellError";
import type { Tracker } from "../../../src/domain/tracker/Tracker";
import { runCheck } from "./runCheck";
import { withPlainActions } from "./withPlainActions";

/*
 * What the report has, worked out as one would say it: an object for each action, and each question asked
 * of each of them anew. Slow, and easy to see through.
 */

const RANK = { error: 0, warning: 1, note: 2 } as const;

/** The findings of one tracker, as `runChecks` lists them. */
export function findSlowly(
  read: Tracker,
  scheme: Scheme,
  asAt: IsoDay | null
): (Finding & Grounded)[] {
  const tracker = withPlainActions(read);
  const found = CHECKS.flatMap((check, order) =>
    runCheck(check, tracker, scheme, asAt).map((bare) => {
      const action = tracker.actions.find(({ row }) => row === bare.place.row);
      const section = action && tracker.sections[action.section];
      const lead = action?.lead ?? "";
      const finding: Finding = {
        ...bare,
        plan: tracker.plan,
        section: section ? formatSection(section) : "",
        lead: isCellError(lead) ? "" : cellText(lead),
      };
      const kind = check.kinds.findIndex(({ code }) => code === bare.code);
      const rank = RANK[bare.severity] * 1_000 + order * 10 + kind;
      return { rank, finding: { ...finding, grounds: findGrounds(finding, action, scheme) } };
    })
  );
  return found
    .sort((a, b) => a.rank - b.rank || a.finding.place.row - b.finding.place.row)
    .map(({ finding }) => finding);
}

/** One tracker's sections and headline, as `summarisePlan` has them. */
export function summariseSlowly(read: Tracker, rule: OverallRule, scheme: Scheme): PlanSummary {
  const { plan, sheet, columns, sections, actions } = withPlainActions(read);
  const summaries = sections.map((section, index) => {
    const own = actions.filter((action) => action.section === index);
    const statuses = own.map(({ status }) => status);
    const shares = countStatuses(statuses, scheme);
    const unread = statuses.filter(({ kind }) => kind === "blank" || kind === "unknown").length;
    const overall = rateSection({ shares, unread }, rule, scheme);
    const unrated = own.length - shares.rated;
    return {
      ...section,
      overall,
      actions: own.length,
      unrated,
      shares,
      sharesText: formatShares(shares, unrated, scheme),
      why: explainOverall({ shares, unread }, rule, scheme),
      remark: remarkOn(overall, shares, scheme),
      links: own.map(({ ref, title, row, status }) => {
        const column = columns.status?.column;
        if (column === undefined) throw new Error("Every tracker has a status column.");
        return {
          ref,
          title: paragraphText(title),
          sheet,
          row,
          column,
          status: status.kind === "rated" ? status.status : null,
          notRated: status.kind === "not-rated" ? status.label : "",
        };
      }),
    };
  });
  const shares = countStatuses(
    actions.map(({ status }) => status),
    scheme
  );
  return {
    name: plan,
    sections: summaries,
    overallCounts: countOverall(
      summaries.map(({ overall }) => overall),
      scheme
    ),
    actions: actions.length,
    unrated: actions.length - shares.rated,
    shares,
  };
}
