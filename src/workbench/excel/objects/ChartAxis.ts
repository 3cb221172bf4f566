import { HostError } from "../../batch/HostError";
import { readNumber } from "../../batch/readNumber";
import { WireObject } from "../../batch/WireObject";
import type { ChartAxis as Axis } from "../../book/BookChart";
import { readChartPicture } from "../../charts/readChartPicture";
import { findValueScale } from "../../charts/valueScale";
import { changeChart, getChart } from "../charts/chartStore";
import type { ExcelScope } from "../ExcelScope";
import { ChartGridlines } from "./ChartGridlines";

/** The most categories from one label to the next that Excel takes. Source: Microsoft's reference. */
const WIDEST_SPACING = 31_999;

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
  /** Every how manieth category is named; the workbench names all unless it's told. */
  get TickLabelSpacing(): number {
    return this.axis.labelSpacing ?? 1;
  }
  set TickLabelSpacing(value: unknown) {
    const labelSpacing = readNumber(value);
    if (!Number.isInteger(labelSpacing) || labelSpacing < 1 || labelSpacing > WIDEST_SPACING)
      throw new HostError("InvalidArgument", `Labels are 1 to ${WIDEST_SPACING} apart.`);
    this.change({ labelSpacing });
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
