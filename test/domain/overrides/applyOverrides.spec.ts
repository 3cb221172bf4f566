import {
  makeReport,
  publishedScheme,
  threeColourScheme,
  type OverallRule,
} from "../../../src/domain";
import { applyOverrides, listUnused } from "../../../src/domain/overrides/applyOverrides";
import type { Override } from "../../../src/domain/overrides/Override";
import {
  addOverride,
  makeOverride,
  removeOverride,
} from "../../../src/domain/overrides/overrideList";
import type { PlanSummary, Report, SectionSummary } from "../../../src/domain/report";
import { describeTrial, tryRule } from "../../../src/domain/rules/tryRule";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { reportFromGrids, reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";
import { statuses } from "../../support/domain/statuses";

const rule: OverallRule = { kind: "adverse-share", adverseCut: 30, exceptionCut: 50 };
const HEADERS = ["Pillar", "Section", "Action", "RAG"];
const rowsOf = (section: string, ...labels: readonly string[]): CellValue[][] =>
  labels.map((label) => ["Plan", section, "Do it", label]);
const DATA = rowsOf(
  "1.1 Data",
  "At Risk",
  "At Risk",
  "On Track",
  "On Track",
  "On Track",
  "Delivered"
);
const CAREERS = rowsOf("1.2 Careers", "On Track", "On Track", "On Track", "Off Track");

const report = reportFromGrids({ Actions: [HEADERS, ...DATA, ...CAREERS] });
const sectionOf = ({ plans }: Pick<Report, "plans">, ref: string): SectionSummary => {
  const found = plans.flatMap(({ sections }) => sections).find((each) => each.ref === ref);
  if (found === undefined) throw new Error(`no section ${ref}`);
  return found;
};
const setOn = (of: Report, ref: string, overall: number, reason: string): Override =>
  makeOverride(
    { plan: "Actions", section: sectionOf(of, ref), overall, reason },
    of.scheme,
    "2025-03-03"
  );

const agreed = setOn(report, "1.1", statuses.onTrack, " The board has agreed ");

/** The plans of other rows, with what was set by hand. */
const plansOf = (
  rows: readonly (readonly CellValue[])[],
  overrides: readonly Override[]
): readonly PlanSummary[] =>
  makeReport([trackerFromGrid([HEADERS, ...rows])], {
    info: reportInfo,
    scheme: publishedScheme,
    rule,
    overrides,
  }).plans;
const remarks = (plans: readonly PlanSummary[]): readonly string[] =>
  plans.flatMap(({ sections }) => sections.map(({ remark }) => remark));

describe("an overall RAG set by hand", () => {
  it("keeps which section, what, why, when, and its counts then", () => {
    expect(agreed).toEqual({
      plan: "Actions",
      group: "Plan",
      ref: "1.1",
      title: "Data",
      overall: "On Track",
      reason: "The board has agreed",
      day: "2025-03-03",
      counts: { print: expect.stringMatching(/^[0-9a-z]+$/u) as string, adverse: 2, rated: 6 },
    });
  });

  it("stands for the rule's, which is told beside it, and counts in the headline", () => {
    const [plan] = plansOf([...DATA, ...CAREERS], [agreed]);
    const [was] = report.plans;
    if (plan === undefined || was === undefined) throw new Error("no plan");
    const [data, careers] = was.sections;
    expect(plan).toEqual({
      ...was,
      sections: [
        {
          ...data,
          overall: { kind: "rated", status: statuses.onTrack },
          byHand: { override: agreed, byRule: data?.overall, since: "" },
          why: "On Track, set by hand: The board has agreed. The rule gives At Risk because 2 of 6 actions (33.3%) are adverse: 2 At Risk; the cut is 30%.",
          remark: "Set by hand: The board has agreed. The rule gives At Risk.",
        },
        careers,
      ],
      overallCounts: [
        { overall: { kind: "rated", status: statuses.onTrack }, count: 2, percent: 100 },
        { overall: { kind: "rated", status: statuses.atRisk }, count: 0, percent: 0 },
        { overall: { kind: "rated", status: statuses.offTrack }, count: 0, percent: 0 },
      ],
    });
  });

  it("is remarked on beside what the section contains", () => {
    const same = setOn(report, "1.2", statuses.onTrack, "It recovers.");
    expect(remarks(plansOf([...DATA, ...CAREERS], [same]))).toEqual([
      "",
      "Set by hand: It recovers. The rule gives On Track too. Contains 1 Off Track",
    ]);
  });

  it.each<[string, CellValue[][], string]>([
    [
      "one more is adverse",
      rowsOf("1.1 Data", "At Risk", "At Risk", "At Risk", "On Track", "On Track", "Delivered"),
      "At Risk. The counts have changed since this was set: 2 of 6 adverse then, 3 of 6 now.",
    ],
    [
      "one more is rated",
      [...DATA, ...rowsOf("1.1 Data", "On Track")],
      "On Track too. The counts have changed since this was set: 2 of 6 adverse then, 2 of 7 now.",
    ],
    [
      "another is delivered",
      rowsOf("1.1 Data", "At Risk", "At Risk", "On Track", "On Track", "Delivered", "Delivered"),
      "At Risk. The counts have changed since this was set: 2 of 6 adverse then and now.",
    ],
    [
      "one has lost its status",
      [...DATA, ...rowsOf("1.1 Data", "")],
      "At Risk. The counts have changed since this was set: 2 of 6 adverse then and now.",
    ],
    ["rows have only moved", [...DATA].reverse(), "At Risk."],
  ])("says what it rests on when %s", (_, rows, since) => {
    const [remark] = remarks(plansOf(rows, [agreed]));
    expect(remark).toBe(`Set by hand: The board has agreed. The rule gives ${since}`);
  });

  it("follows a section whose title was reworded", () => {
    const reworded = DATA.map(([group, , ...rest]) => [group ?? "", "1.1 Workforce data", ...rest]);
    expect(remarks(plansOf(reworded, [agreed]))[0]).toMatch(/^Set by hand/u);
  });

  it("is of the one with its title where a group has two of one ref", () => {
    const other: Override = { ...agreed, title: "Something else" };
    const [plan] = report.plans;
    const [data] = plan?.sections ?? [];
    if (plan === undefined || data === undefined) throw new Error("no section");
    const twins = [{ ...plan, sections: [data, { ...data, title: "Twin" }] }];
    const marked = (overrides: readonly Override[]): readonly boolean[] =>
      applyOverrides(twins, overrides, publishedScheme).flatMap(({ sections }) =>
        sections.map(({ byHand }) => byHand !== undefined)
      );
    expect(marked([agreed])).toEqual([true, false]);
    expect(marked([other])).toEqual([false, false]);
    expect(marked([{ ...agreed, title: "Twin" }])).toEqual([false, true]);
  });

  it("is of no other plan, group or section, and is listed as unused then", () => {
    const strays = [
      { ...agreed, plan: "Another" },
      { ...agreed, group: "Attract" },
      { ...agreed, ref: "9.9" },
      { ...agreed, ref: "", title: "No section" },
      { ...agreed, overall: "Purple" },
      { ...agreed, overall: "Delivered" },
    ];
    for (const stray of strays) {
      const plans = plansOf([...DATA, ...CAREERS], [stray]);
      expect(plans).toEqual(report.plans);
      expect(listUnused(plans, [stray])).toEqual([stray]);
    }
    const readAgain: Override = { ...agreed, counts: { ...agreed.counts } };
    expect(listUnused(plansOf(DATA, [agreed]), [readAgain])).toEqual([]);
  });

  it("stays whatever another rule gives", () => {
    const plans = plansOf([...DATA, ...CAREERS], [agreed]);
    const trial = tryRule({ plans, scheme: publishedScheme }, { kind: "worst-status" });
    expect(trial.changes.map(({ section }) => section.ref)).toEqual(["1.2"]);
    expect(describeTrial(trial, publishedScheme)).toBe(
      "1 of 2 sections would change: 1 On Track, 0 At Risk and 1 Off Track. 1 set by hand stays."
    );
  });

  it("of a section without a rated action stands too", () => {
    const unrated = rowsOf("1.1 Data", "", "");
    const before = reportFromGrids({ Actions: [HEADERS, ...unrated] });
    const [remark] = remarks(
      plansOf(unrated, [setOn(before, "1.1", statuses.atRisk, "Nobody answers.")])
    );
    expect(remark).toBe("Set by hand: Nobody answers. The rule gives Not rated.");
  });

  it("of another scheme isn't gone by", () => {
    const red = makeReport([trackerFromGrid([HEADERS, ...rowsOf("1.1 Data", "Red")])], {
      info: reportInfo,
      scheme: threeColourScheme,
      rule,
      overrides: [agreed],
    });
    expect(red.plans[0]?.sections[0]?.byHand).toBeUndefined();
  });
});

describe("the list", () => {
  it("has one of each section, the last that was set", () => {
    const other = setOn(report, "1.2", statuses.atRisk, "It slips.");
    const again: Override = { ...agreed, reason: "Now it's otherwise." };
    expect(addOverride([agreed, other], again)).toEqual([other, again]);
    expect(removeOverride([agreed, other], again)).toEqual([other]);
    expect(removeOverride([other], agreed)).toEqual([other]);
  });
});
