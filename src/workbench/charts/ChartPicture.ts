import type { ChartAxis, ChartLabels, ChartType, LegendPosition } from "../book/BookChart";

/** A number that a bar shows, and how its cell shows it; undefined: there is no bar. */
export interface PictureValue {
  readonly value: number | undefined;
  readonly text: string;
}

/** What one row of bars shows. */
export interface PictureSeries {
  readonly name: string;
  readonly values: readonly PictureValue[];
  /** Undefined: the bars aren't filled. */
  readonly color?: string | undefined;
  readonly labels?: ChartLabels | undefined;
}

/** All that a chart is drawn from. */
export interface ChartPicture {
  readonly name: string;
  readonly type: ChartType;
  /** Undefined: not shown. */
  readonly title?: string | undefined;
  readonly legend?: LegendPosition | undefined;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly gapWidth: number;
}
