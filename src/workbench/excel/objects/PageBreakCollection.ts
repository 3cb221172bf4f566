import { HostError } from "../../batch/HostError";
import { readNumber } from "../../batch/readNumber";
import { WireObject } from "../../batch/WireObject";
import { parseAddress } from "../area/sheetAddress";
import type { ExcelScope } from "../ExcelScope";
import { changePage, readPage } from "../sheets/pageSetup";
import { PageBreak } from "./PageBreak";
import { Range } from "./Range";

/** Excel.PageBreakCollection: the rows that a user or an add-in has begin a page. */
export class PageBreakCollection extends WireObject {
  readonly className = "PageBreakCollection";

  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string
  ) {
    super();
  }

  override items(): PageBreak[] {
    return this.rows.map((row) => new PageBreak(this.scope, this.sheetId, row));
  }

  GetCount(): number {
    return this.rows.length;
  }
  GetItem(index: unknown): PageBreak {
    const row = this.rows[readNumber(index)];
    if (row === undefined)
      throw new HostError("ItemNotFound", `There is no page break ${String(index)}.`);
    return new PageBreak(this.scope, this.sheetId, row);
  }
  /** By which the library asks for what it has listed. */
  GetItemAt(index: unknown): PageBreak {
    return this.GetItem(index);
  }
  /** Before the range's first row, which can't be the sheet's. */
  Add(range: unknown): PageBreak {
    const { startRow } =
      range instanceof Range
        ? range.area
        : parseAddress(this.scope.book, this.sheetId, String(range));
    if (startRow === 0) throw new HostError("InvalidArgument", "No page break fits above row 1.");
    this.change([...new Set([...this.rows, startRow])].sort((a, b) => a - b));
    return new PageBreak(this.scope, this.sheetId, startRow);
  }
  RemovePageBreaks(): void {
    this.change([]);
  }

  private get rows(): readonly number[] {
    return readPage(this.scope.book, this.sheetId).breakRows ?? [];
  }
  private change(breakRows: number[]): void {
    changePage(this.scope.book, this.sheetId, { breakRows });
  }
}
