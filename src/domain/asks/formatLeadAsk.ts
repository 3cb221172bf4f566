import { formatList } from "../summary/wording";
import type { LeadAsk } from "./LeadAsk";

/**
 * What is needed from a lead as a line of plain text: "AB: reason missing for 1.1.2 and 2.3.1; due date
 * missing for 4.1.1".
 */
export function formatLeadAsk({ lead, needs }: LeadAsk): string {
  const wanted = needs.map(({ what, refs }) => `${what} for ${formatList(refs)}`);
  return `${lead === "" ? "No lead" : lead}: ${wanted.join("; ")}`;
}
