import { checkSection } from "../../../src/domain/checks/checkSection";
import { publishedScheme } from "../../../src/domain";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("checking sections", () => {
  it("finds actions whose section neither a column nor a heading nor the ref tells", () => {
    const tracker = trackerFromGrid([
      ["Section", "Ref", "Action", "RAG"],
      ["", "WF-1", "One", "On Track"],
      ["", "1.1.1", "Two", "On Track"],
      ["Data", "WF-3", "Three", "On Track"],
    ]);
    expect(checkSection.run(tracker, publishedScheme)).toEqual([
      {
        code: "section/missing",
        severity: "warning",
        ref: "WF-1",
        place: { sheet: "Actions", row: 1, column: 0 },
      },
    ]);
  });

  it("points at the ref where there's no section column, and at the first known column without one", () => {
    const places = [
      [
        ["Action", "Ref", "RAG"],
        ["One", "WF-1", "On Track"],
      ],
      [
        ["Cost", "Action", "RAG"],
        ["", "One", "On Track"],
      ],
    ].map((grid) => checkSection.run(trackerFromGrid(grid), publishedScheme)[0]?.place);
    expect(places).toEqual([
      { sheet: "Actions", row: 1, column: 1 },
      { sheet: "Actions", row: 1, column: 1 },
    ]);
  });
});
