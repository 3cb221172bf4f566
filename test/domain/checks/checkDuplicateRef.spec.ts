import { checkDuplicateRef } from "../../../src/domain/checks/checkDuplicateRef";
import { publishedScheme } from "../../../src/domain";
import { runCheck } from "../../support/domain/runCheck";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("checking that refs are used once", () => {
  it("finds each action that shares its ref, and names the others; blank refs aren't shared", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["WF-1", "One", "On Track"],
      ["WF-2", "Two", "On Track"],
      ["wf-1 ", "Three", "On Track"],
      ["", "Four", "On Track"],
      ["", "Five", "On Track"],
      ["WF-1", "Six", ""],
    ]);
    const at = (row: number) => ({ sheet: "Actions", row, column: 0 });
    const found = { code: "ref/duplicate", severity: "error" };
    expect(runCheck(checkDuplicateRef, tracker, publishedScheme, null)).toEqual([
      { ...found, ref: "WF-1", place: at(1), others: [at(3), at(6)] },
      { ...found, ref: "wf-1", place: at(3), others: [at(1), at(6)] },
      { ...found, ref: "WF-1", place: at(6), others: [at(1), at(3)] },
    ]);
  });

  it("names five others at most, and says how many more there are", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ...Array.from({ length: 7 }, (_, index) => ["WF-1", `Action ${index}`, "On Track"]),
    ]);
    const at = (row: number) => ({ sheet: "Actions", row, column: 0 });
    const found = { code: "ref/duplicate", severity: "error", ref: "WF-1", more: 1 };
    const findings = runCheck(checkDuplicateRef, tracker, publishedScheme, null);
    expect(findings).toHaveLength(7);
    expect([findings[0], findings[2], findings[6]]).toEqual([
      { ...found, place: at(1), others: [2, 3, 4, 5, 6].map(at) },
      { ...found, place: at(3), others: [1, 2, 4, 5, 6].map(at) },
      { ...found, place: at(7), others: [1, 2, 3, 4, 5].map(at) },
    ]);
  });
});
