import { element } from "../files/xml/element";
import type { ChartPicture } from "./ChartPicture";
import { drawText, estimateWidth, TEXT } from "./drawText";
import type { Box } from "./layOutChart";

const KEY = 8;

/** A legend's squares and names: side by side above or below the bars, else below each other. */
export function drawLegend({ legend, series }: ChartPicture, box: Box): string[] {
  if (legend === undefined) return [];
  const isRow = legend === "Top" || legend === "Bottom";
  const widths = series.map(({ name }) => KEY + 2 * TEXT.gap + estimateWidth(name) + KEY);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const line = TEXT.size + TEXT.gap;
  return series.map(({ name, color }, index) => {
    const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    const x = isRow ? box.left + Math.max(0, (box.width - total) / 2) + before : box.left;
    const y = isRow
      ? box.top
      : box.top + Math.max(0, (box.height - line * series.length) / 2) + line * index;
    return (
      element("rect", { x, y: y + 2, width: KEY, height: KEY, fill: color ?? "none" }) +
      drawText(name, { x: x + KEY + TEXT.gap, y: y + TEXT.size - 2, anchor: "start" })
    );
  });
}
