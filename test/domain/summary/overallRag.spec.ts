import fc from "fast-check";
import {
  defaultRule,
  fivePointScheme,
  publishedScheme,
  threeColourScheme,
  type Scheme,
} from "../../../src/domain";
import {
  describeRule,
  overallLabel,
  rateSection,
  reaches,
} from "../../../src/domain/summary/overallRag";
import { sharesOf } from "../../../src/domain/summary/shares";

/** The overall RAG's words for counts in scheme order. */
function rate(counts: readonly number[]): string {
  return overallLabel(rateSection(sharesOf(counts), defaultRule, publishedScheme), publishedScheme);
}

describe("the default rule", () => {
  it.each([
    [[0, 7, 0, 3, 0, 0], "At Risk"],
    [[0, 71, 0, 29, 0, 0], "On Track"],
    [[0, 701, 0, 299, 0, 0], "On Track"],
    [[0, 700, 0, 300, 0, 0], "At Risk"],
    [[1, 2, 0, 0, 0, 1], "On Track"],
    [[0, 1, 0, 0, 0, 1], "Off Track"],
    [[0, 1, 0, 0, 1, 0], "Off Track"],
    [[0, 5, 0, 1, 2, 2], "At Risk"],
    [[0, 4, 0, 0, 2, 2], "Off Track"],
    [[0, 51, 0, 0, 0, 49], "At Risk"],
    [[3, 0, 0, 0, 0, 0], "On Track"],
    [[0, 0, 9, 0, 0, 0], "On Track"],
    [[0, 0, 0, 0, 0, 0], "Not rated"],
  ])("calls %j %s", (counts, label) => {
    expect(rate(counts)).toBe(label);
  });

  it("is in whole numbers: 3 of 10 reaches 30%, to the action", () => {
    expect(reaches(3, 10, 30)).toBe(true);
    expect(reaches(2_999_999, 10_000_000, 30)).toBe(false);
    expect(reaches(3_000_000, 10_000_000, 30)).toBe(true);
    expect(reaches(0, 10, 0)).toBe(false);
  });

  it("never rates a section better when one of its actions worsens", () => {
    const order = ["Not rated", "On Track", "At Risk", "Off Track"];
    const badness = [0, 0, 0, 1, 2, 2]; // complete and sound, adverse, exceptions
    const status = fc.nat({ max: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 12 }), { minLength: 6, maxLength: 6 }),
        status,
        status,
        (counts, a, b) => {
          const [from, to] = (badness[a] ?? 0) <= (badness[b] ?? 0) ? [a, b] : [b, a];
          const before = counts.map((count, index) => (index === from ? count + 1 : count));
          const after = counts.map((count, index) => (index === to ? count + 1 : count));
          expect(order.indexOf(rate(after))).toBeGreaterThanOrEqual(order.indexOf(rate(before)));
        }
      )
    );
  });

  it("is printed in words", () => {
    expect(describeRule(defaultRule, publishedScheme)).toBe(
      "Overall RAG: Off Track when at least 50% of a section's rated actions are Delivery Date Missed with Risk or Off Track; " +
        "otherwise At Risk when at least 30% are At Risk, Delivery Date Missed with Risk or Off Track; otherwise On Track."
    );
  });

  it.each<[string, Scheme, string]>([
    [
      "three colours",
      threeColourScheme,
      "Overall RAG: Red when at least 50% of a section's rated actions are Red; " +
        "otherwise Amber when at least 30% are Amber or Red; otherwise Green.",
    ],
    [
      "five points",
      fivePointScheme,
      "Overall RAG: Red when at least 50% of a section's rated actions are Amber/Red or Red; " +
        "otherwise Amber when at least 30% are Amber, Amber/Red or Red; otherwise Green.",
    ],
    [
      "one status for adverse and worst",
      { ...threeColourScheme, overall: { sound: 0, adverse: 2, worst: 2 } },
      "Overall RAG: Red when at least 50% of a section's rated actions are Red, " +
        "or at least 30% are Amber or Red; otherwise Green.",
    ],
    [
      "no exceptions",
      {
        ...threeColourScheme,
        statuses: threeColourScheme.statuses.map((status) => ({ ...status, exception: false })),
      },
      "Overall RAG: Amber when at least 30% of a section's rated actions are Amber or Red; otherwise Green.",
    ],
  ])("is printed in the scheme's words: %s", (_, scheme, words) => {
    expect(describeRule(defaultRule, scheme)).toBe(words);
  });
});
