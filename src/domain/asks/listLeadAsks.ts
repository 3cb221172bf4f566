import type { FindingCode } from "../checks/Finding";
import type { FindingOutline } from "../checks/FindingOutline";
import { isUnsaid } from "../checks/isUnsaid";
import { lazyArray } from "../lazyArray";
import { comparable } from "../tracker/cell";
import { compareRefs } from "../tracker/naturalOrder";
import { formatRow } from "../tracker/place";
import type { LeadAsk, Need } from "./LeadAsk";

/**
 * What only an action's lead can supply, by the kind of finding, in the order in which it's asked for.
 * What can be put right without asking, such as a spelling, isn't here.
 */
const WANTED: ReadonlyMap<FindingCode, string> = new Map([
  ["status/blank", "status missing"],
  ["status/unknown", "status not known"],
  ["contradiction/overdue", "status or due date to be updated"],
  ["contradiction/not-due", "status or due date to be updated"],
  ["contradiction/reason", "status or reason to be updated"],
  ["lead/missing", "lead missing"],
  ["due/missing", "due date missing"],
  ["due/unreadable", "due date not readable"],
  ["reason/missing", "reason missing"],
  ["mitigation/missing", "mitigating actions missing"],
  ["history/unchanged", "unchanged since the report before, to be confirmed"],
]);

/** The wanted in its order, each once. */
const IN_ORDER: readonly string[] = [...new Set(WANTED.values())];

/**
 * What is still needed from each lead to complete a report: leads in alphabetical order, actions that
 * nobody leads on last. Spellings of a lead that differ in case, spaces or punctuation are one lead. What
 * is needed of a lead is listed when it's looked at.
 *
 * @param withPlans whether to say of which plan each action is
 */
export function listLeadAsks(
  findings: readonly FindingOutline[],
  withPlans: boolean
): readonly LeadAsk[] {
  const byLead = new Map<string, { readonly lead: string; readonly findings: FindingOutline[] }>();
  const keyOf = createLeadKey();
  for (const finding of findings) {
    if (!isWanted(finding)) continue;
    const key = keyOf(finding.lead);
    const same = byLead.get(key);
    if (same) same.findings.push(finding);
    else byLead.set(key, { lead: isUnsaid(finding.lead) ? "" : finding.lead, findings: [finding] });
  }
  const inOrder = [...byLead].sort(([a], [b]) => compareLeads(a, b));
  return lazyArray(inOrder.length, (index): LeadAsk | undefined => {
    const own = inOrder[index]?.[1];
    return own && { lead: own.lead, needs: listNeeds(own.findings, withPlans) };
  });
}

/** Makes what tells leads apart, which looks at each spelling once; blank: nobody. */
function createLeadKey(): (lead: string) => string {
  const keys = new Map<string, string>();
  return (lead) => {
    const known = keys.get(lead);
    if (known !== undefined) return known;
    const key = isUnsaid(lead) ? "" : comparable(lead) || lead;
    keys.set(lead, key);
    return key;
  };
}

function isWanted({ code, nearest }: FindingOutline): boolean {
  // What is near to a status needs no lead to say what was meant.
  if (code === "status/unknown" && nearest !== null) return false;
  return WANTED.has(code);
}

/** Nobody comes last. */
function compareLeads(a: string, b: string): number {
  if (a === "" || b === "") return a === "" ? 1 : -1;
  return a < b ? -1 : 1;
}

function listNeeds(findings: readonly FindingOutline[], withPlans: boolean): readonly Need[] {
  return IN_ORDER.flatMap((what): Need[] => {
    const own = findings.filter(({ code }) => WANTED.get(code) === what);
    const refs = [...own]
      .sort((a, b) => compareRefs(a.ref, b.ref) || a.place.row - b.place.row)
      .map((finding) => nameAction(finding, withPlans));
    return refs.length === 0 ? [] : [{ what, refs: [...new Set(refs)] }];
  });
}

function nameAction({ ref, place, plan }: FindingOutline, withPlan: boolean): string {
  const name = ref === "" ? `row ${formatRow(place.row)}` : ref;
  return withPlan ? `${name} (${plan})` : name;
}
