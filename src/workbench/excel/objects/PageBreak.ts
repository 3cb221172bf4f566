import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";
import { changePage, readPage } from "../sheets/pageSetup";

/** Excel.PageBreak: a row that begins a page. */
export class PageBreak extends WireObject {
  readonly className = "PageBreak";

  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string,
    private readonly row: number
  ) {
    super();
  }

  /** Excel's documentation doesn't say from where it counts; here from 0. */
  get RowIndex(): number {
    return this.row;
  }
  get ColumnIndex(): number {
    return 0;
  }

  Delete(): void {
    const { breakRows = [] } = readPage(this.scope.book, this.sheetId);
    changePage(this.scope.book, this.sheetId, {
      breakRows: breakRows.filter((row) => row !== this.row),
    });
  }
  GetCellAfterBreak(): WireObject {
    const { sheetId, row } = this;
    const area = { sheetId, startRow: row, endRow: row, startColumn: 0, endColumn: 0 };
    return this.scope.make.range(area);
  }
}
