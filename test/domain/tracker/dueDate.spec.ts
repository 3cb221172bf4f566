import fc from "fast-check";
import { readDueDate } from "../../../src/domain/tracker/dueDate";
import { anyCell } from "../../support/domain/arbitraryGrid";

/** What dates are typed with, in any order: most come close to a date without being one. */
const anyDueText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 2300 }).map(String),
      fc.constantFrom("00", "02", "25", "26", "29", "30", "31", "2025", "1900", "2199"),
      fc.constantFrom(" ", "/", "-", ".", ", ", " of ", "st "),
      fc.constantFrom("end of ", "End ", "Q1 ", "Q4 ", "Qtr 2 ", "FY", "Feb", "June", "Sept")
    ),
    { maxLength: 7 }
  )
  .map((parts) => parts.join(""));

/** Three numbers, about half of them a day of the calendar. */
const anyNumbers = fc
  .tuple(fc.nat(32), fc.constantFrom(".", "/", "-"), fc.nat(13), fc.oneof(fc.nat(2300), fc.nat(99)))
  .map(([day, mark, month, year]) => [day, month, year].join(mark));

describe("a due date cell", () => {
  it.each([
    [45_747, { kind: "day", day: "2025-03-31", typed: false, order: null, text: "45747" }],
    [45_747.5, { kind: "day", day: "2025-03-31", typed: false, order: null, text: "45747.5" }],
    [1, { kind: "unreadable", reason: "far-off", text: "1" }],
    [3653, { kind: "unreadable", reason: "far-off", text: "3653" }],
    [3654, { kind: "day", day: "1910-01-01", typed: false, order: null, text: "3654" }],
    [73_050, { kind: "day", day: "2099-12-31", typed: false, order: null, text: "73050" }],
    [73_050.9, { kind: "day", day: "2099-12-31", typed: false, order: null, text: "73050.9" }],
    [73_051, { kind: "unreadable", reason: "far-off", text: "73051" }],
    [1899, { kind: "unreadable", reason: "far-off", text: "1899" }],
    [1900, { kind: "unreadable", reason: "no-date", text: "1900" }],
    [2025, { kind: "unreadable", reason: "no-date", text: "2025" }],
    [2199, { kind: "unreadable", reason: "no-date", text: "2199" }],
    [2200, { kind: "unreadable", reason: "far-off", text: "2200" }],
    [2025.5, { kind: "unreadable", reason: "far-off", text: "2025.5" }],
    [0, { kind: "unreadable", reason: "far-off", text: "0" }],
    [0.5, { kind: "unreadable", reason: "far-off", text: "0.5" }],
    [-1, { kind: "unreadable", reason: "far-off", text: "-1" }],
    [true, { kind: "unreadable", reason: "no-date", text: "TRUE" }],
    ["", { kind: "blank" }],
    ["\u00a0", { kind: "blank" }],
    [undefined, { kind: "blank" }],
    ["tbc", { kind: "open", text: "tbc" }],
    ["Ongoing - review in May", { kind: "open", text: "Ongoing - review in May" }],
    ["N/A", { kind: "open", text: "N/A" }],
    ["To be agreed", { kind: "open", text: "To be agreed" }],
    ["TBC by 31/03/2025", { kind: "unreadable", reason: "no-date", text: "TBC by 31/03/2025" }],
    [
      "Ongoing until 31 March 2025",
      { kind: "unreadable", reason: "no-date", text: "Ongoing until 31 March 2025" },
    ],
    ["soon", { kind: "unreadable", reason: "no-date", text: "soon" }],
    [NaN, { kind: "unreadable", reason: "far-off", text: "NaN" }],
    ["end of June", { kind: "unreadable", reason: "no-year", text: "end of June" }],
    ["Q2 2025", { kind: "unreadable", reason: "which-year", text: "Q2 2025" }],
    [
      "Q2\u00a02025/26",
      { kind: "day", day: "2025-09-30", typed: true, order: null, text: "Q2 2025/26" },
    ],
    [
      "03/04/25",
      { kind: "day", day: "2025-04-03", typed: true, order: "day-first", text: "03/04/25" },
    ],
    ["Nathan", { kind: "unreadable", reason: "no-date", text: "Nathan" }],
    [
      " 31.03.2025 ",
      { kind: "day", day: "2025-03-31", typed: true, order: null, text: "31.03.2025" },
    ],
  ] as const)("%j", (value, reading) => {
    expect(readDueDate(value)).toEqual(reading);
  });
});

describe("a due date cell of a workbook that counts from 1904", () => {
  const dates = { system: "1904", order: "day-first" } as const;

  it.each([
    [0, { kind: "unreadable", reason: "far-off", text: "0" }],
    [2191, { kind: "unreadable", reason: "no-date", text: "2191" }],
    [2192.5, { kind: "day", day: "1910-01-01", typed: false, order: null, text: "2192.5" }],
    [2200, { kind: "day", day: "1910-01-09", typed: false, order: null, text: "2200" }],
    [44_285, { kind: "day", day: "2025-03-31", typed: false, order: null, text: "44285" }],
    [44_285.99, { kind: "day", day: "2025-03-31", typed: false, order: null, text: "44285.99" }],
    [71_588, { kind: "day", day: "2099-12-31", typed: false, order: null, text: "71588" }],
    [71_589, { kind: "unreadable", reason: "far-off", text: "71589" }],
    [2025, { kind: "unreadable", reason: "no-date", text: "2025" }],
    [-1, { kind: "unreadable", reason: "far-off", text: "-1" }],
    [NaN, { kind: "unreadable", reason: "far-off", text: "NaN" }],
    ["31.03.25", { kind: "day", day: "2025-03-31", typed: true, order: null, text: "31.03.25" }],
  ] as const)("%j", (value, reading) => {
    expect(readDueDate(value, dates)).toEqual(reading);
  });
});

describe("a due date typed where the month comes first", () => {
  const dates = { system: "1900", order: "month-first" } as const;

  it.each([
    [
      "03/04/25",
      { kind: "day", day: "2025-03-04", typed: true, order: "month-first", text: "03/04/25" },
    ],
    [
      "25/12/2024",
      { kind: "day", day: "2024-12-25", typed: true, order: null, text: "25/12/2024" },
    ],
    [45_747, { kind: "day", day: "2025-03-31", typed: false, order: null, text: "45747" }],
    ["TBC", { kind: "open", text: "TBC" }],
  ] as const)("%j", (value, reading) => {
    expect(readDueDate(value, dates)).toEqual(reading);
  });
});

/** Any conventions that a workbook can have. */
const anyConventions = fc.record({
  system: fc.constantFrom("1900" as const, "1904" as const),
  order: fc.constantFrom("day-first" as const, "month-first" as const),
});

describe("on any cell", () => {
  it("reading never throws, and a day that was read is one of the calendar's", () => {
    const anyValue = fc.oneof(anyCell, fc.double(), anyDueText, anyNumbers);
    fc.assert(
      fc.property(anyValue, anyConventions, (value, dates) => {
        const reading = readDueDate(value, dates);
        if (reading.kind !== "day") return;
        // A day that isn't real has no such form, or is another one when written again.
        expect(new Date(`${reading.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reading.day);
      }),
      { numRuns: 2000 }
    );
  });

  it("the two orders read the same day, unless each says that it could be the other's", () => {
    fc.assert(
      fc.property(fc.oneof(anyDueText, anyNumbers), (text) => {
        const british = readDueDate(text, { system: "1900", order: "day-first" });
        const american = readDueDate(text, { system: "1900", order: "month-first" });
        if (british.kind === "day" && american.kind === "day" && british.day !== american.day) {
          expect([british.order, american.order]).toEqual(["day-first", "month-first"]);
        } else {
          expect(american).toEqual(british);
        }
      }),
      { numRuns: 2000 }
    );
  });
});
