import { JSDOM } from "jsdom";
import type { ChartAxis, ChartType } from "../../../src/workbench/book/BookChart";
import type { ChartPicture, PictureSeries } from "../../../src/workbench/charts/ChartPicture";
import { drawChart } from "../../../src/workbench/charts/drawChart";
import { listBars } from "../../../src/workbench/charts/listBars";
import { findValueScale } from "../../../src/workbench/charts/valueScale";

const AXIS: ChartAxis = {
  visible: true,
  reversed: false,
  gridlines: false,
  numberFormat: "General",
};

const createSeries = (name: string, color: string, ...values: number[]): PictureSeries => ({
  name,
  color,
  values: values.map((value) => ({ value, text: String(value) })),
});

const createPicture = (type: ChartType, change: Partial<ChartPicture> = {}): ChartPicture => ({
  name: "Chart 1",
  type,
  title: "Plan <A>",
  legend: "Bottom",
  categories: ["People", "Estates"],
  series: [createSeries("Red", "#C00000", 1, 3), createSeries("Green", "#00B050", 3, 1)],
  categoryAxis: AXIS,
  valueAxis: { ...AXIS, gridlines: true },
  gapWidth: 100,
  ...change,
});

/** The picture as elements: its texts, and its bars of a colour (the legend's square is the last of them). */
function draw(picture: ChartPicture) {
  const svg = new JSDOM(drawChart(picture, 400, 300)).window.document.querySelector("svg");
  if (!svg) throw new Error("Nothing was drawn");
  const bars = (color: string): number[][] =>
    [...svg.querySelectorAll(`rect[fill="${color}"]`)]
      .slice(0, -1)
      .map((rect) => ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name))));
  return {
    svg,
    bars,
    texts: [...svg.querySelectorAll("text")].map(({ textContent }) => textContent),
  };
}

test("title, marks, categories and legend are written", () => {
  const { svg, texts } = draw(createPicture("ColumnClustered"));
  expect(texts).toEqual(["Plan <A>", "0", "1", "2", "3", "People", "Estates", "Red", "Green"]);
  expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual(["img", "Plan <A>"]);
});

test("what isn't to be seen isn't drawn", () => {
  const hidden = { ...AXIS, visible: false };
  const { svg, texts } = draw(
    createPicture("BarStacked", {
      title: undefined,
      legend: undefined,
      categoryAxis: hidden,
      valueAxis: hidden,
    })
  );
  expect(texts).toEqual([]);
  expect(svg.getAttribute("aria-label")).toBe("Chart 1");
});

test("columns beside each other stand on one line, as high as their values", () => {
  const { bars } = draw(createPicture("ColumnClustered"));
  const [red, green] = [bars("#C00000"), bars("#00B050")];
  const grounds = [...red, ...green].map(([, y = 0, , height = 0]) => (y + height).toFixed(6));
  expect(new Set(grounds).size).toBe(1);
  const [low = 0, high = 0] = red.map(([, , , height]) => height ?? 0);
  expect(high / low).toBeCloseTo(3, 6);
  // The first category's green stands right of its red.
  expect(green[0]?.[0]).toBeCloseTo((red[0]?.[0] ?? 0) + (red[0]?.[2] ?? 0), 6);
});

test("flat bars begin at the bottom, and at the top when turned round", () => {
  const from = (picture: ChartPicture): (number | undefined)[] =>
    draw(picture)
      .bars("#C00000")
      .map(([, y]) => y);
  const [people = 0, estates = 0] = from(createPicture("BarStacked"));
  expect(people).toBeGreaterThan(estates);
  const [first = 0, second = 0] = from(
    createPicture("BarStacked", { categoryAxis: { ...AXIS, reversed: true } })
  );
  expect(first).toBeLessThan(second);
});

test("shares fill the whole length, with percent at the marks", () => {
  const { bars, texts } = draw(createPicture("BarStacked100"));
  const ends = bars("#C00000").map(
    ([, , width = 0], index) => width + (bars("#00B050")[index]?.[2] ?? 0)
  );
  expect(ends[0]).toBeCloseTo(ends[1] ?? 0, 6);
  expect(texts).toContain("100%");
});

test("values are written on the bars when asked for, in their colour", () => {
  const [red, green] = createPicture("BarStacked").series;
  if (!red || !green) throw new Error("The picture has two series");
  const series = [{ ...red, labels: { color: "#FFFFFF" } }, green];
  const { svg } = draw(createPicture("BarStacked", { series }));
  const labels = [...svg.querySelectorAll('text[fill="#FFFFFF"]')];
  expect(labels.map(({ textContent }) => textContent)).toEqual(["1", "3"]);
});

test("a series at a side has its legend there, one below the other", () => {
  const { svg } = draw(createPicture("ColumnStacked", { legend: "Right" }));
  const [red, green] = [...svg.querySelectorAll("text")].slice(-2);
  expect(red?.getAttribute("x")).toBe(green?.getAttribute("x"));
});

test("bars of no value are left out, and those below nought go the other way", () => {
  const picture = createPicture("ColumnStacked", {
    series: [
      { ...createSeries("A", "#111111", 2, 0), values: [{ value: undefined, text: "" }] },
      createSeries("B", "#222222", -3, 4),
      createSeries("C", "#333333", 5, 1),
    ],
  });
  const scale = findValueScale(picture);
  expect(scale).toEqual({ minimum: -4, maximum: 6, step: 2 });
  expect(listBars(picture, scale).map(({ series, from, to }) => [series, from, to])).toEqual([
    [1, 0, -3],
    [2, 0, 5],
    [1, 0, 4],
    [2, 4, 5],
  ]);
});

test.each<[string, Partial<ChartAxis>, number[], object]>([
  ["nothing but noughts", {}, [0, 0], { minimum: 0, maximum: 0.2, step: 0.2 }],
  ["round numbers", {}, [0, 87], { minimum: 0, maximum: 100, step: 20 }],
  ["bounds by hand", { minimum: 10, maximum: 50 }, [0, 87], { minimum: 10, maximum: 50, step: 10 }],
])("an axis of %s", (_name, bounds, values, scale) => {
  const picture = createPicture("ColumnClustered", {
    series: [createSeries("A", "#111111", ...values)],
    valueAxis: { ...AXIS, ...bounds },
  });
  expect(findValueScale(picture)).toEqual(scale);
});
