import { checkDue } from "../../../src/domain/checks/checkDue";
import { createStatusReader, publishedScheme, readTracker } from "../../../src/domain";
import { runCheck } from "../../support/domain/runCheck";
import { cellsFromGrid, trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("checking due dates", () => {
  it("finds dates typed as text and what is no date; open and blank ones are fine", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Due date", "RAG"],
      ["1.1.1", 45_716, "On Track"],
      ["1.1.2", "31.03.25", "On Track"],
      ["1.1.3", "Summer 2025", "On Track"],
      ["1.1.4", "TBC", "On Track"],
      ["1.1.5", "", "On Track"],
      ["1.1.6", 2_000_000, "On Track"],
      ["1.1.7", "03/04/25", "On Track"],
      ["1.1.8", "end of June", "On Track"],
    ]);
    const at = (row: number) => ({ sheet: "Actions", row, column: 1 });
    expect(runCheck(checkDue, tracker, publishedScheme, null)).toEqual([
      {
        code: "due/text",
        severity: "note",
        ref: "1.1.2",
        place: at(2),
        text: "31.03.25",
        day: "2025-03-31",
        order: null,
      },
      {
        code: "due/unreadable",
        severity: "warning",
        ref: "1.1.3",
        place: at(3),
        text: "Summer 2025",
        reason: "no-date",
      },
      {
        code: "due/unreadable",
        severity: "warning",
        ref: "1.1.6",
        place: at(6),
        text: "2000000",
        reason: "far-off",
      },
      {
        code: "due/text",
        severity: "note",
        ref: "1.1.7",
        place: at(7),
        text: "03/04/25",
        day: "2025-04-03",
        order: "day-first",
      },
      {
        code: "due/unreadable",
        severity: "warning",
        ref: "1.1.8",
        place: at(8),
        text: "end of June",
        reason: "no-year",
      },
    ]);
  });

  it("goes by the workbook's own conventions", () => {
    const cells = cellsFromGrid([
      ["Ref", "Due date", "RAG"],
      ["1.1.1", 43_922, "On Track"],
      ["1.1.2", "03/04/25", "On Track"],
      ["1.1.3", 44_285, "On Track"],
    ]);
    const tracker = readTracker(
      { ...cells, dates: { system: "1904", order: "month-first" } },
      createStatusReader(publishedScheme)
    );
    expect(tracker.actions.map(({ due }) => due.kind === "day" && due.day)).toEqual([
      "2024-04-02",
      "2025-03-04",
      "2025-03-31",
    ]);
    expect(runCheck(checkDue, tracker, publishedScheme, null)).toEqual([
      {
        code: "due/text",
        severity: "note",
        ref: "1.1.2",
        place: { sheet: "Actions", row: 2, column: 1 },
        text: "03/04/25",
        day: "2025-03-04",
        order: "month-first",
      },
    ]);
  });
});
