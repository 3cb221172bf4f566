import { SECTION_MOVEMENTS } from "../movements/movementText";
import type { PlanSummary, Report, SectionSummary } from "../report";
import { overallLabel } from "../summary/overallRag";
import { countOf, percentOf } from "../summary/shares";
import { numberColumn, tableOf, textColumn, type DataTable } from "./DataTable";

interface SectionOfPlan {
  readonly plan: PlanSummary;
  readonly section: SectionSummary;
}

/** A row for each section, in tracker order: its overall RAG, and a count and a percentage a status. */
export function sectionsTable({ plans, scheme }: Report): DataTable {
  return tableOf<SectionOfPlan>(
    "Sections",
    [
      textColumn("Plan", ({ plan }) => plan.name),
      textColumn("Group", ({ section }) => section.group),
      textColumn("Section ref", ({ section }) => section.ref),
      textColumn("Section", ({ section }) => section.title),
      textColumn("Overall RAG", ({ section }) => overallLabel(section.overall, scheme)),
      textColumn("Sub-Action Delivery RAG", ({ section }) => section.sharesText),
      numberColumn("Actions", ({ section }) => section.actions),
      ...scheme.statuses.flatMap(({ label }, status) => [
        numberColumn<SectionOfPlan>(`${label} (actions)`, ({ section }) =>
          countOf(section.shares, status)
        ),
        numberColumn<SectionOfPlan>(`${label} (%)`, ({ section }) =>
          percentOf(section.shares, status)
        ),
      ]),
      numberColumn("Unrated (actions)", ({ section }) => section.unrated),
      textColumn("Movement", ({ section: { movement } }) =>
        movement === undefined ? "" : SECTION_MOVEMENTS[movement.kind].word
      ),
      textColumn("Remark", ({ section }) => section.remark),
    ],
    plans.flatMap((plan) => plan.sections.map((section) => ({ plan, section })))
  );
}
