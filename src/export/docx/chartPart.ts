import { describeBars, type StatusBars } from "../../domain/chart/statusBars";
import { chartXml } from "../chart/chartXml";
import { escapeXml } from "../text/escapeXml";

/** English metric units in a millimetre. */
const UNITS = 36_000;
const WIDTH = 170 * UNITS;
/** Room for the title, the scale and the legend, and for each bar. */
const FRAME_HEIGHT = 40 * UNITS;
const BAR_HEIGHT = 5.5 * UNITS;

/** Where the document has its chart, and under which relationship. */
export const CHART_RELATIONSHIP = "rIdChart";

/** The chart as a part of its own: the numbers are in it, and it's drawn by Word. */
export function wordChart({ title, statuses, bars }: StatusBars): string {
  return chartXml({
    title,
    names: { values: bars.map(({ shortName }) => shortName) },
    parts: statuses.map(({ label, mark, fill, ink }, at) => ({
      name: label,
      mark,
      fill,
      ink,
      sizes: { values: bars.map(({ counts }) => counts[at] ?? 0) },
      format: "0",
    })),
  });
}

/** The paragraph that the chart stands in, with all of it in words for those who can't see it. */
export function chartParagraph(chart: StatusBars): string {
  const height = Math.round(FRAME_HEIGHT + BAR_HEIGHT * chart.bars.length);
  return (
    `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${WIDTH}" cy="${height}"/><wp:docPr id="1" name="Chart 1" ` +
    `descr="${escapeXml(describeBars(chart)).replaceAll("\n", " ")}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${CHART_RELATIONSHIP}"/>` +
    `</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  );
}
