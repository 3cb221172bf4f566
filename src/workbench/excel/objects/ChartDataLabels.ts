import { WireObject } from "../../batch/WireObject";
import type { ChartSeries } from "../../book/BookChart";
import { changeChart, getChart } from "../charts/chartStore";
import type { ExcelScope } from "../ExcelScope";
import { ChartDataLabelFormat } from "./ChartDataLabelFormat";

/** Excel.ChartDataLabels: the values written on the bars of a series, or of all. */
export class ChartDataLabels extends WireObject {
  readonly className = "ChartDataLabels";

  constructor(
    private readonly scope: ExcelScope,
    private readonly chartId: string,
    /** The series, from 0; undefined: all of them. */
    private readonly index?: number
  ) {
    super();
  }

  get ShowValue(): boolean {
    return this.series.every(({ labels }) => labels !== undefined);
  }
  set ShowValue(value: unknown) {
    this.change(({ labels }) => (value === true ? (labels ?? {}) : undefined));
  }
  /** As the cells have it, unless it was set; null: several. */
  get NumberFormat(): string | null {
    const [first, ...others] = this.series.map(({ labels }) => labels?.numberFormat ?? "General");
    return first !== undefined && others.every((pattern) => pattern === first) ? first : null;
  }
  set NumberFormat(value: unknown) {
    this.change(({ labels }) => ({ ...labels, numberFormat: String(value) }));
  }
  /** Whether values are written as their cells show them. */
  get LinkNumberFormat(): boolean {
    return this.series.every(({ labels }) => labels?.numberFormat === undefined);
  }
  set LinkNumberFormat(value: unknown) {
    this.change(({ labels }) => ({
      ...labels,
      numberFormat: value === true ? undefined : (labels?.numberFormat ?? "General"),
    }));
  }
  get Format(): WireObject {
    return new ChartDataLabelFormat(
      () => {
        const [first, ...others] = this.series.map(({ labels }) => labels?.color ?? "#404040");
        return first !== undefined && others.every((color) => color === first) ? first : null;
      },
      (color) => {
        this.change(({ labels }) => ({ ...labels, color }));
      }
    );
  }

  private get series(): readonly ChartSeries[] {
    return getChart(this.scope.book, this.chartId).series.filter((_, place) => this.isMeant(place));
  }
  private change(edit: (series: ChartSeries) => ChartSeries["labels"]): void {
    const series = getChart(this.scope.book, this.chartId).series.map((one, place) =>
      this.isMeant(place) ? { ...one, labels: edit(one) } : one
    );
    changeChart(this.scope.book, this.chartId, { series });
  }
  private isMeant(place: number): boolean {
    return this.index === undefined || this.index === place;
  }
}
