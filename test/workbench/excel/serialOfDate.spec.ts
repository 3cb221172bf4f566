import { serialOfDate } from "../../../src/workbench/excel/dates/serialOfDate";

test.each([
  [[1904, 1, 2], 1463, 1],
  [[1904, 1, 1], 1462, 0],
  [[1903, 12, 31], 1461, undefined],
  [[2025, 2, 28], 45_716, 44_254],
  [[2025, 14, 1], 46_054, 44_592],
  [[2025, 3, 0], 45_716, 44_254],
  [[125, 2, 28.9], 45_716, 44_254],
  [[1900, 1, 1], 1, undefined],
  [[1900, 2, 28], 59, undefined],
  [[1900, 3, 1], 61, undefined],
  [[9999, 12, 31], 2_958_465, 2_957_003],
  [[10_000, 1, 1], undefined, undefined],
  [[-1, 1, 1], undefined, undefined],
] as const)("DATE of %j is %s, or %s from 1904", ([year, month, day], in1900, in1904) => {
  expect(serialOfDate(year, month, day, false)).toBe(in1900);
  expect(serialOfDate(year, month, day, true)).toBe(in1904);
});
