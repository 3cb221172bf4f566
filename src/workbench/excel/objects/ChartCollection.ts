import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { BookChart } from "../../book/BookChart";
import { addChart } from "../charts/addChart";
import { readChartType } from "../charts/chartStore";
import { EventType } from "../events/EventType";
import type { ExcelScope } from "../ExcelScope";
import { Chart } from "./Chart";
import { RangeGeometry } from "./RangeGeometry";

/** Excel.ChartCollection: the charts of a sheet, in the order that they were added. */
export class ChartCollection extends WireObject {
  readonly className = "ChartCollection";

  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string
  ) {
    super();
  }

  override items(): Chart[] {
    return this.charts.map(({ id }) => new Chart(this.scope, id));
  }

  get Count(): number {
    return this.charts.length;
  }

  GetCount(): number {
    return this.Count;
  }
  /** By name, in either case, or by id. */
  GetItem(key: unknown): Chart {
    const chart = this.GetItemOrNullObject(key);
    if (!chart) throw new HostError("ItemNotFound", `There is no chart "${String(key)}".`);
    return chart;
  }
  GetItemOrNullObject(key: unknown): Chart | null {
    const wanted = String(key).toLowerCase();
    const chart = this.charts.find(
      ({ id, name }) => id === String(key) || name.toLowerCase() === wanted
    );
    return chart ? new Chart(this.scope, chart.id) : null;
  }
  GetItemAt(index: unknown): Chart {
    const chart = this.charts[Number(index)];
    if (!chart) throw new HostError("InvalidArgument", `There is no chart at ${String(index)}.`);
    return new Chart(this.scope, chart.id);
  }
  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const known = readChartType(type);
    if (!(source instanceof RangeGeometry))
      throw new HostError("InvalidArgument", "A chart is made of a range.");
    const chart = addChart(this.scope.book, this.sheetId, known, source.area, seriesBy);
    return new Chart(this.scope, chart.id);
  }

  _RegisterAddedEvent(): void {
    this.scope.events.register(EventType.chartAdded, this.sheetId);
  }
  _UnregisterAddedEvent(): void {
    this.scope.events.unregister(EventType.chartAdded, this.sheetId);
  }
  _RegisterDeletedEvent(): void {
    this.scope.events.register(EventType.chartDeleted, this.sheetId);
  }
  _UnregisterDeletedEvent(): void {
    this.scope.events.unregister(EventType.chartDeleted, this.sheetId);
  }

  private get charts(): BookChart[] {
    return this.scope.book.extras.charts.filter(({ sheetId }) => sheetId === this.sheetId);
  }
}
