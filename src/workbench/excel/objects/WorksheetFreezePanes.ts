import { SetFrozenMutation, SetFrozenMutationFactory } from "@univerjs/sheets";
import { readNumber } from "../../batch/readNumber";
import { WireObject } from "../../batch/WireObject";
import { LAST_COLUMN, LAST_ROW } from "../../files/Area";
import { HostError } from "../../batch/HostError";
import { parseAddress } from "../area/sheetAddress";
import type { ExcelScope } from "../ExcelScope";
import { assertEditable, getSheet } from "../sheets/getSheet";
import { growSheet } from "../sheets/growSheet";
import { Range } from "./Range";

/** Excel.WorksheetFreezePanes: the rows and columns that stay in view. */
export class WorksheetFreezePanes extends WireObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string
  ) {
    super();
  }

  FreezeRows(count: unknown): void {
    this.freeze(readNumber(count, 1), 0);
  }
  FreezeColumns(count: unknown): void {
    this.freeze(0, readNumber(count, 1));
  }
  /** Freezes the top left block that ends with this range. */
  FreezeAt(range: unknown): void {
    const area =
      range instanceof Range
        ? range.area
        : parseAddress(this.scope.book, this.sheetId, String(range));
    this.freeze(
      area.endRow === LAST_ROW ? 0 : area.endRow + 1,
      area.endColumn === LAST_COLUMN ? 0 : area.endColumn + 1
    );
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocation(): WireObject {
    const location = this.GetLocationOrNullObject();
    if (!location) throw new HostError("ItemNotFound", "Nothing is frozen.");
    return location;
  }
  GetLocationOrNullObject(): WireObject | null {
    const { xSplit, ySplit } = getSheet(this.scope.book, this.sheetId).getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    return this.scope.make.range({
      sheetId: this.sheetId,
      startRow: 0,
      startColumn: 0,
      endRow: ySplit > 0 ? ySplit - 1 : LAST_ROW,
      endColumn: xSplit > 0 ? xSplit - 1 : LAST_COLUMN,
    });
  }

  private freeze(rows: number, columns: number): void {
    const { book } = this.scope;
    assertEditable(book, this.sheetId);
    growSheet(book, this.sheetId, {
      startRow: 0,
      startColumn: 0,
      endRow: rows,
      endColumn: columns,
    });
    const params = {
      unitId: book.unitId,
      subUnitId: this.sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    };
    const undo = SetFrozenMutationFactory(book.injector, params);
    book.apply(
      [{ id: SetFrozenMutation.id, params }],
      [{ id: SetFrozenMutation.id, params: undo }]
    );
  }
}
