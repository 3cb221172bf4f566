import {
  checkedDay,
  dayFromSerial,
  daysInMonth,
  formatDay,
  formatLongDay,
  serialFromDay,
} from "../../../src/domain/tracker/calendarDay";

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

describe("the calendar", () => {
  it.each([
    [2025, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [2100, 2, 28],
    [2025, 4, 30],
    [2025, 12, 31],
  ])("%d, month %d has %d days", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
    expect(checkedDay(year, month, days)).not.toBeNull();
    expect(checkedDay(year, month, days + 1)).toBeNull();
  });

  it.each([
    [1899, 12, 31],
    [2200, 1, 1],
    [2025, 0, 1],
    [2025, 13, 1],
    [2025, 1, 0],
  ])("has no %d-%d-%d", (year, month, day) => {
    expect(checkedDay(year, month, day)).toBeNull();
  });
});

describe("a day in words", () => {
  it("is long or short", () => {
    expect(formatLongDay("2025-02-08")).toBe("8 February 2025");
    expect(formatDay("2025-02-08")).toBe("8 Feb 2025");
  });
});
