import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { BookChart } from "../../book/BookChart";
import { LEGEND_POSITIONS } from "../../book/BookChart";
import { changeChart, getChart } from "../charts/chartStore";
import type { ExcelScope } from "../ExcelScope";

/** Excel.ChartLegend. */
export class ChartLegend extends WireObject {
  readonly className = "ChartLegend";

  constructor(
    private readonly scope: ExcelScope,
    private readonly chartId: string
  ) {
    super();
  }

  get Visible(): boolean {
    return this.legend.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: value === true });
  }
  get Position(): string {
    return this.legend.position;
  }
  set Position(value: unknown) {
    const position = LEGEND_POSITIONS.find((each) => each === value);
    if (!position)
      throw new HostError("InvalidArgument", `A legend can't be at "${String(value)}".`);
    this.change({ position });
  }

  private get legend(): BookChart["legend"] {
    return getChart(this.scope.book, this.chartId).legend;
  }
  private change(part: Partial<BookChart["legend"]>): void {
    changeChart(this.scope.book, this.chartId, { legend: { ...this.legend, ...part } });
  }
}
