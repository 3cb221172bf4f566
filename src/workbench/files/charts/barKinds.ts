import type { ChartType, LegendPosition } from "../../book/BookChart";

/** How a file says which chart of bars it is (ECMA-376 part 1, 21.2.2.16). */
export interface BarKind {
  readonly type: ChartType;
  readonly direction: "col" | "bar";
  readonly grouping: "clustered" | "stacked" | "percentStacked";
}

const kind = (
  type: ChartType,
  direction: BarKind["direction"],
  grouping: BarKind["grouping"]
): BarKind => ({ type, direction, grouping });

export const BAR_KINDS: readonly BarKind[] = [
  kind("ColumnClustered", "col", "clustered"),
  kind("ColumnStacked", "col", "stacked"),
  kind("ColumnStacked100", "col", "percentStacked"),
  kind("BarClustered", "bar", "clustered"),
  kind("BarStacked", "bar", "stacked"),
  kind("BarStacked100", "bar", "percentStacked"),
];

/** The sides of a legend in a file's letters. */
export const LEGEND_SIDES: Readonly<Record<LegendPosition, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
