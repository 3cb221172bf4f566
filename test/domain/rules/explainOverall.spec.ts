import {
  defaultRule,
  fivePointScheme,
  publishedScheme,
  threeColourScheme,
  type Scheme,
} from "../../../src/domain";
import { explainOverall, remarkOn } from "../../../src/domain/rules/explainOverall";
import type { OverallRule } from "../../../src/domain/rules/OverallRule";
import { rateSection } from "../../../src/domain/rules/rateSection";
import { sharesOf } from "../../../src/domain/summary/shares";

/** Why counts in scheme order come to their overall RAG, and what is remarked on it. */
function explain(
  counts: readonly number[],
  scheme: Scheme = publishedScheme
): readonly [string, string] {
  const section = { shares: sharesOf(counts), unread: 0 };
  const overall = rateSection(section, defaultRule, scheme);
  return [explainOverall(section, defaultRule, scheme), remarkOn(overall, section.shares, scheme)];
}

describe("why a section has its overall RAG", () => {
  it.each([
    [
      [0, 2, 2, 1, 1, 0],
      "At Risk because 2 of 6 actions (33.3%) are adverse: 1 At Risk and 1 Delivery Date Missed with Risk; the cut is 30%.",
      "",
    ],
    [
      [1, 2, 0, 0, 0, 1],
      "On Track because only 1 of 4 actions (25%) is adverse: 1 Off Track; the cut is 30%.",
      "Contains 1 Off Track",
    ],
    [[3, 1, 0, 0, 0, 0], "On Track because none of 4 actions is adverse.", ""],
    [[0, 1, 0, 0, 0, 0], "On Track because none of 1 action is adverse.", ""],
    [
      [0, 0, 0, 0, 0, 1],
      "Off Track because 1 of 1 action (100%) is an exception: 1 Off Track; the cut is 50%.",
      "",
    ],
    [
      [0, 1, 0, 1, 1, 1],
      "Off Track because 2 of 4 actions (50%) are exceptions: 1 Delivery Date Missed with Risk and 1 Off Track; the cut is 50%.",
      "",
    ],
    [
      [0, 8, 0, 0, 1, 1],
      "On Track because only 2 of 10 actions (20%) are adverse: 1 Delivery Date Missed with Risk and 1 Off Track; the cut is 30%.",
      "Contains 1 Delivery Date Missed with Risk and 1 Off Track",
    ],
    [[0, 0, 0, 0, 0, 0], "Not rated because none of its actions has a status.", ""],
  ])("%j", (counts, why, remark) => {
    expect(explain(counts)).toEqual([why, remark]);
  });

  it.each<[Scheme, readonly number[], string, string]>([
    [
      threeColourScheme,
      [3, 0, 1],
      "Green because only 1 of 4 actions (25%) is adverse: 1 Red; the cut is 30%.",
      "Contains 1 Red",
    ],
    [
      fivePointScheme,
      [1, 1, 1, 1, 0],
      "Amber because 2 of 4 actions (50%) are adverse: 1 Amber and 1 Amber/Red; the cut is 30%.",
      "",
    ],
    [
      fivePointScheme,
      [0, 0, 0, 0, 0],
      "Not rated because none of its actions has a rated status.",
      "",
    ],
    [
      { ...threeColourScheme, overall: { sound: 0, adverse: 2, worst: 2 } },
      [1, 1, 0],
      "Red because 1 of 2 actions (50%) is adverse: 1 Amber; the cut is 30%.",
      "",
    ],
  ])("is told in the words of the scheme", (scheme, counts, why, remark) => {
    expect(explain(counts, scheme)).toEqual([why, remark]);
  });

  it.each<[OverallRule, readonly number[], number, string]>([
    [
      { kind: "worst-status" },
      [0, 2, 0, 1, 0, 1],
      0,
      "Off Track because 1 of 4 actions (25%) is an exception: 1 Off Track; one is enough.",
    ],
    [
      { kind: "any-adverse" },
      [0, 2, 0, 1, 0, 1],
      0,
      "At Risk because 2 of 4 actions (50%) are adverse: 1 At Risk and 1 Off Track; one is enough.",
    ],
    [
      { kind: "largest-group" },
      [0, 3, 0, 1, 0, 0],
      0,
      "On Track because only 1 of 4 actions (25%) is adverse: 1 At Risk; half is enough.",
    ],
    [
      { kind: "weighted-severity", adverseCut: 40, exceptionCut: 100 },
      [0, 3, 0, 0, 0, 1],
      0,
      "At Risk because 1 of 4 actions (25%) is adverse: 1 Off Track; with exceptions counted twice that is 50%, and the cut is 40%.",
    ],
    [
      { ...defaultRule, unratedIsAdverse: true },
      [0, 3, 0, 0, 0, 0],
      2,
      "At Risk because 2 of 5 actions (40%) are adverse: 2 without a status; the cut is 30%.",
    ],
  ])("is told by %j", (rule, counts, unread, why) => {
    expect(explainOverall({ shares: sharesOf(counts), unread }, rule, publishedScheme)).toBe(why);
  });
});
