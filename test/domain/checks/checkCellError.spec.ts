import { publishedScheme } from "../../../src/domain";
import { checkCellError } from "../../../src/domain/checks/checkCellError";
import { runChecks } from "../../../src/domain/checks/runChecks";
import { runCheck } from "../../support/domain/runCheck";
import { outlineTracker } from "../../support/domain/outlineTracker";
import { reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const HEADERS = [
  "Pillar",
  "Section",
  "Ref",
  "Action",
  "Lead",
  "Due date",
  "RAG",
  "Reason for RAG",
  "Mitigating actions",
];

describe("errors in cells", () => {
  it("are found in whatever has no finding of its own, at their cells", () => {
    const tracker = trackerFromGrid([
      HEADERS,
      ["#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", 45_716, "On Track", "#NUM!", "#SPILL!"],
      ["Plan", "1.1 Data", "1.1.2", "Do it", "AB", "#N/A", "#N/A", "As planned.", "None."],
    ]);
    const at = (column: number) => ({ sheet: "Actions", row: 1, column });
    const common = { code: "cell/error", severity: "warning", ref: "#NAME?" };
    expect(runCheck(checkCellError, tracker, publishedScheme, null)).toEqual([
      { ...common, place: at(0), field: "group", text: "#N/A" },
      { ...common, place: at(1), field: "section", text: "#REF!" },
      { ...common, place: at(2), field: "ref", text: "#NAME?" },
      { ...common, place: at(3), field: "action", text: "#VALUE!" },
      { ...common, place: at(4), field: "lead", text: "#DIV/0!" },
      { ...common, place: at(7), field: "reason", text: "#NUM!" },
      { ...common, place: at(8), field: "mitigation", text: "#SPILL!" },
    ]);
    expect(
      runChecks(tracker, publishedScheme, reportInfo)
        .filter(({ place }) => place.row === 2)
        .map(({ code }) => code)
    ).toEqual(["status/unknown", "due/unreadable"]);
  });

  it("name no section or group: it's the one above, or what the ref tells", () => {
    const tracker = trackerFromGrid([
      ["Pillar", "Section", "Ref", "Action", "RAG"],
      ["Plan", "1.1 Data", "1.1.1", "One", "On Track"],
      ["#N/A", "#N/A", "1.1.2", "Two", "On Track"],
      ["#N/A", "#N/A", "1.2.1", "Three", "On Track"],
      ["Attract", "#N/A", "2.1.1", "Four", "On Track"],
    ]);
    expect(outlineTracker(tracker, publishedScheme)).toMatchObject({
      sections: ["Plan > 1.1 Data", "Plan > 1.2", "Attract > 2.1"],
      actions: [
        "2 | 1.1.1 | 1.1 | One |  |  | On Track",
        "3 | 1.1.2 | 1.1 | Two |  |  | On Track",
        "4 | 1.2.1 | 1.2 | Three |  |  | On Track",
        "5 | 2.1.1 | 2.1 | Four |  |  | On Track",
      ],
    });
  });

  it("are no second finding where they hide the section, or make refs alike", () => {
    const tracker = trackerFromGrid([
      ["Section", "Ref", "Action", "RAG"],
      ["#N/A", "#N/A", "One", "On Track"],
      ["#N/A", "#N/A", "Two", "On Track"],
      ["", "WF-1", "Three", "On Track"],
    ]);
    expect(
      runChecks(tracker, publishedScheme, reportInfo).map(
        ({ code, place }) => `${code} in row ${place.row + 1}`
      )
    ).toEqual([
      "section/missing in row 4",
      "cell/error in row 2",
      "cell/error in row 2",
      "cell/error in row 3",
      "cell/error in row 3",
    ]);
    const withoutSections = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["#N/A", "One", "On Track"],
    ]);
    expect(runChecks(withoutSections, publishedScheme, reportInfo).map(({ code }) => code)).toEqual(
      ["cell/error"]
    );
  });

  it("aren't rows: a formula for the section, filled down below the last action, leaves them blank", () => {
    const tracker = trackerFromGrid([
      ["Section", "Ref", "Action", "RAG"],
      ["1.1 Data", "1.1.1", "One", "On Track"],
      ["#N/A", "", "", ""],
      ["1.2 Plans", "1.2.1", "Two", "On Track"],
      ["#N/A", "", "", ""],
      ["#N/A", "", "", ""],
    ]);
    expect(outlineTracker(tracker, publishedScheme)).toMatchObject({
      sections: ["1.1 Data", "1.2 Plans"],
      leftOut: ["3 blank"],
    });
    expect(runChecks(tracker, publishedScheme, reportInfo)).toEqual([]);
  });
});
