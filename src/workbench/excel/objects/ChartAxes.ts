import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";
import { ChartAxis } from "./ChartAxis";

/** Excel.ChartAxes: a chart of bars has two. */
export class ChartAxes extends WireObject {
  readonly className = "ChartAxes";

  constructor(
    private readonly scope: ExcelScope,
    private readonly chartId: string
  ) {
    super();
  }

  get CategoryAxis(): WireObject {
    return new ChartAxis(this.scope, this.chartId, "categoryAxis");
  }
  get ValueAxis(): WireObject {
    return new ChartAxis(this.scope, this.chartId, "valueAxis");
  }

  GetItem(type: unknown, group: unknown): WireObject {
    if ((group ?? "Primary") !== "Primary")
      throw new HostError("NotImplemented", "The workbench's charts have no secondary axes.");
    if (type === "Category") return this.CategoryAxis;
    if (type === "Value") return this.ValueAxis;
    throw new HostError("InvalidArgument", `A chart of bars has no axis "${String(type)}".`);
  }
}
