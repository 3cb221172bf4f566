import type { Finding, Severity } from "../../domain/checks/Finding";
import type { Report } from "../../domain/report";
import { compareRefs } from "../../domain/tracker/naturalOrder";

/** What the list of findings can be cut down by. */
export type FilterField = "severity" | "plan" | "section" | "lead";

/** What the list is cut down to, by field; null: any. A blank plan, section or lead is one too. */
export type FindingFilter = { readonly [Field in FilterField]: string | null };

/** The list as a whole. */
export const NO_FILTER: FindingFilter = { severity: null, plan: null, section: null, lead: null };

/** What can be chosen of one field. */
export interface FilterChoices {
  readonly field: FilterField;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

const SEVERITIES: readonly { readonly value: Severity; readonly label: string }[] = [
  { value: "error", label: "Errors" },
  { value: "warning", label: "Warnings" },
  { value: "note", label: "Notes" },
];

/** Whether a finding is among those that the list is cut down to. */
export function passesFilter(finding: Finding, filter: FindingFilter): boolean {
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
 * or that one was chosen of, even if no finding has it any more. Sections come in the order of their
 * numbers, leads in alphabetical order, no one and nothing last.
 */
export function listFilterChoices(
  { findings, plans }: Pick<Report, "findings" | "plans">,
  filter: FindingFilter
): readonly FilterChoices[] {
  const valuesOf = (field: FilterField): readonly string[] => {
    const chosen = filter[field];
    return [
      ...new Set([
        ...findings.map((finding) => finding[field]),
        ...(chosen === null ? [] : [chosen]),
      ]),
    ];
  };
  const severities = valuesOf("severity");
  const withPlan = valuesOf("plan");
  const all: readonly FilterChoices[] = [
    {
      field: "severity",
      label: "Severity",
      choices: SEVERITIES.filter(({ value }) => severities.includes(value)),
    },
    {
      field: "plan",
      label: "Plan",
      choices: [...new Set([...plans.map(({ name }) => name), ...withPlan])]
        .filter((name) => withPlan.includes(name))
        .map((name) => ({ value: name, label: name })),
    },
    {
      field: "section",
      label: "Section",
      choices: [...valuesOf("section")]
        .sort(compareRefs)
        .map((name) => ({ value: name, label: name === "" ? "The whole plan" : name })),
    },
    {
      field: "lead",
      label: "Lead",
      choices: [...valuesOf("lead")]
        .sort(compareNames)
        .map((name) => ({ value: name, label: name === "" ? "No lead" : name })),
    },
  ];
  return all.filter(({ field, choices }) => choices.length > 1 || filter[field] !== null);
}

function compareNames(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  return a.localeCompare(b, "en-GB");
}
