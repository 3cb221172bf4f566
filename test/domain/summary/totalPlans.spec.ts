import { sharesOf } from "../../../src/domain/summary/shares";
import { totalPlans } from "../../../src/domain/summary/totalPlans";
import type { PlanSummary } from "../../../src/domain/report";

const NOT_RATED = { kind: "not-rated" } as const;
const rated = (status: number) => ({ kind: "rated", status }) as const;

function plan(part: Partial<PlanSummary>): PlanSummary {
  return {
    name: "One",
    sections: [],
    overallCounts: [],
    actions: 0,
    unrated: 0,
    shares: sharesOf([]),
    ...part,
  };
}

describe("several plans as one", () => {
  it("has the sums of their counts, and shares of these", () => {
    const total = totalPlans([
      plan({
        overallCounts: [
          { overall: rated(0), count: 1, percent: 50 },
          { overall: NOT_RATED, count: 1, percent: 50 },
        ],
        actions: 4,
        unrated: 1,
        shares: sharesOf([1, 2]),
      }),
      plan({
        name: "Two",
        overallCounts: [
          { overall: rated(0), count: 0, percent: 0 },
          { overall: rated(1), count: 1, percent: 100 },
        ],
        actions: 3,
        shares: sharesOf([3, 0]),
      }),
    ]);
    expect(total).toEqual({
      name: "All plans",
      sections: [],
      overallCounts: [
        { overall: rated(0), count: 1, percent: 34 },
        { overall: rated(1), count: 1, percent: 33 },
        { overall: NOT_RATED, count: 1, percent: 33 },
      ],
      actions: 7,
      unrated: 1,
      shares: sharesOf([4, 2]),
    });
  });

  it("is nothing where there's no plan", () => {
    expect(totalPlans([])).toEqual(plan({ name: "All plans" }));
  });
});
