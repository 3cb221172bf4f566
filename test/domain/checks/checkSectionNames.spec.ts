import { publishedScheme } from "../../../src/domain";
import { checkSectionNames } from "../../../src/domain/checks/checkSectionNames";
import { runCheck } from "../../support/domain/runCheck";
import type { Grid } from "../../support/domain/trackerFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

/** What is found among section cells, down from row 2; a text with " > " has its pillar before it. */
const run = (cells: readonly string[]) =>
  runCheck(checkSectionNames, trackerFromGrid(gridOf(cells)), publishedScheme, null);

function gridOf(cells: readonly string[]): Grid {
  return [
    ["Pillar", "Section", "Ref", "Action", "RAG"],
    ...cells.map((cell, index) => {
      const [section = "", pillar = ""] = cell.split(" > ").reverse();
      return [pillar, section, `A-${index + 1}`, `Action ${index + 1}`, "On Track"];
    }),
  ];
}

const at = (row: number) => ({ sheet: "Actions", row, column: 1 });
const spelling = { code: "section/spelling", severity: "warning" };

describe("checking how sections are named", () => {
  it("finds two titles of one number, at the cells that have the rarer one", () => {
    expect(run(["2.6 Leavers", "2.6 Vacancies", "2.6 Vacancies", "2.7 Pay"])).toEqual([
      {
        code: "section/titles",
        severity: "warning",
        ref: "A-1",
        place: at(1),
        text: "2.6 Leavers",
        usual: "2.6 Vacancies",
      },
    ]);
  });

  it("finds other spellings of one section, summed as one", () => {
    expect(
      run(["1.1 Data and plans", "1.1 Data & Plans", "1.1 Data & Plans", "Pay", "pay.", "Pay"])
    ).toEqual([
      {
        ...spelling,
        ref: "A-1",
        place: at(1),
        text: "1.1 Data and plans",
        usual: "1.1 Data & Plans",
        apart: false,
      },
      { ...spelling, ref: "A-5", place: at(5), text: "pay.", usual: "Pay", apart: false },
    ]);
  });

  it("finds a section that a typing error or a number makes two of", () => {
    expect(
      run([
        "Recruitment campaigns",
        "Recruitment campains",
        "Recruitment campaigns",
        "Work force",
        "Workforce",
        "Workforce",
        "1.2 Workforce",
      ])
    ).toEqual([
      {
        ...spelling,
        ref: "A-2",
        place: at(2),
        text: "Recruitment campains",
        usual: "Recruitment campaigns",
        apart: true,
      },
      {
        ...spelling,
        ref: "A-4",
        place: at(4),
        text: "Work force",
        usual: "Workforce",
        apart: true,
      },
      {
        ...spelling,
        ref: "A-7",
        place: at(7),
        text: "1.2 Workforce",
        usual: "Workforce",
        apart: true,
      },
    ]);
  });

  it("finds a section whose pillar is misspelt as well", () => {
    expect(
      run(["Attract > Campaigns", "Attract > Campaigns", "Atract > Campaigns"]).map(
        ({ code, ref }) => [code, ref]
      )
    ).toEqual([["section/spelling", "A-3"]]);
  });

  it.each([
    [["Ward A", "Ward B"]],
    [["Phase 1", "Phase 2"]],
    [["1.1 Workforce", "1.2 Workforce"]],
    [["Plan > Training", "Attract > Training"]],
    [["1.1", "1.1 Data", "1.1", "ditto", '"', ""]],
    [["Data", "Data plans"]],
    [["Year 2024 plans", "Year 2025 plans"]],
    [["Primary care", "Secondary care"]],
    [["Data sources", "Plan sources"]],
    [["Housing plans", "Horsing plants"]],
  ])("leaves %j alone", (cells) => {
    expect(run(cells)).toEqual([]);
  });

  it("doesn't depend on which row comes first where two are as usual", () => {
    const [one, other] = [
      ["Delta team", "Dellta team"],
      ["Dellta team", "Delta team"],
    ].map((cells) => run(cells).map((each) => "usual" in each && [each.text, each.usual]));
    expect(one).toEqual([["Delta team", "Dellta team"]]);
    expect(other).toEqual(one);
  });

  it("compares no more than 500 sections", () => {
    const many = Array.from({ length: 499 }, (_, index) => `Text ${index}`);
    expect(run([...many, "Delta team"])).toEqual([]);
    expect(run([...many.slice(1), "Delta team", "Dellta team"])).toHaveLength(1);
    expect(run([...many, "Delta team", "Dellta team"])).toEqual([]);
  });

  it("finds nothing where the tracker has no section column", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["", "Delta team:", ""],
      ["1.1.1", "One", "On Track"],
    ]);
    expect(runCheck(checkSectionNames, tracker, publishedScheme, null)).toEqual([]);
  });
});
