import type { Severity } from "../../domain/checks/Finding";
import type { FindingOutline } from "../../domain/checks/FindingOutline";
import type { Report } from "../../domain/report";
import { compareRefs } from "../../domain/tracker/naturalOrder";

/** What the list of findings can be cut down by. */
export type FilterField = "severity" | "plan" | "section" | "lead";

/** What the list is cut down to, by field; null: any. A blank plan, section or lead is one too. */
export type FindingFilter = { readonly [Field in FilterField]: string | null };

/** The list as a whole. */
export const NO_FILTER: FindingFilter = { severity: null, plan: null, section: null, lead: null };

/** The values of one field that there are to choose from. */
export interface FilterValues {
  readonly field: FilterField;
  readonly values: ReadonlySet<string>;
}

/** One of a field's values, and what it's called. */
export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

export const FIELD_LABELS: { readonly [Field in FilterField]: string } = {
  severity: "Severity",
  plan: "Plan",
  section: "Section",
  lead: "Lead",
};

const SEVERITIES: readonly { readonly value: Severity; readonly label: string }[] = [
  { value: "error", label: "Errors" },
  { value: "warning", label: "Warnings" },
  { value: "note", label: "Notes" },
];

/** Whether a finding is among those that the list is cut down to. */
export function passesFilter(finding: FindingOutline, filter: FindingFilter): boolean {
  return (
    passes(filter.severity, finding.severity) &&
    passes(filter.plan, finding.plan) &&
    passes(filter.section, finding.section) &&
    passes(filter.lead, finding.lead)
  );
}

function passes(wanted: string | null, value: string): boolean {
  return wanted === null || wanted === value;
}

/**
 * The fields of which there's something to choose: those that have several values among the findings,
 * or that one was chosen of, even if no finding has it any more.
 */
export function listFilterValues(
  findings: readonly FindingOutline[],
  filter: FindingFilter
): readonly FilterValues[] {
  return FIELDS.flatMap((field): FilterValues[] => {
    const values = new Set<string>();
    for (const finding of findings) values.add(finding[field]);
    const chosen = filter[field];
    if (chosen !== null) values.add(chosen);
    return values.size > 1 || chosen !== null ? [{ field, values }] : [];
  });
}

const FIELDS: readonly FilterField[] = ["severity", "plan", "section", "lead"];

/**
 * What can be chosen of a field: severities worst first, plans in the report's order, sections in the order
 * of their numbers, leads in alphabetical order, no one and nothing last.
 */
export function listFilterChoices(
  { field, values }: FilterValues,
  plans: Report["plans"]
): readonly FilterChoice[] {
  switch (field) {
    case "severity":
      return SEVERITIES.filter(({ value }) => values.has(value));
    case "plan":
      return [...new Set([...plans.map(({ name }) => name), ...values])]
        .filter((name) => values.has(name))
        .map((name) => ({ value: name, label: name }));
    case "section":
      return [...values]
        .sort(compareRefs)
        .map((name) => ({ value: name, label: name === "" ? "The whole plan" : name }));
    case "lead":
      return [...values]
        .sort(compareNames)
        .map((name) => ({ value: name, label: name === "" ? "No lead" : name }));
  }
}

function compareNames(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  return a.localeCompare(b, "en-GB");
}
