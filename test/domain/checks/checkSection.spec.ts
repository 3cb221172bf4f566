import { checkSection } from "../../../src/domain/checks/checkSection";
import { publishedScheme } from "../../../src/domain";
import { runCheck } from "../../support/domain/runCheck";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("checking sections", () => {
  it("finds actions whose section neither a column nor a heading nor the ref tells", () => {
    const tracker = trackerFromGrid([
      ["Section", "Ref", "Action", "RAG"],
      ["", "WF-1", "One", "On Track"],
      ["", "1.1.1", "Two", "On Track"],
      ["Data", "WF-3", "Three", "On Track"],
    ]);
    expect(runCheck(checkSection, tracker, publishedScheme, null)).toEqual([
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
        ["One", "1.1.1", "On Track"],
        ["Two", "WF-1", "On Track"],
      ],
      [
        ["Cost", "Action", "RAG"],
        ["", "One", "On Track"],
        ["", "1.1 Workforce Data", ""],
        ["", "Two", "On Track"],
      ],
    ].map((grid) => runCheck(checkSection, trackerFromGrid(grid), publishedScheme, null)[0]?.place);
    expect(places).toEqual([
      { sheet: "Actions", row: 2, column: 1 },
      { sheet: "Actions", row: 1, column: 1 },
    ]);
  });

  it("asks for none where the tracker has neither a column for them nor any", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["WF-1", "One", "On Track"],
      ["WF-2", "Two", "On Track"],
    ]);
    expect(runCheck(checkSection, tracker, publishedScheme, null)).toEqual([]);
  });

  it("asks for them where there's a column that is blank", () => {
    const tracker = trackerFromGrid([
      ["Section", "Ref", "Action", "RAG"],
      ["", "WF-1", "One", "On Track"],
    ]);
    expect(runCheck(checkSection, tracker, publishedScheme, null).map(({ code }) => code)).toEqual([
      "section/missing",
    ]);
  });
});
