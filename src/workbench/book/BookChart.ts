/** The charts that the workbench has, by Excel's names. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Where a legend can stand, by Excel's names. */
export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

/** A corner of a chart: a cell, by row and column from 0, and how far into it, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** One row of bars. References are as in a formula, without "=": "Sheet1!$B$2:$B$5". */
export interface ChartSeries {
  /** The name, where it's given by hand; else the text of the cell at `nameAt`. */
  readonly name?: string | undefined;
  readonly nameAt?: string | undefined;
  readonly values: string;
  /** Undefined: the bars are numbered. */
  readonly categories?: string | undefined;
  /** "#RRGGBB"; undefined: no fill. */
  readonly color?: string | undefined;
  /** The values written on the bars; undefined: they aren't. */
  readonly labels?: ChartLabels | undefined;
}

/** How values are written on bars. */
export interface ChartLabels {
  /** "#RRGGBB"; undefined: as all texts of a chart. */
  readonly color?: string | undefined;
  /** Undefined: as the cells show them. */
  readonly numberFormat?: string | undefined;
}

/** An axis. Undefined bounds: as the values want. */
export interface ChartAxis {
  readonly visible: boolean;
  readonly reversed: boolean;
  readonly gridlines: boolean;
  readonly numberFormat: string;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** Every how manieth category is named; undefined: as many as there's room for. */
  readonly labelSpacing?: number | undefined;
}

/** A chart on a sheet. It moves and grows with the cells under it. */
export interface BookChart {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly type: ChartType;
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: { readonly position: LegendPosition; readonly visible: boolean };
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** The room between two groups of bars, in percent of a bar. */
  readonly gapWidth: number;
  /** The part of the opened file that it was read from; undefined for a new one. */
  readonly part?: string | undefined;
  /** Its part says more than is known here: it's left as it is. */
  readonly fixed?: boolean | undefined;
}

/** The next chart's id: the first that none of these has. */
export function createChartId(charts: readonly BookChart[]): string {
  let number = charts.length + 1;
  const write = (): string =>
    `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-C4A270000000}`;
  while (charts.some(({ id }) => id === write())) number += 1;
  return write();
}
