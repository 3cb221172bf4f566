import { defaultRule, publishedScheme } from "../../../src/domain";
import { summarisePlan } from "../../../src/domain/summary/summarisePlan";
import { statuses } from "../../support/domain/statuses";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("summing a plan up", () => {
  it("has a line a section and the plan's headline, unrated actions named", () => {
    const tracker = trackerFromGrid([
      ["Pillar", "Section", "Ref", "Action", "RAG"],
      ["Plan", "1.1 Data", "1.1.1", "One", "At Risk"],
      ["", "", "1.1.2", "Two", "On Track"],
      ["", "1.2 Planning", "1.2.1", "Three", "Ask Jo"],
    ]);
    const link = (row: number, ref: string, title: string, status: number | null) => ({
      ref,
      title,
      sheet: "Actions",
      row,
      column: 4,
      status,
    });
    expect(summarisePlan(tracker, defaultRule, publishedScheme)).toEqual({
      name: "Actions",
      actions: 3,
      unrated: 1,
      shares: { counts: [0, 1, 0, 1, 0, 0], rated: 2, percents: [0, 50, 0, 50, 0, 0] },
      overallCounts: [
        { overall: { kind: "rated", status: statuses.onTrack }, count: 0, percent: 0 },
        { overall: { kind: "rated", status: statuses.atRisk }, count: 1, percent: 50 },
        { overall: { kind: "rated", status: statuses.offTrack }, count: 0, percent: 0 },
        { overall: { kind: "not-rated" }, count: 1, percent: 50 },
      ],
      sections: [
        {
          ref: "1.1",
          title: "Data",
          group: "Plan",
          overall: { kind: "rated", status: statuses.atRisk },
          actions: 2,
          unrated: 0,
          shares: { counts: [0, 1, 0, 1, 0, 0], rated: 2, percents: [0, 50, 0, 50, 0, 0] },
          sharesText: "50% On Track, 50% At Risk",
          why: "At Risk because 1 of 2 actions (50%) is adverse: 1 At Risk; the cut is 30%.",
          remark: "",
          links: [
            link(1, "1.1.1", "One", statuses.atRisk),
            link(2, "1.1.2", "Two", statuses.onTrack),
          ],
        },
        {
          ref: "1.2",
          title: "Planning",
          group: "Plan",
          overall: { kind: "not-rated" },
          actions: 1,
          unrated: 1,
          shares: { counts: [0, 0, 0, 0, 0, 0], rated: 0, percents: [0, 0, 0, 0, 0, 0] },
          sharesText: "1 unrated",
          why: "Not rated because none of its actions has a status.",
          remark: "",
          links: [link(3, "1.2.1", "Three", null)],
        },
      ],
    });
  });
});
