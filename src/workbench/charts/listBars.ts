import type { ChartPicture } from "./ChartPicture";
import type { ValueScale } from "./valueScale";
import { sumCategory } from "./valueScale";

/** One bar: the values that it goes from and to, and its place across, as shares of the axis of categories. */
export interface Bar {
  /** Which series it belongs to, from 0. */
  readonly series: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bars of a chart, category by category. Those of no value are left out. */
export function listBars(chart: ChartPicture, { minimum, maximum }: ValueScale): Bar[] {
  const { categories, series, gapWidth, type } = chart;
  const isStacked = !type.endsWith("Clustered");
  const beside = isStacked ? 1 : Math.max(1, series.length);
  const thickness = 1 / categories.length / (beside + gapWidth / 100);
  const ground = Math.min(maximum, Math.max(minimum, 0));
  return categories.flatMap((_, index) => {
    const ends = { up: ground, down: ground };
    const whole = type.endsWith("100") ? sumCategory(series, index) || 1 : 1;
    const first = index / categories.length + (thickness * gapWidth) / 200;
    return series.flatMap(({ values }, place): Bar[] => {
      const { value, text } = values[index] ?? { value: undefined, text: "" };
      if (value === undefined) return [];
      const side = value >= 0 ? "up" : "down";
      const from = isStacked ? ends[side] : ground;
      const to = isStacked ? from + value / whole : value;
      ends[side] = to;
      const start = first + (isStacked ? 0 : place * thickness);
      return [{ series: place, from, to, start, end: start + thickness, text }];
    });
  });
}
