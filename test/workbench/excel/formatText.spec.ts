import { formatText } from "../../../src/workbench/excel/cells/formatText";

test.each([
  [45_716, "dd/mm/yyyy", false, "28/02/2025"],
  [44_254, "dd/mm/yyyy", true, "28/02/2025"],
  [44_254.5, "d mmm yyyy hh:mm", true, "28 Feb 2025 12:00"],
  [0, "d mmm yyyy", true, "1 Jan 1904"],
  [1.5, "[h]:mm", true, "36:00"],
  [0.25, "hh:mm", true, "06:00"],
  [44_254, "General", true, "44254"],
  [44_254, "@", true, "44254"],
  [0.25, "0%", true, "25%"],
  ["At Risk", "dd/mm/yyyy", true, "At Risk"],
  [true, "dd/mm/yyyy", true, "TRUE"],
])("%j in the format %s, counted from 1904: %s, shows %s", (value, pattern, date1904, text) => {
  expect(formatText(value, pattern, date1904)).toBe(text);
});
