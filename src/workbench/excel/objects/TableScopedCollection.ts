import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { BookTable } from "../../book/Book";
import { contains, intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import type { ExcelScope } from "../ExcelScope";

/** Excel.TableScopedCollection: the tables that meet some areas, or that lie within one of them. */
export class TableScopedCollection extends WireObject {
  readonly className = "TableScopedCollection";

  constructor(
    private readonly scope: ExcelScope,
    private readonly areas: readonly SheetArea[],
    private readonly fullyContained: boolean
  ) {
    super();
  }

  override items(): WireObject[] {
    return this.tables.map((table) => this.scope.make.table(table.id));
  }

  GetCount(): number {
    return this.tables.length;
  }
  GetFirst(): WireObject {
    const [first] = this.items();
    if (!first) throw new HostError("ItemNotFound", "The range has no table.");
    return first;
  }
  GetItem(key: unknown): WireObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound", `The range has no table "${String(key)}".`);
    return found;
  }
  GetItemOrNullObject(key: unknown): WireObject | null {
    const wanted = String(key).toLowerCase();
    const found = this.tables.find(
      (table) => table.id === String(key) || table.name.toLowerCase() === wanted
    );
    return found ? this.scope.make.table(found.id) : null;
  }

  private get tables(): BookTable[] {
    return this.scope.book.extras.tables.filter(({ sheetId, range }) =>
      this.areas.some(
        (area) =>
          area.sheetId === sheetId &&
          (this.fullyContained ? contains(area, range) : intersect(area, range) !== null)
      )
    );
  }
}
