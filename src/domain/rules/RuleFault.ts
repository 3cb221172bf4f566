import { MOST_CUT, type OverallRule } from "./OverallRule";

/** The two cuts of a rule that has some. */
export type CutName = "adverseCut" | "exceptionCut";

/** What is wrong with a rule's cuts. */
export type RuleFault =
  /** Not a whole number from 1 to `most`. */
  | { readonly code: "cut-outside"; readonly cut: CutName; readonly most: number }
  /** The cut for the worst is below that for adverse, though what reaches it is adverse too. */
  | {
      readonly code: "cuts-crossing";
      readonly adverseCut: number;
      readonly exceptionCut: number;
    };

/** What is wrong with a rule; empty when it can be used. Cuts that aren't numbers may be NaN. */
export function checkRule(rule: OverallRule): readonly RuleFault[] {
  if (!("adverseCut" in rule)) return [];
  const { adverseCut, exceptionCut } = rule;
  const most = MOST_CUT[rule.kind];
  const outside = (["adverseCut", "exceptionCut"] as const)
    .filter((cut) => !isCut(rule[cut], most))
    .map((cut): RuleFault => ({ code: "cut-outside", cut, most }));
  if (outside.length > 0 || adverseCut <= exceptionCut) return outside;
  return [{ code: "cuts-crossing", adverseCut, exceptionCut }];
}

function isCut(cut: number, most: number): boolean {
  return Number.isInteger(cut) && cut >= 1 && cut <= most;
}
