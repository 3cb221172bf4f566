import { describeBars, statusBars } from "../../../src/domain/chart/statusBars";
import { drawBars } from "../../../src/domain/chart/drawBars";
import type { Shape } from "../../../src/domain/chart/Drawing";
import { reportFromGrid, reportFromGrids } from "../../support/domain/reportFromGrid";

const HEADER = ["Ref", "Section", "Action", "RAG"];
const LONG = "Improve and increase availability and uptake of training";
const report = reportFromGrid([
  HEADER,
  ["1.1.1", `1.1 ${LONG}`, "Do it", "On Track"],
  ["1.1.2", `1.1 ${LONG}`, "Do it", "At Risk"],
  ["1.1.3", `1.1 ${LONG}`, "Do it", "At Risk"],
  ["1.2.1", "1.2 Planning", "Do it", ""],
]);

it("has a bar for each section, of the statuses that some action has", () => {
  const chart = statusBars(report);
  expect(chart?.statuses.map(({ label }) => label)).toEqual(["On Track", "At Risk"]);
  expect(chart && { title: chart.title, bars: chart.bars }).toEqual({
    title: "Workforce Action Plan: actions by status",
    bars: [
      {
        name: `1.1 ${LONG}`,
        shortName: "1.1 Improve and increase availability and…",
        counts: [1, 2],
        words: "33% On Track, 67% At Risk",
      },
      { name: "1.2 Planning", shortName: "1.2 Planning", counts: [0, 0], words: "1 unrated" },
    ],
  });
  expect(chart && describeBars(chart)).toBe(
    `Workforce Action Plan: actions by status. 1.1 ${LONG}: 33% On Track, 67% At Risk. 1.2 Planning: 1 unrated.`
  );
});

it("cuts a name of one long word inside it, and no character in half", () => {
  const name = `1.1 ${"a".repeat(39)}${"🟢".repeat(3)}`;
  const chart = statusBars(reportFromGrid([HEADER, ["1.1.1", name, "Do it", "On Track"]]));
  expect(chart?.bars[0]?.shortName).toBe(`1.1 ${"a".repeat(39)}…`);
});

it("has a bar for each plan where there are too many sections for a page", () => {
  const rows = Array.from({ length: 30 }, (_, at) => [
    `${at + 1}.1.1`,
    `${at + 1}.1 Section`,
    "Do it",
    "On Track",
  ]);
  const chart = statusBars(
    reportFromGrids({ Staff: [HEADER, ...rows], Estates: [HEADER, ...rows] })
  );
  expect(chart?.bars.map(({ name, counts }) => [name, counts])).toEqual([
    ["Staff", [30]],
    ["Estates", [30]],
  ]);
});

it("is nothing where no action is rated", () => {
  expect(statusBars(reportFromGrid([HEADER, ["1.1.1", "1.1 Data", "Do it", ""]]))).toBeNull();
});

describe("the picture", () => {
  const chart = statusBars(report);
  if (chart === null) throw new Error("no chart");
  const drawing = drawBars(chart, ["As at 28 February 2025"]);
  const texts = (shapes: readonly Shape[]): string[] =>
    shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));

  it("tells everything in marks, numbers and words", () => {
    expect(texts(drawing.shapes)).toEqual([
      "Workforce Action Plan: actions by status",
      "1.1 Improve and increase availability and…",
      "▶ 1",
      "! 2",
      "1.2 Planning",
      "Not rated",
      "▶",
      "On Track",
      "!",
      "At Risk",
      "As at 28 February 2025",
    ]);
  });

  it("fills each bar by its counts, from the left", () => {
    const boxes = drawing.shapes.filter((shape) => shape.kind === "box");
    expect(boxes.slice(0, 2)).toEqual([
      { kind: "box", x: 380, y: 60, width: 263, height: 22, fill: "#1E7B3A" },
      { kind: "box", x: 645, y: 60, width: 529, height: 22, fill: "#FFC24B" },
    ]);
  });

  it("keeps all of it within its edges", () => {
    for (const shape of drawing.shapes) {
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.y).toBeGreaterThanOrEqual(0);
      const width = shape.kind === "box" ? shape.width : 0;
      expect(shape.x + width).toBeLessThanOrEqual(drawing.width);
      expect(shape.y + (shape.kind === "box" ? shape.height : 0)).toBeLessThanOrEqual(
        drawing.height
      );
    }
  });

  it("leaves out a number that would have no room", () => {
    const many = Array.from({ length: 60 }, (_, at) => [
      `1.1.${at}`,
      "1.1 Data",
      "Do it",
      at === 0 ? "Off Track" : "On Track",
    ]);
    const narrow = statusBars(reportFromGrid([HEADER, ...many]));
    const shown = narrow === null ? [] : texts(drawBars(narrow, []).shapes);
    expect(shown).toContain("▶ 59");
    expect(shown).not.toContain("✖ 1");
  });
});
