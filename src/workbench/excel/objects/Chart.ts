import { HostError } from "../../batch/HostError";
import { readNumber } from "../../batch/readNumber";
import { WireObject } from "../../batch/WireObject";
import type { BookChart } from "../../book/BookChart";
import { parseAddress } from "../area/sheetAddress";
import type { SheetArea } from "../area/SheetArea";
import type { ChartBox } from "../charts/chartBox";
import { findCorners, readBox } from "../charts/chartBox";
import { listSeries } from "../charts/chartSeries";
import {
  changeChart,
  getChangeable,
  getChart,
  readChartType,
  removeChart,
} from "../charts/chartStore";
import type { ExcelScope } from "../ExcelScope";
import { ChartAxes } from "./ChartAxes";
import { ChartDataLabels } from "./ChartDataLabels";
import { ChartLegend } from "./ChartLegend";
import { ChartSeriesCollection } from "./ChartSeriesCollection";
import { ChartTitle } from "./ChartTitle";
import { RangeGeometry } from "./RangeGeometry";

/** Excel.Chart, of bars or columns. Sizes are in points. */
export class Chart extends WireObject {
  readonly className = "Chart";

  constructor(
    private readonly scope: ExcelScope,
    private readonly id: string
  ) {
    super();
  }

  override identify(): Record<string, unknown> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(value: unknown) {
    const name = String(value);
    if (name === "") throw new HostError("InvalidArgument", "A chart must have a name.");
    this.change({ name });
  }
  get ChartType(): string {
    return this.chart.type;
  }
  set ChartType(value: unknown) {
    this.change({ type: readChartType(value) });
  }
  get Left(): number {
    return this.box.left;
  }
  set Left(value: unknown) {
    this.setBox({ left: readSize(value) });
  }
  get Top(): number {
    return this.box.top;
  }
  set Top(value: unknown) {
    this.setBox({ top: readSize(value) });
  }
  get Width(): number {
    return this.box.width;
  }
  set Width(value: unknown) {
    this.setBox({ width: readSize(value) });
  }
  get Height(): number {
    return this.box.height;
  }
  set Height(value: unknown) {
    this.setBox({ height: readSize(value) });
  }

  get Title(): WireObject {
    return new ChartTitle(this.scope, this.id);
  }
  get Legend(): WireObject {
    return new ChartLegend(this.scope, this.id);
  }
  get Series(): WireObject {
    return new ChartSeriesCollection(this.scope, this.id);
  }
  get Axes(): WireObject {
    return new ChartAxes(this.scope, this.id);
  }
  /** The labels of all series. */
  get DataLabels(): WireObject {
    return new ChartDataLabels(this.scope, this.id);
  }
  get Worksheet(): WireObject {
    return this.scope.make.worksheet(this.chart.sheetId);
  }

  /** Shows other cells; series keep their looks by their place. */
  SetData(source: unknown, seriesBy: unknown): void {
    const { series } = getChangeable(this.scope.book, this.id);
    if (!(source instanceof RangeGeometry))
      throw new HostError("InvalidArgument", "A chart is made of a range.");
    this.change({ series: listSeries(this.scope.book, source.area, seriesBy, series) });
  }
  /** Lays the chart over cells, from the first one's top left to the last one's bottom right. */
  SetPosition(start: unknown, end: unknown): void {
    const first = this.areaOf(start);
    const last = end === undefined || end === null || end === "" ? first : this.areaOf(end);
    this.change({
      from: { row: first.startRow, column: first.startColumn, down: 0, right: 0 },
      to: { row: last.endRow + 1, column: last.endColumn + 1, down: 0, right: 0 },
    });
  }
  Delete(): void {
    removeChart(this.scope.book, this.id);
  }
  Activate(): void {
    // Nothing of a chart can be worked on by hand here.
    getChart(this.scope.book, this.id);
  }

  private get chart(): BookChart {
    return getChart(this.scope.book, this.id);
  }
  private get box(): ChartBox {
    return readBox(this.scope.book, this.chart);
  }
  private setBox(part: Partial<ChartBox>): void {
    const { book } = this.scope;
    this.change(findCorners(book, this.chart.sheetId, { ...this.box, ...part }));
  }
  private change(part: Partial<BookChart>): void {
    changeChart(this.scope.book, this.id, part);
  }
  private areaOf(cells: unknown): SheetArea {
    if (cells instanceof RangeGeometry) return cells.area;
    return parseAddress(this.scope.book, this.chart.sheetId, String(cells));
  }
}

function readSize(value: unknown): number {
  const size = readNumber(value);
  if (size < 0) throw new HostError("InvalidArgument", "A chart's place and size are 0 or more.");
  return size;
}
