import { publishedScheme } from "../../../src/domain";
import { checkDueMissing } from "../../../src/domain/checks/checkDueMissing";
import { runCheck } from "../../support/domain/runCheck";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("checking that due dates are there", () => {
  it("finds blank ones, unless nothing is left to do; open ones are fine", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "Due date", "RAG"],
      ["1.1.1", "One", 45_716, "On Track"],
      ["1.1.2", "Two", "", "At Risk"],
      ["1.1.3", "Three", "TBC", "On Track"],
      ["1.1.4", "Four", "Summer 2025", "On Track"],
      ["1.1.5", "Five", "", "Delivered"],
      ["1.1.6", "Six", "", ""],
    ]);
    const found = { code: "due/missing", severity: "warning" };
    expect(runCheck(checkDueMissing, tracker, publishedScheme, null)).toEqual([
      { ...found, ref: "1.1.2", place: { sheet: "Actions", row: 2, column: 2 } },
      { ...found, ref: "1.1.6", place: { sheet: "Actions", row: 6, column: 2 } },
    ]);
  });

  it("asks for none where the tracker has no column for them", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["1.1.1", "One", "On Track"],
    ]);
    expect(runCheck(checkDueMissing, tracker, publishedScheme, null)).toEqual([]);
  });
});
