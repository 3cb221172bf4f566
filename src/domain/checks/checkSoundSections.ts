import { formatSection } from "../summary/formatSection";
import { countOf } from "../summary/shares";
import type { Scheme, StatusIndex } from "../scheme/Scheme";
import type { ActionLink, SectionSummary } from "../report";
import type { Finding, StatusCount } from "./Finding";
import type { ReportCheck } from "./ReportCheck";

/**
 * No section is called sound as a whole while it contains exceptions. The rule may well say so of a
 * few among many; the board will ask.
 */
export const checkSoundSections: ReportCheck = {
  codes: ["report/sound-section"],
  run: ({ plans, scheme }) =>
    plans.flatMap((plan) =>
      plan.sections.flatMap((section): Finding[] => {
        const { overall } = section;
        if (overall.kind === "not-rated" || overall.status !== scheme.overall.sound) return [];
        const { counts } = section.shares;
        if (!counts.some((count, status) => count > 0 && isException(status, scheme))) return [];
        const first = section.links.find(({ status }) => isException(status, scheme));
        if (first === undefined) return [];
        return [
          {
            code: "report/sound-section",
            severity: "warning",
            place: placeAt(first),
            ref: "",
            status: overall.status,
            contains: countExceptions(section, scheme),
            plan: plan.name,
            section: formatSection(section),
            lead: "",
          },
        ];
      })
    ),
};

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
