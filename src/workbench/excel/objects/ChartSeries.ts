import { HostError } from "../../batch/HostError";
import { readNumber } from "../../batch/readNumber";
import { WireObject } from "../../batch/WireObject";
import type { BookChart, ChartSeries as Series } from "../../book/BookChart";
import { readSeriesName } from "../../charts/readChartPicture";
import { formatAddress } from "../area/sheetAddress";
import { changeChart, getChart } from "../charts/chartStore";
import type { ExcelScope } from "../ExcelScope";
import { absoluteReference } from "../names/absoluteReference";
import { ChartDataLabels } from "./ChartDataLabels";
import { ChartSeriesFormat } from "./ChartSeriesFormat";
import { RangeGeometry } from "./RangeGeometry";

/** Widest gap between two groups of bars that Excel takes, in percent of a bar. */
const WIDEST_GAP = 500;

/** Excel.ChartSeries: one row of bars. */
export class ChartSeries extends WireObject {
  readonly className = "ChartSeries";

  constructor(
    private readonly scope: ExcelScope,
    private readonly chartId: string,
    /** From 0. */
    private readonly index: number
  ) {
    super();
  }

  get Name(): string {
    return readSeriesName(this.scope.book, this.chart, this.index);
  }
  set Name(value: unknown) {
    this.change({ name: String(value), nameAt: undefined });
  }
  get ChartType(): string {
    return this.chart.type;
  }
  get PlotOrder(): number {
    return this.index;
  }
  /** One for all series of the chart. */
  get GapWidth(): number {
    return this.chart.gapWidth;
  }
  set GapWidth(value: unknown) {
    const gapWidth = readNumber(value);
    if (gapWidth < 0 || gapWidth > WIDEST_GAP)
      throw new HostError("InvalidArgument", `A gap is 0 to ${WIDEST_GAP} percent of a bar.`);
    changeChart(this.scope.book, this.chartId, { gapWidth });
  }
  get HasDataLabels(): boolean {
    return this.series.labels !== undefined;
  }
  set HasDataLabels(value: unknown) {
    this.change({ labels: value === true ? (this.series.labels ?? {}) : undefined });
  }
  get DataLabels(): WireObject {
    return new ChartDataLabels(this.scope, this.chartId, this.index);
  }
  get Format(): WireObject {
    return new ChartSeriesFormat((color) => {
      this.change({ color });
    });
  }

  SetValues(range: unknown): void {
    this.change({ values: this.refer(range) });
  }
  /** For all series: a chart of bars has one axis of categories. */
  SetXAxisValues(range: unknown): void {
    const categories = this.refer(range);
    const series = this.chart.series.map((one) => ({ ...one, categories }));
    changeChart(this.scope.book, this.chartId, { series });
  }
  Delete(): void {
    const series = this.chart.series.toSpliced(this.index, 1);
    changeChart(this.scope.book, this.chartId, { series });
  }

  private get chart(): BookChart {
    return getChart(this.scope.book, this.chartId);
  }
  private get series(): Series {
    const series = this.chart.series[this.index];
    if (!series) throw new HostError("ItemNotFound", "The series isn't there any more.");
    return series;
  }
  private change(part: Partial<Series>): void {
    const series = this.chart.series.with(this.index, { ...this.series, ...part });
    changeChart(this.scope.book, this.chartId, { series });
  }
  private refer(range: unknown): string {
    if (!(range instanceof RangeGeometry))
      throw new HostError("InvalidArgument", "A series takes a range.");
    return absoluteReference(formatAddress(this.scope.book, range.area));
  }
}
