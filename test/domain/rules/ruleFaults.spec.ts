import { publishedScheme, type OverallRule } from "../../../src/domain";
import { defaultRule, USUAL_CUTS } from "../../../src/domain/rules/OverallRule";
import { checkRule } from "../../../src/domain/rules/RuleFault";
import { ruleFaultText } from "../../../src/domain/rules/ruleFaultText";

const tell = (rule: OverallRule): string[] =>
  checkRule(rule).map((fault) => ruleFaultText(fault, publishedScheme));

describe("a rule", () => {
  it.each<OverallRule>([
    defaultRule,
    { kind: "adverse-share", adverseCut: 1, exceptionCut: 1 },
    { kind: "adverse-share", adverseCut: 100, exceptionCut: 100 },
    { kind: "weighted-severity", ...USUAL_CUTS["weighted-severity"] },
    { kind: "weighted-severity", adverseCut: 101, exceptionCut: 200 },
    { kind: "worst-status" },
    { kind: "any-adverse", unratedIsAdverse: true },
    { kind: "largest-group" },
  ])("can be used: %j", (rule) => {
    expect(tell(rule)).toEqual([]);
  });

  it.each<[OverallRule, readonly string[]]>([
    [
      { kind: "adverse-share", adverseCut: 0, exceptionCut: 50 },
      ["Enter a whole number from 1 to 100."],
    ],
    [
      { kind: "adverse-share", adverseCut: NaN, exceptionCut: 101 },
      ["Enter a whole number from 1 to 100.", "Enter a whole number from 1 to 100."],
    ],
    [
      { kind: "weighted-severity", adverseCut: 33.5, exceptionCut: 100 },
      ["Enter a whole number from 1 to 200."],
    ],
    [
      { kind: "adverse-share", adverseCut: 50, exceptionCut: 30 },
      [
        "The cut for Off Track (30%) is below that for At Risk (50%): raise the one or lower the other.",
      ],
    ],
  ])("has faults that are told: %j", (rule, texts) => {
    expect(tell(rule)).toEqual(texts);
  });
});
