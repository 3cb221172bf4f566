import { formatSection } from "../summary/formatSection";
import { countOf } from "../summary/shares";
import type { Scheme, StatusIndex } from "../scheme/Scheme";
import { lazyArray } from "../lazyArray";
import type { ActionLink, PlanSummary, SectionSummary } from "../report";
import type { Finding, StatusCount } from "./Finding";
import { plansRead, type ReportCheck } from "./ReportCheck";

/**
 * No section is called sound as a whole while it contains exceptions. The rule may well say so of a
 * few among many; the board will ask.
 */
export const checkSoundSections: ReportCheck = {
  code: "report/sound-section",
  severity: "warning",
  run: (report, sectionGroups) => {
    const { scheme } = report;
    const doubtful = plansRead(report, sectionGroups).flatMap(({ plan, groups }) => {
      const are = groups.firsts.map((first) => isDoubtful(plan.sections[first], scheme));
      if (!are.includes(true)) return [];
      return Array.from(groups.groupOf).flatMap((group, section) =>
        are[group] === true ? [{ plan, section }] : []
      );
    });
    return lazyArray(doubtful.length, (index) => {
      const { plan, section } = doubtful[index] ?? {};
      return plan && describeSection(plan, section ?? 0, scheme);
    });
  },
};

/** Whether a section is called sound and contains exceptions. */
function isDoubtful(section: SectionSummary | undefined, scheme: Scheme): boolean {
  if (section?.overall.kind !== "rated" || section.overall.status !== scheme.overall.sound)
    return false;
  return section.shares.counts.some((count, status) => count > 0 && isException(status, scheme));
}

function describeSection(plan: PlanSummary, at: number, scheme: Scheme): Finding | undefined {
  const section = plan.sections[at];
  const first = section?.links.find(({ status }) => isException(status, scheme));
  if (section?.overall.kind !== "rated" || first === undefined) return undefined;
  return {
    code: "report/sound-section",
    severity: "warning",
    place: placeAt(first),
    ref: "",
    status: section.overall.status,
    contains: countExceptions(section, scheme),
    plan: plan.name,
    section: formatSection(section),
    lead: "",
  };
}

function isException(status: StatusIndex | null, scheme: Scheme): boolean {
  return status !== null && scheme.statuses[status]?.exception === true;
}

function placeAt({ sheet, row, column }: ActionLink): Finding["place"] {
  return { sheet, row, column };
}

function countExceptions({ shares }: SectionSummary, scheme: Scheme): readonly StatusCount[] {
  return scheme.statuses.flatMap(({ exception }, status) => {
    const count = countOf(shares, status);
    return exception && count > 0 ? [{ status, count }] : [];
  });
}
