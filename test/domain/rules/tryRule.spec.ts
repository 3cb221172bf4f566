import fc from "fast-check";
import { makeReport, type OverallRule } from "../../../src/domain";
import {
  describeChange,
  describeTrial,
  describeTrialLine,
  tryRule,
} from "../../../src/domain/rules/tryRule";
import { anyRule } from "../../support/domain/anyRule";
import { publishedGrid } from "../../support/domain/publishedPlan";
import { reportFromGrid, reportFromGrids, reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const report = reportFromGrid(publishedGrid());
const { scheme } = report;

/** What a rule would change, in words. */
function tell(rule: OverallRule): string[] {
  const trial = tryRule(report, rule);
  return [
    describeTrial(trial, scheme),
    ...trial.changes.map((change) => describeChange(change, scheme, false)),
  ];
}

describe("what if", () => {
  it("the cut were 25%: just 5.4 would change", () => {
    expect(tell({ kind: "adverse-share", adverseCut: 25, exceptionCut: 50 })).toEqual([
      "1 of 20 sections would change: 14 On Track, 6 At Risk and 0 Off Track.",
      "5.4 Supportive leadership and culture.: On Track to At Risk.",
    ]);
  });

  it("it stayed: nothing would change", () => {
    expect(tell(report.rule)).toEqual([
      "No section would change: 15 On Track, 5 At Risk and 0 Off Track.",
    ]);
  });

  it("agrees with a report made anew, whatever the rules", () => {
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom("1.1", "1.2", "2.1"),
        fc.constantFrom(...scheme.statuses.map(({ label }) => label), "")
      ),
      { minLength: 1, maxLength: 20 }
    );
    fc.assert(
      fc.property(rows, anyRule, anyRule, (actions, before, after) => {
        const tracker = trackerFromGrid([
          ["Section", "Action", "RAG"],
          ...actions.map(([section, label]) => [section, "Do it", label]),
        ]);
        const make = (rule: OverallRule) =>
          makeReport([tracker], { info: reportInfo, scheme, rule }).plans;
        const was = make(before);
        const is = make(after);
        const trial = tryRule({ plans: was, scheme }, after);
        expect(trial.counts.map(({ count }) => count)).toEqual(
          is[0]?.overallCounts.map(({ count }) => count)
        );
        const overalls = is.flatMap(({ sections }) =>
          sections.map(({ ref, overall }) => ({ ref, overall }))
        );
        const tried = was.flatMap(({ sections }) =>
          sections.map((section) => ({
            ref: section.ref,
            overall: trial.changes.find((each) => each.section === section)?.to ?? section.overall,
          }))
        );
        expect(tried).toEqual(overalls);
      })
    );
  });
});

describe("rules side by side", () => {
  it.each<[OverallRule, string]>([
    [report.rule, "Adverse share: 15 On Track, 5 At Risk and 0 Off Track; no section differs."],
    [
      { kind: "worst-status" },
      "Worst status: 14 On Track, 4 At Risk and 2 Off Track; differs in 2.3 (Off Track) and 5.4 (Off Track).",
    ],
    [
      { kind: "adverse-share", adverseCut: 1, exceptionCut: 1 },
      "Adverse share: 14 On Track, 4 At Risk and 2 Off Track; differs in 2.3 (Off Track) and 5.4 (Off Track).",
    ],
  ])("%j comes to this, in a line", (rule, line) => {
    expect(describeTrialLine(tryRule(report, rule), scheme)).toBe(line);
  });

  it("names a section without a ref by its title", () => {
    const untitled = reportFromGrids({
      North: [
        ["Section", "Action", "RAG"],
        ["Data", "Do it", "Off Track"],
      ],
    });
    expect(describeTrialLine(tryRule(untitled, { kind: "any-adverse" }), scheme)).toBe(
      "Any adverse: 0 On Track, 1 At Risk and 0 Off Track; differs in Data (At Risk)."
    );
  });

  it("names a few sections and how many more", () => {
    const rows = Array.from({ length: 9 }, (_, index) => [
      index === 8 ? "Last" : `1.${index + 1} Section`,
      "Do it",
      "At Risk",
    ]);
    const all = reportFromGrids({
      North: [["Section", "Action", "RAG"], ...rows],
      South: [
        ["Section", "Action", "RAG"],
        ["Data", "Do it", "On Track"],
      ],
    });
    const rule: OverallRule = { kind: "worst-status" };
    const plans = all.plans.map((plan) => ({
      ...plan,
      sections: plan.sections.map((section) => ({
        ...section,
        overall: { kind: "rated", status: 1 } as const,
      })),
    }));
    const trial = tryRule({ plans, scheme }, rule);
    expect(describeTrialLine(trial, scheme)).toBe(
      "Worst status: 1 On Track, 9 At Risk and 0 Off Track; differs in 1.1 (At Risk), 1.2 (At Risk), 1.3 (At Risk), 1.4 (At Risk), 1.5 (At Risk), 1.6 (At Risk) and 3 more."
    );
    expect(trial.changes.slice(7).map((change) => describeChange(change, scheme, true))).toEqual([
      "North, 1.8 Section: On Track to At Risk.",
      "North, Last: On Track to At Risk.",
    ]);
  });
});
