import { parseSettings, findDamage } from "../../src/app/settings";
import { defaultRule, type OverallRule } from "../../src/domain";

const read = (rule: unknown): readonly [OverallRule, unknown] => {
  const stored = JSON.stringify({ rule });
  return [parseSettings(stored).rule, findDamage(stored)];
};

it.each<OverallRule>([
  { kind: "adverse-share", adverseCut: 1, exceptionCut: 100 },
  { kind: "weighted-severity", adverseCut: 40, exceptionCut: 200 },
  { kind: "worst-status" },
  { kind: "any-adverse", unratedIsAdverse: true },
  { kind: "largest-group" },
])("a rule comes back as it was stored: %j", (rule) => {
  expect(read(rule)).toEqual([rule, []]);
});

it.each([
  { kind: "adverse-share", adverseCut: 30 },
  { kind: "adverse-share", adverseCut: 30, exceptionCut: 101 },
  { kind: "adverse-share", adverseCut: 0, exceptionCut: 50 },
  { kind: "adverse-share", adverseCut: 60, exceptionCut: 50 },
  { kind: "weighted-severity", adverseCut: 0.5, exceptionCut: 100 },
  { kind: "weighted-severity", adverseCut: 30, exceptionCut: 201 },
  { kind: "worst-status", unratedIsAdverse: "yes" },
  { kind: "newest" },
  "worst-status",
])("another is damaged, and the default stands for it: %j", (rule) => {
  expect(read(rule)).toEqual([defaultRule, ["rule"]]);
});
