import fc from "fast-check";
import { dayFromSerial, formatDay, formatLongDay } from "../../../src/domain/tracker/calendarDay";
import { readTypedDay, readTypedText } from "../../../src/domain/tracker/typedDay";

describe("a typed day", () => {
  it.each([
    ["31.03.25", "2025-03-31"],
    ["31/03/2025", "2025-03-31"],
    ["1-4-2025", "2025-04-01"],
    ["2025-03-31", "2025-03-31"],
    ["03/31/2025", "2025-03-31"],
    ["2025-3-1", "2025-03-01"],
    ["31 March 2025", "2025-03-31"],
    ["31st March 2025", "2025-03-31"],
    ["1st of April, 2025", "2025-04-01"],
    ["31 Mar 25", "2025-03-31"],
    ["31-Mar-2025", "2025-03-31"],
    ["Mar-25", "2025-03-31"],
    ["30 Sept 2025", "2025-09-30"],
    ["30 Sep. 2025", "2025-09-30"],
    ["JUNE 2025", "2025-06-30"],
    ["February 2024", "2024-02-29"],
    ["February 2025", "2025-02-28"],
    ["February 2100", "2100-02-28"],
    ["29 February 2000", "2000-02-29"],
    ["Dec 2025", "2025-12-31"],
    ["end of June 2025", "2025-06-30"],
    ["end June 2025", "2025-06-30"],
    ["End March 25", "2025-03-31"],
    ["End-of-Feb 2024", "2024-02-29"],
    ["Q1 2025/26", "2025-06-30"],
    ["Q2 2025/26", "2025-09-30"],
    ["Q3 2025/26", "2025-12-31"],
    ["Q4 2025/26", "2026-03-31"],
    ["Q2 2025-26", "2025-09-30"],
    ["Q2 2025–26", "2025-09-30"],
    ["Q2 2025/2026", "2025-09-30"],
    ["Q2, 25/26", "2025-09-30"],
    ["Q2 FY25/26", "2025-09-30"],
    ["Q2 of FY 2025/26", "2025-09-30"],
    ["q 4 2025 / 26", "2026-03-31"],
    ["Qtr 2 2025/26", "2025-09-30"],
    ["Quarter 2 2025/26", "2025-09-30"],
    ["end of Q4 2099/00", "2100-03-31"],
  ])("%s is %s", (text, day) => {
    expect(readTypedDay(text)).toBe(day);
  });

  it.each([
    "",
    "31/04/2025",
    "29/02/2025",
    "13/13/2025",
    "00/31/2025",
    "00/01/2025",
    "1/0/2025",
    "1/1/0025",
    "31 Febtober 2025",
    "31 Ma 2025",
    "2025",
    "1/1/1899",
    "1/1/2200",
    "2025-02-30",
    "by 31 March 2025",
    "end of 31 March 2025",
    "end of 2025",
    "Summer 2025",
    "Q5 2025/26",
    "Q2 2025/27",
    "Q2 2025/25",
    "Q2 2025/3026",
    "Q4 2199/00",
  ])("%j isn't one", (text) => {
    expect(readTypedText(text)).toEqual({ kind: "unreadable", reason: "no-date" });
  });

  it.each(["March", "end of June", "End Sept", "31 March", "31st of March", "Q2", "end of Q2"])(
    "%j names no year, and none is guessed",
    (text) => {
      expect(readTypedText(text)).toEqual({ kind: "unreadable", reason: "no-year" });
    }
  );

  it.each(["Q2 2025", "Q2 25", "Qtr 2 2025", "end of Q2 2025", "Q2 FY25"])(
    "%j doesn't tell which kind of year it means",
    (text) => {
      expect(readTypedText(text)).toEqual({ kind: "unreadable", reason: "which-year" });
    }
  );

  it.each([
    ["03/04/25", "2025-04-03", "2025-03-04"],
    ["3.4.2025", "2025-04-03", "2025-03-04"],
    ["12-11-2025", "2025-11-12", "2025-12-11"],
  ])("%s could have day and month swapped: %s day first, %s month first", (text, ...days) => {
    const [dayFirst, monthFirst] = days;
    expect(readTypedText(text)).toEqual({ kind: "day", day: dayFirst, order: "day-first" });
    expect(readTypedText(text, "month-first")).toEqual({
      kind: "day",
      day: monthFirst,
      order: "month-first",
    });
    expect(readTypedDay(text)).toBe(dayFirst);
    expect(readTypedDay(text, "month-first")).toBe(monthFirst);
  });

  it.each([
    ["04/04/25", "2025-04-04"],
    ["13/04/25", "2025-04-13"],
    ["25/12/2024", "2024-12-25"],
    ["12/25/2024", "2024-12-25"],
    ["2025-04-03", "2025-04-03"],
    ["3 April 2025", "2025-04-03"],
    ["Q1 2025/26", "2025-06-30"],
  ])("%s is one day in either order", (text, day) => {
    expect(readTypedText(text)).toEqual({ kind: "day", day, order: null });
    expect(readTypedText(text, "month-first")).toEqual({ kind: "day", day, order: null });
  });

  it("is null where the text isn't read", () => {
    expect(readTypedDay("end of June")).toBeNull();
  });

  it("isn't found in the longest texts that a cell can hold", () => {
    const starts = ["end-", "end of ", "31 ", "1st of ", "June ", "Q2 ", "Q2 2025 ", "1"];
    for (const start of starts) {
      const text = `${start.padEnd(32_766, start.at(-1))}!`;
      expect(readTypedText(text)).toEqual({ kind: "unreadable", reason: "no-date" });
    }
  });

  it("reads its own long and short forms again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 109_574 }), (serial) => {
        const day = dayFromSerial(serial);
        expect(readTypedDay(formatLongDay(day))).toBe(day);
        expect(readTypedDay(formatDay(day))).toBe(day);
      })
    );
  });
});
