import fc from "fast-check";
import { MOST_CUT, type OverallRule } from "../../../src/domain/rules/OverallRule";

function anyCutRule(kind: keyof typeof MOST_CUT): fc.Arbitrary<OverallRule> {
  const cut = fc.integer({ min: 1, max: MOST_CUT[kind] });
  return fc.tuple(cut, cut).map(([a, b]) => ({
    kind,
    adverseCut: Math.min(a, b),
    exceptionCut: Math.max(a, b),
  }));
}

/** Any rule that can be kept. */
export const anyRule: fc.Arbitrary<OverallRule> = fc
  .tuple(
    fc.oneof(
      anyCutRule("adverse-share"),
      anyCutRule("weighted-severity"),
      fc.constantFrom<OverallRule>(
        { kind: "worst-status" },
        { kind: "any-adverse" },
        { kind: "largest-group" }
      )
    ),
    fc.boolean()
  )
  .map(([rule, unratedIsAdverse]) => (unratedIsAdverse ? { ...rule, unratedIsAdverse } : rule));
