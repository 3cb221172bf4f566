import fc from "fast-check";
import { defaultRule, publishedScheme, type OverallRule } from "../../../src/domain";
import { describeDistance } from "../../../src/domain/rules/describeDistance";
import { measureDistance } from "../../../src/domain/rules/measureDistance";
import { rateCounts } from "../../../src/domain/rules/rules";
import { sharesOf } from "../../../src/domain/summary/shares";

const RULES: readonly OverallRule[] = [
  defaultRule,
  { kind: "worst-status" },
  { kind: "any-adverse" },
  { kind: "largest-group" },
  { kind: "weighted-severity", adverseCut: 40, exceptionCut: 100 },
];

it.each<[readonly number[], string]>([
  [
    [0, 2, 2, 1, 1, 0],
    "One fewer adverse action and it would be On Track; 2 more exceptions and it would be Off Track.",
  ],
  [[1, 2, 0, 0, 0, 1], "One more adverse action and it would be At Risk."],
  [[3, 7, 0, 0, 0, 0], "3 more adverse actions and it would be At Risk."],
  [[0, 1, 0, 0, 0, 0], "One more adverse action and it would be At Risk."],
  [[0, 2, 0, 0, 0, 2], "One fewer adverse action and it would be On Track."],
  [[0, 0, 0, 0, 0, 1], "One fewer adverse action and it would be On Track."],
  [[0, 0, 0, 0, 0, 0], ""],
])("counts %j: %s", (counts, text) => {
  const section = { shares: sharesOf(counts), unread: 0 };
  expect(describeDistance(section, defaultRule, publishedScheme)).toBe(text);
});

it("has no worse to come by a rule that stops at adverse", () => {
  const section = { shares: sharesOf([0, 0, 0, 2, 0, 0]), unread: 0 };
  expect(describeDistance(section, { kind: "any-adverse" }, publishedScheme)).toBe(
    "2 fewer adverse actions and it would be On Track."
  );
});

it.each(RULES)("is the fewest actions that turn a section, by %j", (rule) => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), fc.nat(30), (sound, onlyAdverse, exceptions) => {
      const rated = sound + onlyAdverse + exceptions;
      const counts = { adverse: onlyAdverse + exceptions, exceptions, rated };
      const role = rateCounts(counts, rule);
      const distance = measureDistance(counts, rule);
      if (role === null) {
        expect(distance).toBeNull();
        return;
      }
      const fewer = distance?.better?.actions ?? Math.max(counts.adverse, exceptions) + 1;
      for (let step = 1; step < fewer; step++) {
        const left = {
          adverse: Math.max(0, counts.adverse - step),
          exceptions: Math.max(0, exceptions - step),
          rated,
        };
        expect(rateCounts(left, rule)).toBe(role);
      }
      const more = distance?.worse;
      if (more) {
        const soundOnly = role === "sound";
        const turned = {
          adverse: Math.min(rated, counts.adverse + more.actions),
          exceptions: soundOnly ? exceptions : exceptions + more.actions,
          rated,
        };
        expect(rateCounts(turned, rule)).toBe(more.role);
      }
    })
  );
});
