import type { ChartPicture } from "./ChartPicture";

/** A value axis: its ends and the distance of its marks. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** How many marks an axis has, about. */
const MARKS = 5;

/** The ends of a chart's value axis, where they aren't set by hand: round numbers around all bars, and 0. */
export function findValueScale(
  chart: Pick<ChartPicture, "type" | "series" | "valueAxis">
): ValueScale {
  const [least, most] = findExtent(chart);
  const { valueAxis } = chart;
  const span = (valueAxis.maximum ?? most) - (valueAxis.minimum ?? least);
  const step = roundUp((span > 0 ? span : 1) / MARKS);
  const minimum = valueAxis.minimum ?? Math.floor(least / step) * step;
  const rounded = Math.ceil(most / step) * step;
  const maximum = valueAxis.maximum ?? (rounded > minimum ? rounded : minimum + step);
  return { minimum, maximum: Math.max(maximum, minimum + Number.EPSILON), step };
}

/** The sum of a category's bars, in one direction each: by this, bars of a share are drawn. */
export function sumCategory(series: ChartPicture["series"], index: number): number {
  return series.reduce((sum, { values }) => sum + Math.abs(values[index]?.value ?? 0), 0);
}

function findExtent({ type, series }: Pick<ChartPicture, "type" | "series">): [number, number] {
  const values = series.map((one) => one.values.map(({ value }) => value ?? 0));
  if (type.endsWith("Clustered")) {
    const all = [0, ...values.flat()];
    return [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
  }
  const count = Math.max(0, ...values.map(({ length }) => length));
  const ends = Array.from({ length: count }, (_, index) => {
    const stack = values.map((one) => one[index] ?? 0);
    const whole = type.endsWith("100") ? sumCategory(series, index) || 1 : 1;
    const sum = (sign: 1 | -1): number =>
      stack.reduce((total, value) => total + Math.max(0, value * sign), 0) / whole;
    return [-sum(-1), sum(1)] as const;
  });
  return [
    ends.reduce((least, [low]) => Math.min(least, low), 0),
    ends.reduce((most, [, high]) => Math.max(most, high), 0),
  ];
}

/** The next of 1, 2 and 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5, 10].find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return factor * power;
}
