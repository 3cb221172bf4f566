import { summariseValues } from "../../../src/workbench/page/status/summariseValues";

const tell = (...values: (string | number | boolean)[]) => summariseValues(values, String);

test("average, count and sum of numbers", () => {
  expect(tell(40, 20, 0)).toEqual(["Average: 20", "Count: 3", "Sum: 60"]);
});

test("texts and truths are counted, not added", () => {
  expect(tell(40, "At Risk", true, "")).toEqual(["Average: 40", "Count: 3", "Sum: 40"]);
});

test("without numbers there's the count", () => {
  expect(tell("At Risk", "On Track")).toEqual(["Count: 2"]);
});

test("an error leaves the count", () => {
  expect(tell(1, 2, "#N/A")).toEqual(["Count: 3"]);
});

test.each([[[]], [[5]], [["", 5, ""]]])("%j: nothing", (values) => {
  expect(tell(...values)).toEqual([]);
});

test("numbers are written as the active cell has them", () => {
  expect(summariseValues([0.25, 0.5], (value) => `${value * 100}%`)).toEqual([
    "Average: 37.5%",
    "Count: 2",
    "Sum: 75%",
  ]);
});
