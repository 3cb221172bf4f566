import type { PlanSummary, Reading, Report } from "../report";
import { columnIndex, type Place } from "../tracker/place";
import { groupAlone, type SectionGroups } from "../summary/groupSections";
import type { Finding, FindingCode, Severity } from "./Finding";

/** What a report says before it's known what is wrong with it. */
export type ReportFigures = Omit<Report, "findings">;

/** A check of the report's own figures; they can be wrong only by a fault of ours, or doubtful. */
export interface ReportCheck {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** @param groups the sections of each plan, by their counts; where left out, each is looked at alone */
  readonly run: (report: ReportFigures, groups?: readonly SectionGroups[]) => readonly Finding[];
}

/** A plan with where it was read, and its sections by their counts. */
export interface PlanRead {
  readonly plan: PlanSummary;
  readonly reading: Reading;
  readonly groups: SectionGroups;
}

/** The plans with their readings, which are in the same order. */
export function plansRead(
  { plans, readings }: ReportFigures,
  groups: readonly SectionGroups[] = plans.map(({ sections }) => groupAlone(sections.length))
): readonly PlanRead[] {
  return plans.flatMap((plan, index) => {
    const reading = readings[index];
    const own = groups[index];
    return reading && own ? [{ plan, reading, groups: own }] : [];
  });
}

/** What findings of a whole plan have in common; their place is the header of its statuses. */
export function atPlan({
  plan,
  reading,
}: PlanRead): Pick<Finding, "place" | "ref" | "plan" | "section" | "lead"> {
  const { sheet, headerRow, columns } = reading;
  const column = columns.find(({ field }) => field === "status")?.column ?? columnIndex(0);
  const place: Place = { sheet, row: headerRow, column };
  return { place, ref: "", plan: plan.name, section: "", lead: "" };
}
