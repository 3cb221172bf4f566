import { fitText } from "../../../src/workbench/charts/drawText";

test("a text is cut where there's no room for all of it", () => {
  expect(fitText("1.1 Workforce Data", 400)).toBe("1.1 Workforce Data");
  expect(fitText("1.1 Workforce Data", 32)).toBe("1.1…");
  expect(fitText("1.1", 0)).toBe("…");
});
