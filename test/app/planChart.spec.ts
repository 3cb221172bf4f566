import { planChart } from "../../src/app/planChart";
import type { OutputState } from "../../src/app/WorkbookPort";
import { summarySheet } from "../../src/domain/sheets/summarySheet";
import { reportFromGrid } from "../support/domain/reportFromGrid";

const CONTENT = summarySheet(
  reportFromGrid([
    ["Ref", "Action", "RAG"],
    ["1.1.1", "Do it", "At Risk"],
  ])
);
const ABSENT: OutputState = { kind: "absent" };
const ours = (chartSeries: number | null): OutputState => ({
  kind: "ours",
  protected: false,
  looks: "",
  entries: [],
  print: "",
  chartSeries,
});
const [THERE, GONE] = [ours(6), ours(null)];
const [chart, setting] = [undefined, undefined];

describe("the chart on RAG Summary", () => {
  it.each([
    ["is put on a sheet that is made", "on", ABSENT, { chart: "put", setting }],
    ["is put on a sheet that is made", "put", ABSENT, { chart: "put", setting: "on" }],
    ["isn't when it's off", "off", ABSENT, { chart, setting }],
    ["stays", "on", THERE, { chart, setting }],
    ["stays", "put", THERE, { chart, setting: "on" }],
    ["is taken off", "off", THERE, { chart: "take-off", setting }],
    ["is off where someone has deleted it", "on", GONE, { chart, setting: "off" }],
    ["is put when it's asked for anew", "put", GONE, { chart: "put", setting: "on" }],
    ["stays off", "off", GONE, { chart, setting }],
    ["isn't put on a sheet of someone else's", "put", { kind: "foreign" }, { chart, setting }],
  ] as const)("%s (%s)", (_, summaryChart, before, plan) => {
    expect(planChart(CONTENT, before, { summaryChart })).toEqual(plan);
  });

  it("isn't there where nothing can be drawn, and comes back afterwards", () => {
    const content = summarySheet(
      reportFromGrid([
        ["Section", "Ref", "Action", "RAG"],
        ...Array.from({ length: 101 }, (_, at) => [`${at + 1}.1 S`, `${at + 1}.1.1`, "Do", ""]),
      ])
    );
    expect(planChart(content, ABSENT, { summaryChart: "put" })).toEqual({ chart, setting });
    expect(planChart(content, GONE, { summaryChart: "on" })).toEqual({ chart, setting });
    expect(planChart(content, THERE, { summaryChart: "on" })).toEqual({
      chart: "take-off",
      setting: "put",
    });
    expect(planChart(content, THERE, { summaryChart: "off" })).toEqual({
      chart: "take-off",
      setting,
    });
  });
});
