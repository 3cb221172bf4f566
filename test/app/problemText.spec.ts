import type { Problem } from "../../src/app/problem";
import { columnIndex } from "../../src/domain/tracker/place";
import { problemText } from "../../src/app/problemText";

const PROBLEMS: readonly Problem[] = [
  { code: "no-tracker", sheets: [] },
  { code: "no-tracker", sheets: ["Notes", "Data"] },
  { code: "no-status-column", sheet: "Actions", headers: ["Ref", "Action"] },
  { code: "no-action-column", sheet: "Actions", headers: ["Lead", "RAG"] },
  { code: "no-actions", sheet: "Actions", headerRow: 2 },
  { code: "several-trackers", sheets: ["Q3", "Q4"] },
  { code: "sheet-not-ours", sheet: "RAG Summary" },
  { code: "sheet-protected", sheet: "RAG Summary" },
  { code: "left-protected", sheets: ["Actions"], othersDone: false },
  { code: "left-protected", sheets: ["Actions", "Delivery"], othersDone: true },
  { code: "read-only" },
  { code: "busy" },
  { code: "too-large" },
  { code: "gone" },
  { code: "host", hostCode: "GeneralException", partial: false },
  { code: "host", hostCode: "GeneralException", partial: true },
  { code: "file-refused" },
  { code: "not-loaded" },
  { code: "fault" },
  { code: "no-status-column", sheet: "Actions", headers: ["Ref"], more: 180 },
  { code: "transposed", sheet: "Actions", column: columnIndex(1) },
  { code: "plan-gone", sheet: "Actions" },
  { code: "column-gone", sheet: "Actions", field: "status", header: "Light" },
  { code: "settings-damaged", settings: ["plans", "scheme"] },
  { code: "settings-damaged", settings: "all" },
];

describe("a problem in words", () => {
  it("is another for each, in sentences, with something to do", () => {
    const texts = PROBLEMS.map(problemText);
    expect(new Set(texts.map(({ what }) => what)).size).toBe(PROBLEMS.length);
    for (const { what, todo } of texts) {
      expect(what).toMatch(/^[A-Z].*\.$/u);
      expect(todo).toMatch(/^[A-Z].*\.$/u);
    }
  });

  it("says how many headers aren't named, and which settings can't be read", () => {
    const headers = ["Ref", "Action"];
    expect(
      problemText({ code: "no-action-column", sheet: "Actions", headers, more: 180 }).what
    ).toContain("“Ref”, “Action” and 180 more");
    expect(problemText({ code: "settings-damaged", settings: ["plans", "rule"] }).what).toContain(
      "the tracker's sheets and columns or the rule for the overall RAG"
    );
  });

  it("names sheets, headers and rows as Excel does", () => {
    expect(problemText({ code: "no-tracker", sheets: ["Notes", "Data"] }).what).toContain(
      "“Notes”, “Data”"
    );
    expect(
      problemText({ code: "no-status-column", sheet: "Actions", headers: ["Ref", "Action"] }).what
    ).toContain("“Ref”, “Action”");
    expect(problemText({ code: "no-actions", sheet: "Actions", headerRow: 2 }).what).toContain(
      "row 3"
    );
  });

  it("says whether anything was written", () => {
    const host = { code: "host", hostCode: "GeneralException" } as const;
    expect(problemText({ ...host, partial: false }).what).toContain("Nothing was written");
    expect(problemText({ ...host, partial: true }).what).toContain("may be incomplete");
  });
});
