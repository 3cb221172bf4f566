import type { Scheme } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";
import { formatList } from "../summary/wording";
import { formatCell, formatRow } from "../tracker/place";
import { formatLongDay, type IsoDay } from "../tracker/calendarDay";
import type { DateOrder } from "../tracker/DateConventions";
import { FIELD_NAMES } from "../tracker/fieldNames";
import type { UnreadableReason } from "../tracker/dueDate";
import { CONTRADICTION_KINDS } from "./contradictionKinds";
import type { BareFinding, FindingCode } from "./Finding";
import type { FindingKind, FindingKinds, FindingText } from "./FindingKind";
import { HISTORY_KINDS } from "./historyKinds";
import { REPORT_KINDS } from "./reportKinds";
import { ROW_KINDS } from "./rowKinds";

/** What can be said of a due date that can't be read, by the reason. */
const UNREADABLE: Readonly<Record<UnreadableReason, (text: string) => FindingText>> = {
  "no-date": (text) => ({
    what: `“${text}” can't be read as a date`,
    todo: "Enter a date, such as 31/03/2025, or TBC.",
  }),
  "no-year": (text) => ({
    what: `“${text}” names no year, so it can't be read as a date`,
    todo: "Enter a date with its year, such as 31/03/2025, or TBC.",
  }),
  "far-off": (text) => ({
    what: `The number ${text} is no day from 1910 to 2099, so it isn't read as a date`,
    todo: "Enter a date, such as 31/03/2025, or TBC.",
  }),
  "which-year": (text) => ({
    what: `“${text}” may be a quarter of the calendar or of the financial year, so it can't be read as a date`,
    todo: "Enter the quarter's last day, or the financial year as in Q2 2025/26.",
  }),
};

/** How a date was read whose day and month could be swapped, and why. */
const ORDERS: Readonly<Record<DateOrder, string>> = {
  "day-first": ", the day first, as your Excel's region writes dates",
  "month-first": ", the month first, as your Excel's region writes dates",
};

/** A record keyed by the union: a finding without its texts doesn't compile. */
const KINDS: FindingKinds<FindingCode> = {
  "status/unknown": {
    title: "Status not known",
    describe: (finding, scheme) => ({
      what: `“${finding.text}” isn't a status, so the action isn't rated`,
      todo:
        finding.nearest === null
          ? "Enter one of the scheme's statuses."
          : `Did you mean ${statusLabel(finding.nearest, scheme)}?`,
    }),
  },
  "status/blank": {
    title: "Status missing",
    describe: () => ({
      what: "No status, so the action isn't rated",
      todo: "Enter its status in words: a cell's colour isn't read.",
    }),
  },
  "status/alias": {
    title: "Status spelt another way",
    describe: (finding, scheme) => ({
      what:
        finding.text === statusLabel(finding.status, scheme)
          ? `“${finding.text}” has extra or unusual spaces`
          : `“${finding.text}” reads as ${statusLabel(finding.status, scheme)}`,
      todo: `It counts; enter ${statusLabel(finding.status, scheme)} to make the column uniform.`,
    }),
  },
  "ref/missing": {
    title: "Ref missing",
    describe: () => ({
      what: "The action has no ref",
      todo: "Give it one, so that reports can follow it.",
    }),
  },
  "ref/duplicate": {
    title: "Ref used twice",
    describe: ({ ref, others, more }) => ({
      what: `Ref ${ref} is also in ${others.length === 1 ? "row" : "rows"} ${formatList([...others.map(({ row }) => formatRow(row)), ...(more === undefined ? [] : [`${more} more`])])}`,
      todo: "Each action counts; give each a ref of its own.",
    }),
  },
  "ref/number": {
    title: "Ref held as a number",
    describe: (finding) => ({
      what: `Excel holds this ref as the number ${finding.text}, so 1.10 and 1.1 look the same`,
      todo: `Format ${formatCell(finding.place)} as text and enter the ref again.`,
    }),
  },
  "ref/date": {
    title: "Ref turned into a date",
    describe: ({ ref, day, place }) => ({
      what: `Excel holds this ref as a date, ${formatLongDay(day)} (the number ${ref})`,
      todo: `Format ${formatCell(place)} as text and enter the ref again, such as ${refsOf(day)}.`,
    }),
  },
  "section/missing": {
    title: "No section",
    describe: () => ({
      what: "Neither a section column, a heading above nor the ref tells the section",
      todo: "Enter its section; until then it's summed under No section.",
    }),
  },
  "cell/error": {
    title: "Error in a cell",
    describe: ({ place, field, text }) => ({
      what: `${formatCell(place)} (${FIELD_NAMES[field]}) holds the error ${text}${field === "group" || field === "section" ? ", and is read as blank" : ""}`,
      todo: "Mend the formula, or type the text.",
    }),
  },
  "due/text": {
    title: "Due date typed as text",
    describe: (finding) => ({
      what: `“${finding.text}” is text; it reads as ${formatLongDay(finding.day)}${finding.order === null ? "" : ORDERS[finding.order]}`,
      todo:
        finding.order === null
          ? "Enter it as a date, so that Excel can sort by it."
          : "Check that this is the day meant, and enter it as a date, so that Excel can sort by it.",
    }),
  },
  "due/unreadable": {
    title: "Due date not readable",
    describe: (finding) => UNREADABLE[finding.reason](finding.text),
  },
  ...ROW_KINDS,
  ...CONTRADICTION_KINDS,
  ...REPORT_KINDS,
  ...HISTORY_KINDS,
};

/** What may have been typed for Excel to make a day of it: "1-2 or 2-1", in both orders. */
function refsOf(day: IsoDay): string {
  const [, month = 0, date = 0] = day.split("-").map(Number);
  const refs = new Set([`${date}-${month}`, `${month}-${date}`]);
  return formatList([...refs], "or");
}

/** What a finding says, in plain words. */
export function findingText(finding: BareFinding, scheme: Scheme): FindingText {
  // The record holds, for each code, the texts of just that code's finding: the compiler can't
  // follow the pairing through an index by a union.
  const kind = KINDS[finding.code] as FindingKind<FindingCode>;
  return kind.describe(finding, scheme);
}

/** The heading over all findings of a kind. */
export function findingTitle(code: FindingCode): string {
  return KINDS[code].title;
}
