import { checkRef } from "../../../src/domain/checks/checkRef";
import { publishedScheme } from "../../../src/domain";
import { runCheck } from "../../support/domain/runCheck";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("checking refs", () => {
  it("finds missing ones and numbers that may have lost a zero", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["1.10", "One", "On Track"],
      [1.1, "Two", "On Track"],
      [7, "Three", "On Track"],
      ["\u00a0", "Four", "On Track"],
    ]);
    const at = (row: number) => ({ sheet: "Actions", row, column: 0 });
    expect(runCheck(checkRef, tracker, publishedScheme, null)).toEqual([
      { code: "ref/number", severity: "warning", ref: "1.1", place: at(2), text: "1.1" },
      { code: "ref/missing", severity: "warning", ref: "", place: at(4) },
    ]);
  });

  it("finds those that Excel has turned into dates, among refs that are none", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["1-1", "One", "On Track"],
      [45_689, "Two", "On Track"],
      [7, "Three", "On Track"],
      ["", "Four", "On Track"],
    ]);
    const at = (row: number) => ({ sheet: "Actions", row, column: 0 });
    expect(runCheck(checkRef, tracker, publishedScheme, null)).toEqual([
      { code: "ref/date", severity: "warning", ref: "45689", place: at(2), day: "2025-02-01" },
      { code: "ref/missing", severity: "warning", ref: "", place: at(4) },
    ]);
  });

  it("takes numbers for refs where half of the refs are such numbers", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      [45_001, "One", "On Track"],
      [45_002, "Two", "On Track"],
      [7, "Three", "On Track"],
      ["45003a", "Four", "On Track"],
      ["", "Five", "Delivered"],
    ]);
    const missing = { code: "ref/missing", severity: "warning", ref: "" };
    expect(runCheck(checkRef, tracker, publishedScheme, null)).toEqual([
      { ...missing, place: { sheet: "Actions", row: 5, column: 0 } },
    ]);
  });

  it("asks for none where the tracker has no ref column", () => {
    const tracker = trackerFromGrid([
      ["Action", "RAG"],
      ["One", "On Track"],
    ]);
    expect(runCheck(checkRef, tracker, publishedScheme, null)).toEqual([]);
  });
});
