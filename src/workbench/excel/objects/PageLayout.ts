import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { PageSetup } from "../../book/Book";
import { LAST_COLUMN } from "../../files/Area";
import type { Side } from "../../files/usualMargins";
import { USUAL_MARGINS } from "../../files/usualMargins";
import { formatLocal, parseAddress } from "../area/sheetAddress";
import type { ExcelScope } from "../ExcelScope";
import { changePage, readPage } from "../sheets/pageSetup";
import { HeaderFooterGroup } from "./HeaderFooterGroup";
import { Range } from "./Range";

/** Excel's names of paper sizes, and the numbers that a file holds. */
const PAPER: Record<string, number> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

const POINTS_PER_INCH = 72;

/** Excel.PageLayout: how a sheet prints. */
export class PageLayout extends WireObject {
  readonly className = "PageLayout";

  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string
  ) {
    super();
  }

  get Orientation(): string {
    return this.page.orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set Orientation(value: unknown) {
    if (value !== "Landscape" && value !== "Portrait") throw invalid("orientation", value);
    this.change({ orientation: value === "Landscape" ? "landscape" : "portrait" });
  }
  get PaperSize(): string | null {
    const size = this.page.paperSize ?? 1;
    return Object.keys(PAPER).find((name) => PAPER[name] === size) ?? null;
  }
  set PaperSize(value: unknown) {
    const paperSize = PAPER[String(value)];
    if (paperSize === undefined) throw invalid("paper size", value);
    this.change({ paperSize });
  }
  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally ?? false;
  }
  set CenterHorizontally(value: unknown) {
    this.change({ centerHorizontally: value === true });
  }
  get Zoom(): Record<string, number> {
    const { fitToWidth, fitToHeight, scale } = this.page;
    if (!fitToWidth && !fitToHeight) return { scale: scale ?? 100 };
    return {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  }
  set Zoom(value: unknown) {
    if (typeof value !== "object" || value === null) throw invalid("zoom", value);
    // A plain object with Excel's names of the options; numbers are checked as they are read.
    const zoom = value as {
      scale?: unknown;
      horizontalFitToPages?: unknown;
      verticalFitToPages?: unknown;
    };
    if (typeof zoom.scale === "number") {
      if (zoom.scale < 10 || zoom.scale > 400) throw invalid("print scale", zoom.scale);
      this.change({ scale: zoom.scale, fitToWidth: 0, fitToHeight: 0 });
      return;
    }
    const pages = (count: unknown): number => (typeof count === "number" ? count : 0);
    const { horizontalFitToPages: across, verticalFitToPages: down } = zoom;
    this.change(
      across === undefined && down === undefined
        ? { fitToWidth: 0, fitToHeight: 0 }
        : { fitToWidth: pages(across), fitToHeight: pages(down) }
    );
  }
  get LeftMargin(): number {
    return this.margin("left");
  }
  set LeftMargin(value: unknown) {
    this.setMargin("left", value);
  }
  get RightMargin(): number {
    return this.margin("right");
  }
  set RightMargin(value: unknown) {
    this.setMargin("right", value);
  }
  get TopMargin(): number {
    return this.margin("top");
  }
  set TopMargin(value: unknown) {
    this.setMargin("top", value);
  }
  get BottomMargin(): number {
    return this.margin("bottom");
  }
  set BottomMargin(value: unknown) {
    this.setMargin("bottom", value);
  }
  get HeaderMargin(): number {
    return this.margin("header");
  }
  set HeaderMargin(value: unknown) {
    this.setMargin("header", value);
  }
  get FooterMargin(): number {
    return this.margin("footer");
  }
  set FooterMargin(value: unknown) {
    this.setMargin("footer", value);
  }
  get HeadersFooters(): WireObject {
    return new HeaderFooterGroup(this.scope, this.sheetId);
  }

  SetPrintArea(area: unknown): void {
    this.change({ printArea: formatLocal(this.areaOf(area)) });
  }
  GetPrintArea(): WireObject {
    const found = this.GetPrintAreaOrNullObject();
    if (!found) throw new HostError("ItemNotFound", "The worksheet has no print area.");
    return found;
  }
  /** In Excel these are range areas; here always one range. */
  GetPrintAreaOrNullObject(): WireObject | null {
    const { printArea } = this.page;
    return printArea === undefined
      ? null
      : this.scope.make.range(parseAddress(this.scope.book, this.sheetId, printArea));
  }
  SetPrintTitleRows(rows: unknown): void {
    const { startRow, endRow } = this.areaOf(rows);
    this.change({ titleRows: { first: startRow, last: endRow } });
  }
  GetPrintTitleRows(): WireObject {
    const found = this.GetPrintTitleRowsOrNullObject();
    if (!found) throw new HostError("ItemNotFound", "The worksheet has no title rows.");
    return found;
  }
  GetPrintTitleRowsOrNullObject(): WireObject | null {
    const rows = this.page.titleRows;
    if (!rows) return null;
    return this.scope.make.range({
      sheetId: this.sheetId,
      startRow: rows.first,
      endRow: rows.last,
      startColumn: 0,
      endColumn: LAST_COLUMN,
    });
  }

  private get page(): PageSetup {
    return readPage(this.scope.book, this.sheetId);
  }
  /** In points, as the API has margins; the page keeps inches, as files do. */
  private margin(side: Side): number {
    return (this.page.margins ?? USUAL_MARGINS)[side] * POINTS_PER_INCH;
  }
  private setMargin(side: Side, value: unknown): void {
    if (typeof value !== "number" || value < 0) throw invalid("margin", value);
    const margins = this.page.margins ?? USUAL_MARGINS;
    this.change({ margins: { ...margins, [side]: value / POINTS_PER_INCH } });
  }
  private change(part: PageSetup): void {
    changePage(this.scope.book, this.sheetId, part);
  }
  private areaOf(value: unknown) {
    return value instanceof Range
      ? value.area
      : parseAddress(this.scope.book, this.sheetId, String(value));
  }
}

function invalid(what: string, value: unknown): HostError {
  return new HostError("InvalidArgument", `"${JSON.stringify(value)}" is no ${what}.`);
}
