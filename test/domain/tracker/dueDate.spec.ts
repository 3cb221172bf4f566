import fc from "fast-check";
import {
  dayFromSerial,
  formatDay,
  formatLongDay,
  readDueDate,
  readTypedDay,
  serialFromDay,
} from "../../../src/domain/tracker/dueDate";

const DAY = 86_400_000;
/** Serial 61 is 1 March 1900 in the 1900 system: from there on days and serials go in step. */
const MARCH_1900 = Date.UTC(1900, 2, 1);

describe("serial numbers of the 1900 system", () => {
  it("are the days of the calendar, from 1 March 1900 to the end of 2199", () => {
    const wrong: number[] = [];
    for (let serial = 61; serial <= 109_574; serial++) {
      const day = new Date(MARCH_1900 + (serial - 61) * DAY).toISOString().slice(0, 10);
      if (dayFromSerial(serial) !== day || serialFromDay(day) !== serial) wrong.push(serial);
    }
    expect(wrong).toEqual([]);
    expect(dayFromSerial(109_574)).toBe("2199-12-31");
  });

  it.each([
    [1, "1900-01-01"],
    [31, "1900-01-31"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [36_526, "2000-01-01"],
    [36_585, "2000-02-29"],
    [45_716, "2025-02-28"],
    [73_109, "2100-02-28"],
    [73_110, "2100-03-01"],
  ])("%d is %s, and back", (serial, day) => {
    expect(dayFromSerial(serial)).toBe(day);
    expect(serialFromDay(day)).toBe(serial);
  });

  it("takes serial 60, the 29 February that 1900 didn't have, for the 28th", () => {
    expect(dayFromSerial(60)).toBe("1900-02-28");
  });

  it("leaves the time of day out", () => {
    expect(dayFromSerial(45_716.99999)).toBe("2025-02-28");
  });
});

describe("a due date cell", () => {
  it.each([
    [45_747, { kind: "day", day: "2025-03-31", typed: false, text: "45747" }],
    [45_747.5, { kind: "day", day: "2025-03-31", typed: false, text: "45747.5" }],
    [1, { kind: "day", day: "1900-01-01", typed: false, text: "1" }],
    [109_574, { kind: "day", day: "2199-12-31", typed: false, text: "109574" }],
    [109_575, { kind: "unreadable", text: "109575" }],
    [0, { kind: "unreadable", text: "0" }],
    [0.5, { kind: "unreadable", text: "0.5" }],
    [-1, { kind: "unreadable", text: "-1" }],
    [true, { kind: "unreadable", text: "TRUE" }],
    ["", { kind: "blank" }],
    ["\u00a0", { kind: "blank" }],
    [undefined, { kind: "blank" }],
    ["tbc", { kind: "open", text: "tbc" }],
    ["Ongoing - review in May", { kind: "open", text: "Ongoing - review in May" }],
    ["N/A", { kind: "open", text: "N/A" }],
    ["To be agreed", { kind: "open", text: "To be agreed" }],
    ["soon", { kind: "unreadable", text: "soon" }],
    ["Nathan", { kind: "unreadable", text: "Nathan" }],
    [" 31.03.2025 ", { kind: "day", day: "2025-03-31", typed: true, text: "31.03.2025" }],
  ] as const)("%j", (value, reading) => {
    expect(readDueDate(value)).toEqual(reading);
  });
});

describe("a typed day", () => {
  it.each([
    ["31.03.25", "2025-03-31"],
    ["31/03/2025", "2025-03-31"],
    ["1-4-2025", "2025-04-01"],
    ["2025-03-31", "2025-03-31"],
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
  ])("%s is %s", (text, day) => {
    expect(readTypedDay(text)).toBe(day);
  });

  it.each([
    "",
    "31/04/2025",
    "29/02/2025",
    "03/31/2025",
    "00/01/2025",
    "1/0/2025",
    "31 Febtober 2025",
    "31 Ma 2025",
    "March",
    "31 March",
    "2025",
    "Q1 2025",
    "1/1/1899",
    "1/1/2200",
    "2025-02-30",
    "by 31 March 2025",
  ])("%j isn't one", (text) => {
    expect(readTypedDay(text)).toBeNull();
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

describe("a day in words", () => {
  it("is long or short", () => {
    expect(formatLongDay("2025-02-08")).toBe("8 February 2025");
    expect(formatDay("2025-02-08")).toBe("8 Feb 2025");
  });
});
