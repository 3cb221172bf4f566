import fc from "fast-check";
import {
  bragScheme,
  defaultRule,
  fivePointScheme,
  publishedScheme,
  threeColourScheme,
  type Scheme,
} from "../../../src/domain";
import { reaches } from "../../../src/domain/rules/adverseCounts";
import { describeRule } from "../../../src/domain/rules/describeRule";
import type { OverallRule } from "../../../src/domain/rules/OverallRule";
import { rateSection } from "../../../src/domain/rules/rateSection";
import { overallLabel } from "../../../src/domain/summary/overallRag";
import { sharesOf } from "../../../src/domain/summary/shares";
import { anyRule } from "../../support/domain/anyRule";
import { publishedSections } from "../../support/domain/publishedPlan";

/** The overall RAG's words for counts in scheme order. */
function rate(counts: readonly number[], rule = defaultRule, unread = 0): string {
  const overall = rateSection({ shares: sharesOf(counts), unread }, rule, publishedScheme);
  return overallLabel(overall, publishedScheme);
}

/** Every scheme that ships, with each meaning that blue can have. */
const SCHEMES: readonly Scheme[] = [
  publishedScheme,
  threeColourScheme,
  fivePointScheme,
  ...(["complete", "not-started", "not-rated"] as const).map((blue) => bragScheme(blue)),
];

/** What a section of one action is called that is Delivered, On Track, or Missed no Risk. */
const SOUND = ["On Track", "On Track", "On Track"];

const WEIGHTED: OverallRule = { kind: "weighted-severity", adverseCut: 40, exceptionCut: 100 };
const RULES: readonly OverallRule[] = [
  defaultRule,
  { kind: "worst-status" },
  { kind: "any-adverse" },
  { kind: "largest-group" },
  WEIGHTED,
];

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

  it.each(SCHEMES.map((scheme) => [scheme.name, scheme] as const))(
    "never rates a section better when one of its actions worsens, whatever the rule: %s",
    (_, scheme) => {
      const most = scheme.statuses.length - 1;
      const badness = scheme.statuses.map(({ standing, exception }) =>
        exception ? 2 : standing === "adverse" ? 1 : 0
      );
      const { sound, adverse, worst } = scheme.overall;
      /** Not rated, sound, adverse, worst: from 0. */
      const rank = (counts: readonly number[], rule: OverallRule, unread: number): number => {
        const overall = rateSection({ shares: sharesOf(counts), unread }, rule, scheme);
        return overall.kind === "rated" ? 1 + [sound, adverse, worst].indexOf(overall.status) : 0;
      };
      fc.assert(
        fc.property(
          fc.array(fc.nat({ max: 12 }), { minLength: most + 1, maxLength: most + 1 }),
          fc.nat({ max: most }),
          fc.nat({ max: most }),
          anyRule,
          fc.nat({ max: 3 }),
          (counts, a, b, rule, unread) => {
            const [from, to] = (badness[a] ?? 0) <= (badness[b] ?? 0) ? [a, b] : [b, a];
            const before = counts.map((count, index) => (index === from ? count + 1 : count));
            const after = counts.map((count, index) => (index === to ? count + 1 : count));
            const was = rank(before, rule, unread);
            expect(was).toBeGreaterThan(0);
            expect(rank(after, rule, unread)).toBeGreaterThanOrEqual(was);
          }
        )
      );
    }
  );

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

describe("the other rules", () => {
  it.each<[OverallRule["kind"], readonly number[], string]>([
    ["worst-status", [3, 4, 1, 0, 0, 0], "On Track"],
    ["worst-status", [0, 99, 0, 1, 0, 0], "At Risk"],
    ["worst-status", [0, 99, 0, 0, 1, 0], "Off Track"],
    ["any-adverse", [0, 99, 0, 0, 0, 1], "At Risk"],
    ["any-adverse", [3, 4, 1, 0, 0, 0], "On Track"],
    ["largest-group", [0, 3, 0, 2, 0, 0], "On Track"],
    ["largest-group", [0, 2, 0, 2, 0, 0], "At Risk"],
    ["largest-group", [0, 2, 0, 1, 1, 0], "At Risk"],
    ["largest-group", [0, 2, 0, 0, 1, 1], "Off Track"],
    ["weighted-severity", [0, 4, 0, 1, 0, 0], "On Track"],
    ["weighted-severity", [0, 4, 0, 0, 0, 1], "At Risk"],
    ["weighted-severity", [0, 0, 0, 5, 0, 0], "At Risk"],
    ["weighted-severity", [0, 2, 0, 1, 0, 2], "Off Track"],
    ["worst-status", [0, 0, 0, 0, 0, 0], "Not rated"],
  ])("%s calls %j %s", (kind, counts, label) => {
    const rule = RULES.find((each) => each.kind === kind) ?? defaultRule;
    expect(rate(counts, rule)).toBe(label);
  });

  it("count actions without a status as adverse where that's chosen, and else not at all", () => {
    const rule = { ...defaultRule, unratedIsAdverse: true };
    expect(rate([0, 2, 0, 0, 0, 0], defaultRule, 3)).toBe("On Track");
    expect(rate([0, 2, 0, 0, 0, 0], rule, 3)).toBe("At Risk");
    expect(rate([0, 0, 0, 0, 0, 0], defaultRule, 1)).toBe("Not rated");
    expect(rate([0, 0, 0, 0, 0, 0], rule, 1)).toBe("At Risk");
  });

  it.each<[OverallRule["kind"], readonly string[]]>([
    ["adverse-share", [...SOUND, "At Risk", "Off Track", "Off Track"]],
    ["worst-status", [...SOUND, "At Risk", "Off Track", "Off Track"]],
    ["any-adverse", [...SOUND, "At Risk", "At Risk", "At Risk"]],
    ["largest-group", [...SOUND, "At Risk", "Off Track", "Off Track"]],
    ["weighted-severity", [...SOUND, "At Risk", "Off Track", "Off Track"]],
  ])("rate a section of one action by its status alone, by %s", (kind, expected) => {
    const rule = RULES.find((each) => each.kind === kind);
    const ratings = publishedScheme.statuses.map((_, at) =>
      rate(
        publishedScheme.statuses.map((__, other) => (other === at ? 1 : 0)),
        rule
      )
    );
    expect(ratings).toEqual(expected);
  });

  it.each<[OverallRule, string]>([
    [
      { kind: "worst-status" },
      "Overall RAG: Off Track when any of a section's rated actions is Delivery Date Missed with Risk or Off Track; " +
        "otherwise At Risk when any is At Risk; otherwise On Track.",
    ],
    [
      { kind: "any-adverse" },
      "Overall RAG: At Risk when any of a section's rated actions is At Risk, Delivery Date Missed with Risk or Off Track; otherwise On Track.",
    ],
    [
      { kind: "largest-group" },
      "Overall RAG: Off Track when at least half of a section's rated actions are Delivery Date Missed with Risk or Off Track; " +
        "otherwise At Risk when at least half are At Risk, Delivery Date Missed with Risk or Off Track; otherwise On Track.",
    ],
    [
      { ...WEIGHTED, unratedIsAdverse: true },
      "Overall RAG: each action that is At Risk, Delivery Date Missed with Risk or Off Track counts 1, and 1 more if it's Delivery Date Missed with Risk or Off Track; " +
        "Off Track when that comes to at least 100 for every 100 rated actions of a section; otherwise At Risk when it comes to at least 40; otherwise On Track. " +
        "Actions without a status count as adverse.",
    ],
  ])("are printed in words: %j", (rule, words) => {
    expect(describeRule(rule, publishedScheme)).toBe(words);
  });
});

describe("the published table", () => {
  /** The sections that a rule calls something else than the board did, by their number. */
  const missed = (rule: OverallRule): string[] =>
    publishedSections.flatMap(({ section, shares, overall }) => {
      const counts = publishedScheme.statuses.map(
        ({ label }) => parseFloat(shares[label] ?? "0") * 100
      );
      const is = rate(counts, rule);
      return is === overall ? [] : [`${section.split(" ")[0] ?? ""} ${is}`];
    });

  it.each<[OverallRule, readonly string[]]>([
    [defaultRule, []],
    [{ kind: "worst-status" }, ["2.3 Off Track", "5.4 Off Track"]],
    [{ kind: "any-adverse" }, ["5.4 At Risk"]],
    [{ kind: "largest-group" }, ["2.3 On Track"]],
    [WEIGHTED, ["5.4 At Risk"]],
  ])("is told by %j but for %j", (rule, others) => {
    expect(missed(rule)).toEqual(others);
  });
});
