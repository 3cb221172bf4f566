import { formatSectionMovement } from "../../domain/movements/movementText";
import type { PlanSummary, Report, SectionSummary } from "../../domain/report";
import type { Scheme } from "../../domain/scheme/Scheme";
import { formatSection } from "../../domain/summary/formatSection";
import { textParagraph } from "./wordText";
import { textCell, wordTable, type WordCell } from "./wordTable";

/** In twentieths of a point; together as wide as the page's text. */
const WIDTHS = { section: 3700, overall: 1900, shares: 4038 } as const;

/** "Delivery overview": for each plan and each of its groups a table of sections. */
export function overviewPart({ plans, scheme }: Report): string {
  return [
    textParagraph("Delivery overview", "Heading1"),
    ...plans.map((plan) => planPart(plan, scheme)),
  ].join("");
}

function planPart(plan: PlanSummary, scheme: Scheme): string {
  return [
    textParagraph(plan.name, "Heading2"),
    ...groupsOf(plan.sections).flatMap(({ group, sections }, at) => [
      group === "" ? "" : textParagraph(group, "Heading3"),
      // Word joins tables with nothing between them.
      at > 0 && group === "" ? textParagraph("Without a group", "Heading3") : "",
      sectionTable(plan.name, group, sections, scheme),
    ]),
  ].join("");
}

function sectionTable(
  plan: string,
  group: string,
  sections: readonly SectionSummary[],
  scheme: Scheme
): string {
  return wordTable({
    title: [plan, group].filter((part) => part !== "").join(", "),
    description: "A row for each section: its overall RAG, and the shares of its actions by RAG.",
    columns: [
      { header: "Section", width: WIDTHS.section },
      { header: "Overall RAG", width: WIDTHS.overall },
      { header: "Sub-Action Delivery RAG", width: WIDTHS.shares },
    ],
    rows: sections.map((section) => [
      textCell(formatSection(section)),
      overallCell(section, scheme),
      textCell(section.sharesText, movementText(section), section.remark),
    ]),
  });
}

function overallCell({ overall }: SectionSummary, scheme: Scheme): WordCell {
  const status = overall.kind === "rated" ? scheme.statuses[overall.status] : undefined;
  return status === undefined ? textCell("Not rated") : { kind: "rag", status };
}

/** "▲ Improved"; "" where there's nothing to compare with, or nothing has changed. */
function movementText({ movement }: SectionSummary): string {
  return movement === undefined || movement.kind === "unchanged"
    ? ""
    : formatSectionMovement(movement);
}

interface SectionGroup {
  readonly group: string;
  readonly sections: SectionSummary[];
}

/** Sections of one group that follow each other. */
function groupsOf(sections: readonly SectionSummary[]): SectionGroup[] {
  const groups: SectionGroup[] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last?.group === section.group) last.sections.push(section);
    else groups.push({ group: section.group, sections: [section] });
  }
  return groups;
}
