import { formatText } from "../excel/cells/formatText";
import { element } from "../files/xml/element";
import type { ChartPicture } from "./ChartPicture";
import type { Box } from "./layOutChart";
import { layOutChart } from "./layOutChart";
import { drawLegend } from "./drawLegend";
import { listBars } from "./listBars";
import { drawText, fitText, TEXT } from "./drawText";
import { findValueScale } from "./valueScale";
import type { ValueScale } from "./valueScale";

/** Excel's colours of lines and of the frame. */
const LINES = "#D9D9D9";

/**
 * A chart as the text of an SVG element.
 *
 * @param width - of the whole, in pixels, as `height`
 */
export function drawChart(chart: ChartPicture, width: number, height: number): string {
  const scale = findValueScale(chart);
  const isFlat = chart.type.startsWith("Bar");
  const layout = layOutChart(chart, width, height);
  const { plot } = layout;
  const along = placeOnAxis(scale, chart, plot, isFlat);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": chart.title ?? chart.name,
      "font-family": "Calibri, Carlito, Arial, sans-serif",
      "font-size": TEXT.size,
    },
    element("rect", {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      fill: "#FFFFFF",
      stroke: LINES,
    }),
    chart.title === undefined
      ? ""
      : drawText(chart.title, {
          x: width / 2,
          y: layout.titleLine,
          anchor: "middle",
          size: TEXT.title,
        }),
    ...drawValueAxis(chart, scale, along, plot, isFlat),
    ...drawBars(chart, scale, along, plot, isFlat),
    ...drawCategories(chart, plot, isFlat),
    ...drawLegend(chart, layout.legend)
  );
}

/** Where a value stands in the picture: from the left for flat bars, from the top for columns. */
function placeOnAxis(
  { minimum, maximum }: ValueScale,
  { valueAxis }: ChartPicture,
  plot: Box,
  isFlat: boolean
): (value: number) => number {
  return (value) => {
    const share = Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
    const forward = isFlat !== valueAxis.reversed ? share : 1 - share;
    return isFlat ? plot.left + forward * plot.width : plot.top + forward * plot.height;
  };
}

function drawValueAxis(
  { valueAxis, categoryAxis, type }: ChartPicture,
  { minimum, maximum, step }: ValueScale,
  along: (value: number) => number,
  plot: Box,
  isFlat: boolean
): string[] {
  const count = Math.floor((maximum - minimum) / step + 1e-9) + 1;
  const pattern =
    valueAxis.numberFormat === "General" && type.endsWith("100") ? "0%" : valueAxis.numberFormat;
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  return Array.from({ length: count }, (_, index) => {
    // Sums of decimal steps aren't exact: 0.1 + 0.2.
    const value = Number((minimum + index * step).toPrecision(12));
    const at = along(value);
    const line = isFlat
      ? { x1: at, x2: at, y1: plot.top, y2: bottom }
      : { x1: plot.left, x2: right, y1: at, y2: at };
    const isShown = valueAxis.gridlines || value === 0;
    const place = isFlat
      ? {
          x: at,
          y: categoryAxis.reversed ? plot.top - TEXT.gap : bottom + TEXT.size + TEXT.gap,
          anchor: "middle" as const,
        }
      : {
          x: categoryAxis.reversed ? right + TEXT.gap : plot.left - TEXT.gap,
          y: at + TEXT.size / 3,
          anchor: categoryAxis.reversed ? ("start" as const) : ("end" as const),
        };
    return (
      (isShown ? element("line", { ...line, stroke: LINES }) : "") +
      (valueAxis.visible ? drawText(formatText(value, pattern, false), place) : "")
    );
  });
}

function drawBars(
  chart: ChartPicture,
  scale: ValueScale,
  along: (value: number) => number,
  plot: Box,
  isFlat: boolean
): string[] {
  return listBars(chart, scale).map(({ series, from, to, start, end, text }) => {
    const [a, b] = [along(from), along(to)].toSorted((one, other) => one - other);
    const [low = 0, high = 0] = [a, b];
    const room = isFlat ? plot.height : plot.width;
    // The first category of flat bars is at the bottom.
    const isTurned = isFlat !== chart.categoryAxis.reversed;
    const side = (isTurned ? 1 - end : start) * room;
    const thickness = (end - start) * room;
    const box = isFlat
      ? { x: low, y: plot.top + side, width: high - low, height: thickness }
      : { x: plot.left + side, y: low, width: thickness, height: high - low };
    const { color, labels } = chart.series[series] ?? {};
    const isStacked = !chart.type.endsWith("Clustered");
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + TEXT.size / 3 };
    const beyond = isFlat
      ? { x: box.x + box.width + TEXT.gap, y: middle.y, anchor: "start" as const }
      : { x: middle.x, y: box.y - TEXT.gap, anchor: "middle" as const };
    return (
      element("rect", { ...box, fill: color ?? "none" }) +
      (labels === undefined
        ? ""
        : drawText(text, {
            ...(isStacked ? { ...middle, anchor: "middle" } : beyond),
            color: labels.color,
          }))
    );
  });
}

function drawCategories(
  { categories, categoryAxis, valueAxis }: ChartPicture,
  plot: Box,
  isFlat: boolean
): string[] {
  if (!categoryAxis.visible) return [];
  const isTurned = isFlat !== categoryAxis.reversed;
  // Names stand at the left of flat bars, where the margin is all the room there is.
  const room = plot.left - 2 * TEXT.gap;
  const spacing = categoryAxis.labelSpacing ?? 1;
  return categories.map((category, index) => {
    if (index % spacing !== 0) return "";
    const share = (index + 0.5) / categories.length;
    const at = isTurned ? 1 - share : share;
    return isFlat
      ? drawText(fitText(category, room), {
          x: valueAxis.reversed ? plot.left + plot.width + TEXT.gap : plot.left - TEXT.gap,
          y: plot.top + at * plot.height + TEXT.size / 3,
          anchor: valueAxis.reversed ? "start" : "end",
        })
      : drawText(category, {
          x: plot.left + at * plot.width,
          y: valueAxis.reversed
            ? plot.top - TEXT.gap
            : plot.top + plot.height + TEXT.size + TEXT.gap,
          anchor: "middle",
        });
  });
}
