import {
  defaultRule,
  fivePointScheme,
  publishedScheme,
  threeColourScheme,
} from "../../../src/domain";
import { summarisePlan } from "../../../src/domain/summary/summarisePlan";
import { trackerByScheme } from "../../support/domain/reportByScheme";
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
      notRated: "",
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

  it("names the words of actions that aren't rated, and counts them as unrated", () => {
    const tracker = trackerByScheme(
      [
        ["Section", "Ref", "Action", "RAG"],
        ["1.1 Data", "1.1.1", "One", "Amber/Green"],
        ["", "1.1.2", "Two", "Amber"],
        ["", "1.1.3", "Three", "RESET"],
        ["1.2 Planning", "1.2.1", "Four", "Exempt"],
      ],
      fivePointScheme
    );
    const link = (row: number, ref: string, title: string, status: number | null) => ({
      ref,
      title,
      sheet: "Actions",
      row,
      column: 3,
      status,
    });
    const rated = (status: number) => ({ kind: "rated", status }) as const;
    expect(summarisePlan(tracker, defaultRule, fivePointScheme)).toEqual({
      name: "Actions",
      actions: 4,
      unrated: 2,
      shares: { counts: [0, 1, 1, 0, 0], rated: 2, percents: [0, 50, 50, 0, 0] },
      overallCounts: [
        { overall: rated(0), count: 0, percent: 0 },
        { overall: rated(2), count: 1, percent: 50 },
        { overall: rated(4), count: 0, percent: 0 },
        { overall: { kind: "not-rated" }, count: 1, percent: 50 },
      ],
      sections: [
        {
          ref: "1.1",
          title: "Data",
          group: "",
          overall: rated(2),
          actions: 3,
          unrated: 1,
          shares: { counts: [0, 1, 1, 0, 0], rated: 2, percents: [0, 50, 50, 0, 0] },
          sharesText: "50% Amber/Green, 50% Amber, 1 unrated",
          why: "Amber because 1 of 2 actions (50%) is adverse: 1 Amber; the cut is 30%.",
          remark: "",
          links: [
            { ...link(1, "1.1.1", "One", 1), notRated: "" },
            { ...link(2, "1.1.2", "Two", 2), notRated: "" },
            { ...link(3, "1.1.3", "Three", null), notRated: "Reset" },
          ],
        },
        {
          ref: "1.2",
          title: "Planning",
          group: "",
          overall: { kind: "not-rated" },
          actions: 1,
          unrated: 1,
          shares: { counts: [0, 0, 0, 0, 0], rated: 0, percents: [0, 0, 0, 0, 0] },
          sharesText: "1 unrated",
          why: "Not rated because none of its actions has a rated status.",
          remark: "",
          links: [{ ...link(4, "1.2.1", "Four", null), notRated: "Exempt" }],
        },
      ],
    });
  });

  it("counts sections once where adverse and worst are one status", () => {
    const scheme = { ...threeColourScheme, overall: { sound: 0, adverse: 2, worst: 2 } };
    const tracker = trackerByScheme(
      [
        ["Ref", "Action", "RAG"],
        ["1.1.1", "One", "Red"],
        ["1.2.1", "Two", "Amber"],
        ["1.3.1", "Three", "Green"],
      ],
      scheme
    );
    expect(summarisePlan(tracker, defaultRule, scheme).overallCounts).toEqual([
      { overall: { kind: "rated", status: 0 }, count: 1, percent: 33 },
      { overall: { kind: "rated", status: 2 }, count: 2, percent: 67 },
    ]);
  });
});
