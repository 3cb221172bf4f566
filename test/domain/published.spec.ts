import { publishedScheme } from "../../src/domain";
import { overallLabel } from "../../src/domain/summary/overallRag";
import { publishedGrid, publishedSections, refOf } from "../support/domain/publishedPlan";
import { reportFromGrid } from "../support/domain/reportFromGrid";
import { statuses } from "../support/domain/statuses";

const report = reportFromGrid(publishedGrid());
const [plan] = report.plans;
const sections = plan?.sections ?? [];

/** Shares as the page prints them, in scheme order: "25% On Track, 75% At Risk". */
function printShares(shares: Readonly<Partial<Record<string, string>>>): string {
  return publishedScheme.statuses
    .flatMap(({ label }) => (shares[label] === undefined ? [] : [`${shares[label]} ${label}`]))
    .join(", ");
}

/** Section 2.3 is printed with percentages that add up to 99.66. */
const MISPRINTED = "2.3";

describe("the published overview", () => {
  it("has its 20 sections in 5 pillars, in order", () => {
    expect(
      sections.map(({ group, ref, title }) => ({ group, section: `${ref} ${title}` }))
    ).toEqual(publishedSections.map(({ group, section }) => ({ group, section })));
  });

  it.each(publishedSections.map((section, index) => [refOf(section), section, index] as const))(
    "rates section %s as printed",
    (_, { overall }, index) => {
      const found = sections[index];
      expect(found && overallLabel(found.overall, publishedScheme)).toBe(overall);
    }
  );

  it.each(
    publishedSections
      .map((section, index) => [refOf(section), section, index] as const)
      .filter(([ref]) => ref !== MISPRINTED)
  )("shares out section %s as printed", (_, { shares }, index) => {
    expect(sections[index]?.sharesText).toBe(printShares(shares));
  });

  it("puts right section 2.3, whose printed percentages add up to 99.66", () => {
    const printed = publishedSections.find((section) => refOf(section) === MISPRINTED);
    expect(printed && printShares(printed.shares)).toBe(
      "33.33% On Track, 33.33% Delivery Date Missed no Risk, 16.5% At Risk, 16.5% Delivery Date Missed with Risk"
    );
    expect(sections.find(({ ref }) => ref === MISPRINTED)?.sharesText).toBe(
      "33% On Track, 33% Delivery Date Missed no Risk, 17% At Risk, 17% Delivery Date Missed with Risk"
    );
  });

  it("counts 67 actions by status, and 15 sections On Track and 5 At Risk", () => {
    expect(plan?.actions).toBe(67);
    expect(plan?.unrated).toBe(0);
    expect(plan?.shares.counts).toEqual([26, 26, 3, 10, 1, 1]);
    expect(
      plan?.overallCounts.map(
        ({ overall, count, percent }) =>
          `${overallLabel(overall, publishedScheme)}: ${count} (${percent}%)`
      )
    ).toEqual(["On Track: 15 (75%)", "At Risk: 5 (25%)", "Off Track: 0 (0%)"]);
  });

  it("remarks on 5.4, which is On Track with a quarter of it Off Track, and on no other", () => {
    expect(
      sections.filter(({ remark }) => remark !== "").map(({ ref, remark }) => [ref, remark])
    ).toEqual([["5.4", "Contains 1 Off Track"]]);
  });

  it("lists the actions off track or missed with risk, in order", () => {
    expect(report.exceptions.map(({ ref }) => ref)).toEqual(["2.3.6", "5.4.4"]);
  });

  it("finds just that section 5.4, and leaves nothing out", () => {
    expect(report.findings).toEqual([
      {
        code: "report/sound-section",
        severity: "warning",
        place: { sheet: "Actions", row: 69, column: 4 },
        ref: "",
        status: statuses.onTrack,
        contains: [{ status: statuses.offTrack, count: 1 }],
        plan: "Actions",
        section: "5.4 Supportive leadership and culture.",
        lead: "",
        grounds: ["5.4 Supportive leadership and culture.", "On Track", "Off Track", 1].join(
          "\u001f"
        ),
        acceptance: null,
      },
    ]);
    expect(report.readings.map(({ actions, leftOut }) => ({ actions, leftOut }))).toEqual([
      { actions: 67, leftOut: [] },
    ]);
  });
});
