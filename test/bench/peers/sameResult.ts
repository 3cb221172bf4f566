import type { JobResult } from "./Job";

/**
 * What tells two results apart, in a sentence; undefined when they're the same to the last digit, whatever the order
 * of their sections.
 */
export function describeDifference(result: JobResult, wanted: JobResult): string | undefined {
  if (result.sections.length !== wanted.sections.length) {
    return `${result.sections.length} sections instead of ${wanted.sections.length}`;
  }
  const lines = new Map(result.sections.map((line) => [line.section, line]));
  for (const line of wanted.sections) {
    const found = JSON.stringify(lines.get(line.section) ?? null, ORDER);
    const right = JSON.stringify(line, ORDER);
    if (found !== right) return `section ${line.section} is ${found} instead of ${right}`;
  }
  return result.atRisk === wanted.atRisk
    ? undefined
    : `${result.atRisk} rows at risk instead of ${wanted.atRisk}`;
}

/** The fields of a line, in the order in which they're written for comparing. */
const ORDER = ["section", "counts", "adverseShare", "overall"];
