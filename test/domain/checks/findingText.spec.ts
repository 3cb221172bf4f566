import { publishedScheme } from "../../../src/domain";
import type { BareFinding } from "../../../src/domain/checks/Finding";
import { findingText } from "../../../src/domain/checks/findingText";
import { columnIndex, rowIndex, type Place } from "../../../src/domain/tracker/place";
import { statuses } from "../../support/domain/statuses";

const cell = (row: number): Place => ({
  sheet: "Actions",
  row: rowIndex(row),
  column: columnIndex(1),
});
const at = { ref: "1.1", place: cell(4) };

describe("a finding in words", () => {
  it.each<[BareFinding, string, string]>([
    [
      {
        code: "status/unknown",
        severity: "error",
        ...at,
        text: "On Trak",
        nearest: statuses.onTrack,
      },
      "“On Trak” isn't a status, so the action isn't rated",
      "Did you mean On Track?",
    ],
    [
      { code: "status/unknown", severity: "error", ...at, text: "Ask Jo", nearest: null },
      "“Ask Jo” isn't a status, so the action isn't rated",
      "Enter one of the scheme's statuses.",
    ],
    [
      { code: "status/blank", severity: "error", ...at },
      "No status, so the action isn't rated",
      "Enter its status.",
    ],
    [
      { code: "status/alias", severity: "note", ...at, text: "Green", status: statuses.onTrack },
      "“Green” reads as On Track",
      "It counts; enter On Track to make the column uniform.",
    ],
    [
      { code: "status/alias", severity: "note", ...at, text: "On Track", status: statuses.onTrack },
      "“On Track” has extra or unusual spaces",
      "It counts; enter On Track to make the column uniform.",
    ],
    [
      { code: "ref/missing", severity: "warning", ...at },
      "The action has no ref",
      "Give it one, so that reports can follow it.",
    ],
    [
      { code: "ref/duplicate", severity: "error", ...at, others: [cell(6)] },
      "Ref 1.1 is also in row 7",
      "Each action counts; give each a ref of its own.",
    ],
    [
      { code: "ref/duplicate", severity: "error", ...at, others: [cell(6), cell(8), cell(9)] },
      "Ref 1.1 is also in rows 7, 9 and 10",
      "Each action counts; give each a ref of its own.",
    ],
    [
      {
        code: "ref/duplicate",
        severity: "error",
        ...at,
        others: [5, 6, 7, 8, 9].map(cell),
        more: 3993,
      },
      "Ref 1.1 is also in rows 6, 7, 8, 9, 10 and 3993 more",
      "Each action counts; give each a ref of its own.",
    ],
    [
      { code: "ref/date", severity: "warning", ...at, ref: "45689", day: "2025-02-01" },
      "Excel holds this ref as a date, 1 February 2025 (the number 45689)",
      "Format B5 as text and enter the ref again, such as 1-2 or 2-1.",
    ],
    [
      { code: "ref/date", severity: "warning", ...at, ref: "45690", day: "2025-02-02" },
      "Excel holds this ref as a date, 2 February 2025 (the number 45690)",
      "Format B5 as text and enter the ref again, such as 2-2.",
    ],
    [
      { code: "ref/number", severity: "warning", ...at, text: "1.1" },
      "Excel holds this ref as the number 1.1, so 1.10 and 1.1 look the same",
      "Format B5 as text and enter the ref again.",
    ],
    [
      { code: "section/missing", severity: "warning", ...at },
      "Neither a section column, a heading above nor the ref tells the section",
      "Enter its section; until then it's summed under No section.",
    ],
    [
      {
        code: "due/text",
        severity: "note",
        ...at,
        text: "31.03.25",
        day: "2025-03-31",
        order: null,
      },
      "“31.03.25” is text; it reads as 31 March 2025",
      "Enter it as a date, so that Excel can sort by it.",
    ],
    [
      {
        code: "due/text",
        severity: "note",
        ...at,
        text: "03/04/25",
        day: "2025-04-03",
        order: "day-first",
      },
      "“03/04/25” is text; it reads as 3 April 2025, the day first, as your Excel's region writes dates",
      "Check that this is the day meant, and enter it as a date, so that Excel can sort by it.",
    ],
    [
      {
        code: "due/text",
        severity: "note",
        ...at,
        text: "03/04/25",
        day: "2025-03-04",
        order: "month-first",
      },
      "“03/04/25” is text; it reads as 4 March 2025, the month first, as your Excel's region writes dates",
      "Check that this is the day meant, and enter it as a date, so that Excel can sort by it.",
    ],
    [
      { code: "due/unreadable", severity: "warning", ...at, text: "soon", reason: "no-date" },
      "“soon” can't be read as a date",
      "Enter a date, such as 31/03/2025, or TBC.",
    ],
    [
      { code: "due/unreadable", severity: "warning", ...at, text: "12", reason: "far-off" },
      "The number 12 is no day from 1910 to 2099, so it isn't read as a date",
      "Enter a date, such as 31/03/2025, or TBC.",
    ],
    [
      { code: "cell/error", severity: "warning", ...at, field: "lead", text: "#N/A" },
      "B5 (Lead) holds the error #N/A",
      "Mend the formula, or type the text.",
    ],
    [
      { code: "cell/error", severity: "warning", ...at, field: "section", text: "#REF!" },
      "B5 (Section) holds the error #REF!, and is read as blank",
      "Mend the formula, or type the text.",
    ],
    [
      {
        code: "due/unreadable",
        severity: "warning",
        ...at,
        text: "end of June",
        reason: "no-year",
      },
      "“end of June” names no year, so it can't be read as a date",
      "Enter a date with its year, such as 31/03/2025, or TBC.",
    ],
    [
      { code: "due/unreadable", severity: "warning", ...at, text: "Q2 2025", reason: "which-year" },
      "“Q2 2025” may be a quarter of the calendar or of the financial year, so it can't be read as a date",
      "Enter the quarter's last day, or the financial year as in Q2 2025/26.",
    ],
  ])("%j", (finding, what, todo) => {
    expect(findingText(finding, publishedScheme)).toEqual({ what, todo });
  });
});
