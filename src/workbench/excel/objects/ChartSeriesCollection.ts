import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { ChartSeries as Series } from "../../book/BookChart";
import { pickColor } from "../charts/chartSeries";
import { changeChart, getChart } from "../charts/chartStore";
import type { ExcelScope } from "../ExcelScope";
import { ChartSeries } from "./ChartSeries";

/** Excel.ChartSeriesCollection. */
export class ChartSeriesCollection extends WireObject {
  readonly className = "ChartSeriesCollection";

  constructor(
    private readonly scope: ExcelScope,
    private readonly chartId: string
  ) {
    super();
  }

  override items(): ChartSeries[] {
    return this.series.map((_, index) => this.at(index));
  }

  get Count(): number {
    return this.series.length;
  }

  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): ChartSeries {
    const place = Number(index);
    if (!this.series[place])
      throw new HostError("InvalidArgument", `The chart has no series at ${String(index)}.`);
    return this.at(place);
  }
  /** A series without values, to be given some; before the one at `index`, else behind all. */
  Add(name: unknown, index: unknown): ChartSeries {
    const { series } = this;
    const place = typeof index === "number" ? index : series.length;
    if (!Number.isInteger(place) || place < 0 || place > series.length)
      throw new HostError("InvalidArgument", `A series can't be put at ${String(index)}.`);
    const added: Series = {
      name: typeof name === "string" ? name : undefined,
      values: "",
      categories: series[0]?.categories,
      color: pickColor(series.length),
    };
    changeChart(this.scope.book, this.chartId, { series: series.toSpliced(place, 0, added) });
    return this.at(place);
  }

  private get series(): readonly Series[] {
    return getChart(this.scope.book, this.chartId).series;
  }
  private at(index: number): ChartSeries {
    return new ChartSeries(this.scope, this.chartId, index);
  }
}
