import type { Finding } from "../../domain/checks/Finding";

/** What tells a finding from the others of its report, without white space: it's part of an id. */
export function findingKey(finding: Finding): string {
  const { code, place } = finding;
  // Of a plan's sums there may be one for each status, all at one place.
  const status = "status" in finding ? String(finding.status) : "";
  return [code, place.sheet.replace(/\s/gu, "_"), place.row, place.column, status].join("-");
}
