import { WireObject } from "../../batch/WireObject";
import type { BookChart } from "../../book/BookChart";
import { changeChart, getChart } from "../charts/chartStore";
import type { ExcelScope } from "../ExcelScope";

/** Excel.ChartTitle. */
export class ChartTitle extends WireObject {
  readonly className = "ChartTitle";

  constructor(
    private readonly scope: ExcelScope,
    private readonly chartId: string
  ) {
    super();
  }

  get Text(): string {
    return this.title.text;
  }
  /** Shows the title too, as in Excel. */
  set Text(value: unknown) {
    this.change({ text: String(value), visible: true });
  }
  get Visible(): boolean {
    return this.title.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: value === true });
  }

  private get title(): BookChart["title"] {
    return getChart(this.scope.book, this.chartId).title;
  }
  private change(part: Partial<BookChart["title"]>): void {
    changeChart(this.scope.book, this.chartId, { title: { ...this.title, ...part } });
  }
}
