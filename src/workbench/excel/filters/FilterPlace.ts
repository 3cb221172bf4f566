import type { IAutoFilter, IFilterColumn } from "@univerjs/sheets-filter";
import { HostError } from "../../batch/HostError";
import type { Book, BookTable } from "../../book/Book";
import { areSame, intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { assertEditable } from "../sheets/getSheet";
import { assertAllowed } from "../sheets/protection";
import { getTable } from "../tables/getTable";
import { readSheetFilter, reapplySheetFilter, setSheetFilter } from "./sheetFilter";

/**
 * The filter of a sheet or of a table. Excel has one for each; the model has one a sheet, which belongs to a table
 * when it lies over one. A second one on the same sheet is NotImplemented.
 */
export class FilterPlace {
  /** @param tableId - undefined: the sheet's own filter, outside of tables */
  constructor(
    private readonly book: Book,
    private readonly home: string,
    private readonly tableId?: string
  ) {}

  /** The filter that is there; undefined without one. A table has one without criteria in any case. */
  get filter(): IAutoFilter | undefined {
    const filter = readSheetFilter(this.book, this.sheetId);
    const table = filter && this.tableOf(filter.ref);
    return table?.id === this.tableId ? filter : undefined;
  }

  /** The cells that are filtered, header included; undefined without a filter. */
  get area(): SheetArea | undefined {
    const ref = this.tableId === undefined ? this.filter?.ref : this.tableArea;
    if (!ref) return undefined;
    const { startRow, startColumn, endRow, endColumn } = ref;
    return { sheetId: this.sheetId, startRow, startColumn, endRow, endColumn };
  }

  /** The criteria of a column, which counts from 0 from the filter's first one; undefined without any. */
  columnAt(index: number): IFilterColumn | undefined {
    const column = (this.area?.startColumn ?? 0) + index;
    return this.filter?.filterColumns?.find(({ colId }) => colId === column);
  }

  /**
   * Sets, changes or (without one) takes away the criteria of a column; `area` moves the sheet's own filter.
   *
   * @throws HostError InvalidArgument for a column that the filter hasn't got or an area over a table
   */
  setColumn(index: number, criteria: IFilterColumn | undefined, area = this.area): void {
    if (!area) throw new HostError("InvalidOperation", "There is no filter.");
    if (index < 0 || index > area.endColumn - area.startColumn)
      throw new HostError("InvalidArgument", `The filter has no column at ${index}.`);
    const colId = area.startColumn + index;
    const present = this.filter;
    const kept =
      present && areSame(present.ref, area)
        ? (present.filterColumns ?? []).filter((column) => column.colId !== colId)
        : [];
    this.set(area, criteria ? [...kept, { ...criteria, colId }] : kept);
  }

  /** Puts a filter over an area with these criteria in the place of the present one. */
  set(area: SheetArea, filterColumns: readonly IFilterColumn[]): void {
    this.assertUsable(area);
    if (area.sheetId !== this.sheetId)
      throw new HostError("InvalidArgument", "The range is on another worksheet.");
    if (this.tableOf(area)?.id !== this.tableId)
      throw new HostError(
        "InvalidArgument",
        "The range belongs to a table: it has a filter of its own."
      );
    if (!this.filter && readSheetFilter(this.book, this.sheetId))
      throw new HostError("NotImplemented", "The workbench has one filter a worksheet.");
    const { startRow, startColumn, endRow, endColumn } = area;
    const ref = { startRow, startColumn, endRow, endColumn };
    setSheetFilter(this.book, this.sheetId, { ref, filterColumns: [...filterColumns] });
  }

  /** Takes the filter away, if there is one. */
  remove(): void {
    assertEditable(this.book, this.sheetId);
    if (this.filter) setSheetFilter(this.book, this.sheetId, undefined);
  }

  /** Lets all rows through again; the filter stays. */
  clear(): void {
    this.assertUsable();
    const { filter, area } = this;
    if (filter && area) this.set(area, []);
  }

  reapply(): void {
    this.assertUsable();
    if (this.filter) reapplySheetFilter(this.book, this.sheetId);
  }

  /** A protected sheet can allow the filter that is there to be used; none can be put there, moved or taken away. */
  private assertUsable(area = this.area): void {
    const present = this.area;
    if (present && area && areSame(present, area))
      assertAllowed(this.book, this.sheetId, "allowAutoFilter");
    else assertEditable(this.book, this.sheetId);
  }
  private get sheetId(): string {
    return this.tableId === undefined ? this.home : getTable(this.book, this.tableId).sheetId;
  }
  /** A table without its totals row. */
  private get tableArea(): SheetArea {
    const { sheetId, range, showTotals } = getTable(this.book, this.tableId ?? "");
    return { sheetId, ...range, endRow: range.endRow - (showTotals ? 1 : 0) };
  }
  private tableOf(ref: IAutoFilter["ref"]): BookTable | undefined {
    return this.book.extras.tables.find(
      ({ sheetId, range }) => sheetId === this.sheetId && intersect(range, ref) !== null
    );
  }
}
