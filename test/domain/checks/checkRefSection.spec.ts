import { publishedScheme } from "../../../src/domain";
import { checkRefSection } from "../../../src/domain/checks/checkRefSection";
import { runCheck } from "../../support/domain/runCheck";
import type { Grid } from "../../support/domain/trackerFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const run = (rows: Grid) =>
  runCheck(
    checkRefSection,
    trackerFromGrid([["Section", "Ref", "Action", "RAG"], ...rows]),
    publishedScheme,
    null
  );

describe("checking refs against sections", () => {
  it("finds numbered refs in another section than the one that they tell", () => {
    expect(
      run([
        ["2.6 Vacancies", "2.6.1", "One", "On Track"],
        ["2.7 Leavers", "2.6.2", "Two", "On Track"],
        ["2.7 Leavers", "2.7.1", "Three", "On Track"],
        ["2.7 Leavers", "2.7.2a", "Four", "On Track"],
        ["2.7 Leavers", "WF-3", "Five", "On Track"],
        ["2.7 Leavers", "", "Six", "On Track"],
      ])
    ).toEqual([
      {
        code: "ref/outside",
        severity: "warning",
        ref: "2.6.2",
        place: { sheet: "Actions", row: 2, column: 1 },
        isIn: "2.7 Leavers",
        told: "2.6",
      },
    ]);
  });

  it("takes deeper refs, shorter ones and those that begin with a pillar as they are", () => {
    expect(
      run([
        ["2 People", "2.6.1", "Deeper", "On Track"],
        ["2.6 Vacancies", "2.7", "Shorter", "On Track"],
        ["2.6 Vacancies", "2.6", "The same", "On Track"],
        ["1 Data", "3.1.4", "Section 1 of pillar 3", "On Track"],
      ])
    ).toEqual([]);
  });

  it("finds nothing where most refs are numbered by something else", () => {
    expect(
      run([
        ["1 Data", "2024.1", "One", "On Track"],
        ["1 Data", "2024.2", "Two", "On Track"],
        ["2 People", "2.1", "Three", "On Track"],
      ])
    ).toEqual([]);
  });

  it("finds nothing where sections aren't numbered, or come from the refs", () => {
    expect(run([["Data", "2.1.1", "One", "On Track"]])).toEqual([]);
    expect(
      runCheck(
        checkRefSection,
        trackerFromGrid([
          ["Ref", "Action", "RAG"],
          ["", "1.1 Data", ""],
          ["2.1.1", "One", "On Track"],
        ]),
        publishedScheme,
        null
      )
    ).toEqual([]);
  });
});
