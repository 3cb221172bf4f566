import { highlightRules, isHighlighted, type HighlightChoice } from "../../src/app/highlight";
import { ROW_INK } from "../../src/domain/scheme/contrast";
import { createStatusReader, publishedScheme, readTracker } from "../../src/domain";
import type { Scheme } from "../../src/domain/scheme/Scheme";
import { cellsFromGrid, type Grid } from "../support/domain/trackerFromGrid";

const USUAL: HighlightChoice = { highlightStatuses: null, highlightBold: false };

/** The formulas for a grid, by adverse status in scheme order. */
function formulas(
  grid: Grid,
  scheme: Scheme = publishedScheme,
  choice: HighlightChoice = USUAL
): string[] {
  const cells = cellsFromGrid(grid);
  const tracker = readTracker(cells, createStatusReader(scheme));
  return highlightRules(tracker, cells, scheme, choice).map(({ formula }) => formula);
}

const MARK = 'N("RAG Tracker")=0';

describe("the highlighting rules", () => {
  it("are one for each adverse status, on the first row of the body, in its tint", () => {
    const cells = cellsFromGrid([["Title"], ["Ref", "RAG"], ["1.1.1", "On Track"]]);
    const tracker = readTracker(cells, createStatusReader(publishedScheme));
    const adverse = publishedScheme.statuses.filter(({ standing }) => standing === "adverse");
    expect(highlightRules(tracker, cells, publishedScheme, USUAL)).toEqual(
      adverse.map(({ label, tint }) => ({
        formula: `=AND($B3="${label}",${MARK})`,
        fill: tint,
        ink: ROW_INK,
        bold: false,
      }))
    );
  });

  it("know every spelling that stands in the tracker, to the letter, each once", () => {
    const [atRisk] = formulas([
      ["Ref", "RAG"],
      ["1", "At  Risk "],
      ["2", "AMBER"],
      ["3", "amber"],
      ["4", "at risk"],
      ["5", "At Risk"],
      ["6", "At Rsk"],
    ]);
    expect(atRisk).toBe(`=AND(OR($B2="At Risk",$B2="At  Risk ",$B2="AMBER"),${MARK})`);
  });

  it("know a number for the text that it's read as", () => {
    const points: Scheme = {
      ...publishedScheme,
      statuses: publishedScheme.statuses.map((status) =>
        status.label === "At Risk" ? { ...status, label: "3", aliases: ["4.0"] } : status
      ),
    };
    const [three] = formulas(
      [
        ["Ref", "RAG"],
        ["1", 3],
        ["2", "4.0"],
      ],
      points
    );
    expect(three).toBe(`=AND(OR($B2&""="3",$B2&""="4.0"),${MARK})`);
  });

  it("double quotation marks", () => {
    const [atRisk] = formulas([
      ["Ref", "RAG"],
      ["1", '"At Risk"'],
    ]);
    expect(atRisk).toBe(`=AND(OR($B2="At Risk",$B2="""At Risk"""),${MARK})`);
  });

  it("stay below Excel's limits: 12 spellings of 255 letters each", () => {
    const spellings = Array.from({ length: 40 }, (_, index) => `At${" ".repeat(index + 2)}Risk`);
    const [atRisk] = formulas([
      ["Ref", "RAG"],
      ["0", `At${" ".repeat(300)}Risk`],
      ...spellings.map((spelling, index) => [String(index + 1), spelling]),
    ]);
    expect(atRisk?.match(/\$B2=/gu)).toHaveLength(12);
    expect(atRisk).not.toContain(" ".repeat(250));
    expect(atRisk?.length).toBeLessThan(8192);
  });

  it("are none without a status column", () => {
    const cells = cellsFromGrid([["Ref", "RAG"]]);
    const { ref } = cells.columns;
    const columns = ref ? { ref } : {};
    const tracker = readTracker(cells, createStatusReader(publishedScheme));
    expect(highlightRules(tracker, { ...cells, columns }, publishedScheme, USUAL)).toEqual([]);
  });

  it("are for the statuses that were chosen, in scheme order, and bold where that was", () => {
    const cells = cellsFromGrid([
      ["Ref", "RAG"],
      ["1.1.1", "On Track"],
    ]);
    const tracker = readTracker(cells, createStatusReader(publishedScheme));
    const [delivered, , , , , offTrack] = publishedScheme.statuses;
    expect(
      highlightRules(tracker, cells, publishedScheme, {
        highlightStatuses: ["Off Track", "Delivered"],
        highlightBold: true,
      })
    ).toEqual([
      {
        formula: `=AND($B2="Delivered",${MARK})`,
        fill: delivered?.tint,
        ink: ROW_INK,
        bold: true,
      },
      {
        formula: `=AND($B2="Off Track",${MARK})`,
        fill: offTrack?.tint,
        ink: ROW_INK,
        bold: true,
      },
    ]);
  });
});

describe("the statuses that are highlighted", () => {
  const labels = (chosen: readonly string[] | null): string[] =>
    publishedScheme.statuses
      .filter((status) => isHighlighted(status, publishedScheme, chosen))
      .map(({ label }) => label);
  const adverse = ["At Risk", "Delivery Date Missed with Risk", "Off Track"];

  it.each([
    ["the adverse ones unless chosen", null, adverse],
    ["those chosen, and no other scheme's", ["On Track", "Amber"], ["On Track"]],
    ["the adverse ones where those chosen are another scheme's", ["Amber", "Red"], adverse],
    ["none where none is chosen", [], []],
  ])("are %s", (_, chosen, expected) => {
    expect(labels(chosen)).toEqual(expected);
  });
});
