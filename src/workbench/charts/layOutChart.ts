import type { ChartPicture } from "./ChartPicture";
import { estimateWidth, TEXT } from "./drawText";

/** A part of a picture, in pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a chart stand. `titleLine`: the title's baseline. */
export interface ChartLayout {
  readonly plot: Box;
  readonly legend: Box;
  readonly titleLine: number;
}

const EDGE = 10;
const LINE = TEXT.size + 2 * TEXT.gap;
/** A square of a legend and the gaps around it. */
const LEGEND_KEY = 16;

/** Gives the parts of a chart their room: title above, legend at its side, axes around the bars. */
export function layOutChart(chart: ChartPicture, width: number, height: number): ChartLayout {
  const names = chart.series.map(({ name }) => name);
  const legendWidth = Math.min(width / 3, widest(names) + LEGEND_KEY + EDGE);
  const side = chart.legend === "Corner" ? "Right" : chart.legend;
  const room = { left: EDGE, right: 2 * EDGE, top: EDGE, bottom: EDGE };
  if (chart.title !== undefined) room.top += TEXT.title + 4 * TEXT.gap;
  const legend = {
    left: side === "Right" ? width - legendWidth : EDGE,
    top: side === "Bottom" ? height - EDGE - TEXT.size : room.top,
    width: side === "Top" || side === "Bottom" ? width - 2 * EDGE : legendWidth,
    height: height - room.top - EDGE,
  };
  if (side === "Top") room.top += LINE;
  if (side === "Bottom") room.bottom += LINE;
  if (side === "Left") room.left += legendWidth;
  if (side === "Right") room.right += legendWidth;
  addAxes(chart, room, width);
  const plot = {
    left: room.left,
    top: room.top,
    width: Math.max(1, width - room.left - room.right),
    height: Math.max(1, height - room.top - room.bottom),
  };
  return { plot, legend, titleLine: EDGE + TEXT.title };
}

type Room = Record<"left" | "right" | "top" | "bottom", number>;

function addAxes(
  { type, categories, categoryAxis, valueAxis }: ChartPicture,
  room: Room,
  width: number
): void {
  const isFlat = type.startsWith("Bar");
  const names = Math.min(width / 3, widest(categories)) + TEXT.gap;
  const values = estimateWidth("100,000") + TEXT.gap;
  const [beside, below] = isFlat ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  // An axis stands at the far side when the other one is turned round.
  if (beside.visible) room[below.reversed ? "right" : "left"] += isFlat ? names : values;
  if (below.visible) room[beside.reversed ? "top" : "bottom"] += LINE;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, estimateWidth(text)), 0);
}
