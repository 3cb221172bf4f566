import { readRefDay } from "../../../src/domain/tracker/refDay";

describe("the day that a ref may have been turned into", () => {
  it.each([
    [45_689, "2025-02-01"],
    [36_526, "2000-01-01"],
    [73_050, "2099-12-31"],
    [36_525, null],
    [73_051, null],
    [45_689.5, null],
    [2025, null],
    [7, null],
    ["45689", null],
    ["1-2", null],
    [true, null],
    ["", null],
    [undefined, null],
  ])("of %j is %j", (value, day) => {
    expect(readRefDay(value, undefined)).toBe(day);
  });

  it("goes by the workbook's date system", () => {
    expect(readRefDay(44_227, { system: "1904", order: "day-first" })).toBe("2025-02-01");
  });
});
