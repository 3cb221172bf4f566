import { describeSectionMovement } from "../../domain/movements/movementText";
import type { Report, SectionSummary } from "../../domain/report";
import { countsOf } from "../../domain/rules/compareRules";
import { describeDistance } from "../../domain/rules/describeDistance";
import { formatSection } from "../../domain/summary/formatSection";

/** How close a section is to its next RAG; by the rule, where it was set by hand. "" where nothing would turn it. */
export function describeClose(
  section: SectionSummary,
  { rule, scheme }: Pick<Report, "rule" | "scheme">
): string {
  const close = describeDistance(countsOf(section), rule, scheme);
  return section.byHand === undefined || close === ""
    ? close
    : `By the rule: ${close.charAt(0).toLowerCase()}${close.slice(1)}`;
}

/** The answers on a section, to be read out or copied: why, how close, and what changed. */
export function listAnswers(section: SectionSummary, report: Report): readonly string[] {
  const { movements } = report;
  const { movement, why } = section;
  const changed =
    movement === undefined || movements?.kind !== "compared"
      ? ""
      : describeSectionMovement(movement, movements.baseline);
  return [`${formatSection(section)}: ${why}`, describeClose(section, report), changed].filter(
    (line) => line !== ""
  );
}
