import { fivePointScheme, publishedScheme } from "../../../src/domain";
import { checkLead } from "../../../src/domain/checks/checkLead";
import { runCheck } from "../../support/domain/runCheck";
import { trackerByScheme } from "../../support/domain/reportByScheme";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("checking leads", () => {
  it("finds actions that nobody leads on, unless nothing is left to do", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "Lead", "RAG"],
      ["1.1.1", "One", "Priya", "On Track"],
      ["1.1.2", "Two", "", "On Track"],
      ["1.1.3", "Three", "tbc", "At Risk"],
      ["1.1.4", "Four", "-", "Ask Jo"],
      ["1.1.5", "Five", " \u00a0", ""],
      ["1.1.6", "Six", "", "Delivered"],
      ["1.1.7", "Seven", "#N/A", "On Track"],
      ["1.1.8", "Eight", "NA (Nora Adams)", "On Track"],
    ]);
    const at = (row: number) => ({ sheet: "Actions", row, column: 2 });
    const found = { code: "lead/missing", severity: "warning" };
    expect(runCheck(checkLead, tracker, publishedScheme, null)).toEqual([
      { ...found, ref: "1.1.2", place: at(2), text: "" },
      { ...found, ref: "1.1.3", place: at(3), text: "tbc" },
      { ...found, ref: "1.1.4", place: at(4), text: "-" },
      { ...found, ref: "1.1.5", place: at(5), text: "" },
    ]);
  });

  it("asks for none where the action isn't to be rated", () => {
    const tracker = trackerByScheme(
      [
        ["Ref", "Action", "Lead", "RAG"],
        ["1.1.1", "One", "", "Exempt"],
        ["1.1.2", "Two", "", "Green"],
      ],
      fivePointScheme
    );
    expect(runCheck(checkLead, tracker, fivePointScheme, null).map(({ ref }) => ref)).toEqual([
      "1.1.2",
    ]);
  });

  it("asks for none where the tracker has no column for them", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["1.1.1", "One", "On Track"],
    ]);
    expect(runCheck(checkLead, tracker, publishedScheme, null)).toEqual([]);
  });
});
