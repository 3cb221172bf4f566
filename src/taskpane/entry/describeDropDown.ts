import type { DropDownOutcome } from "../../app/DropDownOutcome";
import { formatList } from "../../domain/summary/wording";
import { countOf } from "../words/countOf";

/**
 * What switching the drop-down came to, in sentences; none where every sheet was protected, which
 * is told as a problem.
 */
export function describeDropDown(outcome: DropDownOutcome): readonly string[] {
  const { on, sheets } = outcome;
  if (sheets.length === 0) return [];
  const names = formatList(sheets, "and");
  return on
    ? [`The drop-down was put on ${names}.`, ...describeUnfit(outcome), ...describeUnkept(outcome)]
    : [`The drop-down was taken off ${names}.`, ...describeRestored(outcome)];
}

function describeUnfit({ unfit }: DropDownOutcome): string[] {
  if (unfit === 0) return [];
  return [
    unfit === 1
      ? "1 action has a RAG that isn't in the list. It stays as it is, and is among the findings."
      : `${countOf(unfit, "action")} have RAGs that aren't in the list. They stay as they are, and are among the findings.`,
  ];
}

function describeUnkept({ lost }: DropDownOutcome): string[] {
  if (lost === 0) return [];
  return [
    `${rules(lost)} of your own can't be kept to be put back: Excel doesn't tell ${lost === 1 ? "it" : "them"} whole.`,
  ];
}

function describeRestored({ restored, lost }: DropDownOutcome): string[] {
  return [
    ...(restored === 0 ? [] : [`Put back: ${rules(restored)} of your own.`]),
    ...(lost === 0
      ? []
      : [`Not put back: ${rules(lost)} of your own, as rows or cells have moved since.`]),
  ];
}

/** "2 data validation rules". */
function rules(count: number): string {
  return countOf(count, "data validation rule");
}
