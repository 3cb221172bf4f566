import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { PageSetup } from "../../book/Book";
import { LAST_COLUMN } from "../../files/Area";
import { formatLocal, parseAddress } from "../area/sheetAddress";
import type { ExcelScope } from "../ExcelScope";
import { changePage, readPage } from "../sheets/pageSetup";
import { HeaderFooterGroup } from "./HeaderFooterGroup";
import { Range } from "./Range";

/** Excel's names of paper sizes, and the numbers that a file holds. */
const PAPER: Record<string, number> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

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
  /** Scale in per cent isn't kept: `scale` is 100 unless the pages are to fit. */
  get Zoom(): Record<string, number> {
    const { fitToWidth, fitToHeight } = this.page;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
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
    if (typeof zoom.scale === "number" && zoom.scale !== 100) {
      throw new HostError("NotImplemented", "The workbench doesn't keep a print scale.");
    }
    const pages = (count: unknown): number => (typeof count === "number" ? count : 0);
    const { horizontalFitToPages: across, verticalFitToPages: down } = zoom;
    this.change(
      across === undefined && down === undefined
        ? { fitToWidth: 0, fitToHeight: 0 }
        : { fitToWidth: pages(across), fitToHeight: pages(down) }
    );
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
