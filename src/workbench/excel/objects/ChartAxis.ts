import { readNumber } from "../../batch/readNumber";
import { WireObject } from "../../batch/WireObject";
import type { ChartAxis as Axis } from "../../book/BookChart";
import { readChartPicture } from "../../charts/readChartPicture";
import { findValueScale } from "../../charts/valueScale";
import { changeChart, getChart } from "../charts/chartStore";
import type { ExcelScope } from "../ExcelScope";
import { ChartGridlines } from "./ChartGridlines";

/** Excel.ChartAxis. Bounds that aren't set are those that the chart is drawn with. */
export class ChartAxis extends WireObject {
  readonly className = "ChartAxis";

  constructor(
    private readonly scope: ExcelScope,
    private readonly chartId: string,
    private readonly which: "categoryAxis" | "valueAxis"
  ) {
    super();
  }

  get Type(): string {
    return this.which === "valueAxis" ? "Value" : "Category";
  }
  get Visible(): boolean {
    return this.axis.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: value === true });
  }
  get ReversePlotOrder(): boolean {
    return this.axis.reversed;
  }
  set ReversePlotOrder(value: unknown) {
    this.change({ reversed: value === true });
  }
  get NumberFormat(): string {
    return this.axis.numberFormat;
  }
  set NumberFormat(value: unknown) {
    this.change({ numberFormat: String(value) });
  }
  /** "" for an axis of categories, which has no bounds. */
  get Minimum(): number | string {
    return this.bound("minimum");
  }
  /** "" lets the values say. */
  set Minimum(value: unknown) {
    this.change({ minimum: value === "" ? undefined : readNumber(value) });
  }
  get Maximum(): number | string {
    return this.bound("maximum");
  }
  set Maximum(value: unknown) {
    this.change({ maximum: value === "" ? undefined : readNumber(value) });
  }
  get MajorGridlines(): WireObject {
    return new ChartGridlines(
      () => this.axis.gridlines,
      (gridlines) => {
        this.change({ gridlines });
      }
    );
  }

  private get axis(): Axis {
    return getChart(this.scope.book, this.chartId)[this.which];
  }
  private bound(end: "minimum" | "maximum"): number | string {
    if (this.which === "categoryAxis") return "";
    const { book } = this.scope;
    return findValueScale(readChartPicture(book, getChart(book, this.chartId)))[end];
  }
  private change(part: Partial<Axis>): void {
    changeChart(this.scope.book, this.chartId, { [this.which]: { ...this.axis, ...part } });
  }
}
