import { HostError } from "../../batch/HostError";
import { readNumber } from "../../batch/readNumber";
import { WireObject } from "../../batch/WireObject";
import { countColumns } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { parseAddress } from "../area/sheetAddress";
import type { ExcelScope } from "../ExcelScope";
import { describeCriteria, parseCriteria } from "../filters/filterCriteria";
import type { FilterPlace } from "../filters/FilterPlace";
import { Range } from "./Range";

/** Excel.AutoFilter: the filter of a sheet or of a table, by values and by comparisons. */
export class AutoFilter extends WireObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string,
    private readonly place: FilterPlace
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.place.area !== undefined;
  }
  get IsDataFiltered(): boolean {
    return (this.place.filter?.filterColumns ?? []).length > 0;
  }
  /** One for each column of the filter; null where a column lets all through. */
  get Criteria(): unknown[] {
    const { area } = this.place;
    return Array.from({ length: area ? countColumns(area) : 0 }, (_, index) =>
      describeCriteria(this.place.columnAt(index))
    );
  }

  /** Without a column the filter is put there with nothing filtered out. */
  Apply(range: unknown, columnIndex: unknown, criteria: unknown): void {
    const area = this.areaOf(range);
    if (typeof columnIndex !== "number") {
      this.place.set(area, []);
      return;
    }
    const column = area.startColumn + columnIndex;
    const isGiven = criteria !== undefined && criteria !== null;
    this.place.setColumn(columnIndex, isGiven ? parseCriteria(criteria, column) : undefined, area);
  }
  ClearColumnCriteria(columnIndex: unknown): void {
    this.place.setColumn(readNumber(columnIndex), undefined);
  }
  ClearCriteria(): void {
    this.place.clear();
  }
  Reapply(): void {
    this.place.reapply();
  }
  Remove(): void {
    this.place.remove();
  }
  GetRange(): WireObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound", "There is no filter.");
    return range;
  }
  GetRangeOrNullObject(): WireObject | null {
    const { area } = this.place;
    return area ? this.scope.make.range(area) : null;
  }

  private areaOf(range: unknown): SheetArea {
    return range instanceof Range
      ? range.area
      : parseAddress(this.scope.book, this.sheetId, String(range));
  }
}
