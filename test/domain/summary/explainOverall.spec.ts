import { defaultRule, publishedScheme } from "../../../src/domain";
import { explainOverall, remarkOn } from "../../../src/domain/summary/explainOverall";
import { rateSection } from "../../../src/domain/summary/overallRag";
import { sharesOf } from "../../../src/domain/summary/shares";

/** Why counts in scheme order come to their overall RAG, and what is remarked on it. */
function explain(counts: readonly number[]): readonly [string, string] {
  const shares = sharesOf(counts);
  const overall = rateSection(shares, defaultRule, publishedScheme);
  return [
    explainOverall(overall, shares, defaultRule, publishedScheme),
    remarkOn(overall, shares, publishedScheme),
  ];
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
});
