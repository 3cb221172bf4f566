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
      "Enter its status in words: a cell's colour isn't read.",
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
    [
      { code: "ref/outside", severity: "warning", ...at, isIn: "2.7 Leavers", told: "2.6" },
      "Ref 1.1 tells section 2.6, but the action is in 2.7 Leavers",
      "It counts where it is; put the ref or the section right.",
    ],
    [
      {
        code: "section/titles",
        severity: "warning",
        ...at,
        text: "2.6 Leavers",
        usual: "2.6 Vacancies",
      },
      "“2.6 Leavers” has the number of 2.6 Vacancies, and is summed with it",
      "Put the number right, or enter the same title.",
    ],
    [
      {
        code: "section/spelling",
        severity: "warning",
        ...at,
        text: "Work force",
        usual: "Workforce",
        apart: true,
      },
      "“Work force” is most likely Workforce, but is summed apart from it",
      "Enter Workforce, if that is what is meant.",
    ],
    [
      {
        code: "section/spelling",
        severity: "warning",
        ...at,
        text: "pay.",
        usual: "Pay",
        apart: false,
      },
      "“pay.” is most likely Pay, and is summed with it",
      "Enter Pay, if that is what is meant.",
    ],
    [
      { code: "lead/missing", severity: "warning", ...at, text: "" },
      "The action has no lead",
      "Enter who leads on it.",
    ],
    [
      { code: "lead/missing", severity: "warning", ...at, text: "tbc" },
      "“tbc” stands in place of a lead",
      "Enter who leads on it.",
    ],
    [
      { code: "due/missing", severity: "warning", ...at },
      "The action has no due date",
      "Enter one, or TBC while it isn't agreed.",
    ],
    [
      { code: "reason/missing", severity: "warning", ...at, status: statuses.atRisk, text: "" },
      "At Risk without a reason",
      "Enter why.",
    ],
    [
      { code: "reason/missing", severity: "warning", ...at, status: statuses.atRisk, text: "TBC" },
      "At Risk with “TBC” in place of a reason",
      "Enter why.",
    ],
    [
      { code: "reason/left-over", severity: "note", ...at, status: statuses.onTrack },
      "On Track, with what looks like the reason for an earlier RAG",
      "Clear the reason and its mitigating actions if they no longer hold.",
    ],
    [
      {
        code: "mitigation/missing",
        severity: "warning",
        ...at,
        status: statuses.offTrack,
        text: "",
      },
      "Off Track without mitigating actions, and the board will see it",
      "Enter what is being done about it.",
    ],
    [
      {
        code: "contradiction/overdue",
        severity: "warning",
        ...at,
        status: statuses.onTrack,
        due: "2025-02-27",
        asAt: "2025-02-28",
      },
      "On Track, but it was due on 27 February 2025, before the report's day, 28 February 2025",
      "Ask the lead: is it delivered, late, or was a new date agreed?",
    ],
    [
      {
        code: "contradiction/not-due",
        severity: "warning",
        ...at,
        status: statuses.missedNoRisk,
        due: "2025-03-01",
        asAt: "2025-02-28",
      },
      "Delivery Date Missed no Risk, but it isn't due until 1 March 2025, after the report's day, 28 February 2025",
      "Put the status or the due date right.",
    ],
    [
      {
        code: "contradiction/early",
        severity: "note",
        ...at,
        status: statuses.delivered,
        due: "2025-03-01",
        asAt: "2025-02-28",
      },
      "Delivered, and not due until 1 March 2025, after the report's day, 28 February 2025",
      "Nothing, if it was done early; otherwise put the status or the due date right.",
    ],
    [
      {
        code: "contradiction/reason",
        severity: "warning",
        ...at,
        status: statuses.onTrack,
        words: ["Slipped", "delay"],
      },
      "On Track, but the reason says “Slipped” and “delay”",
      "Ask the lead which of the two holds.",
    ],
    [
      { code: "report/sections", severity: "error", ...at, status: null, inSections: 1, inPlan: 5 },
      "The sections have 1 action, the plan 5",
      "Don't publish these figures; recalculate, and report it if it stays.",
    ],
    [
      {
        code: "report/sections",
        severity: "error",
        ...at,
        status: statuses.offTrack,
        inSections: 0,
        inPlan: 1,
      },
      "The sections have 0 actions that are Off Track, the plan 1",
      "Don't publish these figures; recalculate, and report it if it stays.",
    ],
    [
      { code: "report/exceptions", severity: "error", ...at, listed: 8, counted: 9 },
      "The exceptions list has 8 actions, the headline counts 9",
      "Don't publish these figures; recalculate, and report it if it stays.",
    ],
    [
      {
        code: "report/sound-section",
        severity: "warning",
        ...at,
        status: statuses.onTrack,
        contains: [
          { status: statuses.missedWithRisk, count: 1 },
          { status: statuses.offTrack, count: 2 },
        ],
      },
      "The section is On Track as a whole, and contains 1 Delivery Date Missed with Risk and 2 Off Track",
      "Be ready to say why; the summary has a remark beside it.",
    ],
  ])("%j", (finding, what, todo) => {
    expect(findingText(finding, publishedScheme)).toEqual({ what, todo });
  });
});
