import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  INumfmtService,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import { toKeptSerial, toShownSerial } from "../../excel/dates/shiftDate";

/**
 * Has the grid of a workbook that counts days from 1904 show its dates as they are, and keep typed ones
 * by that count. The spreadsheet itself knows the 1900 system only. Other workbooks are left alone.
 */
export function countFrom1904(book: Book): void {
  if (!book.extras.date1904) return;
  const interceptors = book.injector.get(SheetInterceptorService);
  const formats = book.injector.get(INumfmtService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // Before the spreadsheet makes a text of the number.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, location, next) => {
      if (cell?.t !== CellValueType.NUMBER) return next(cell);
      const { unitId, subUnitId, row, col } = location;
      const pattern = formats.getValue(unitId, subUnitId, row, col)?.pattern ?? "General";
      return next({ ...cell, v: toShownSerial(Number(cell.v), pattern, true) });
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // After the spreadsheet's own reading of what was typed, and before the last, which ends the row.
    priority: -0.5,
    handler: (made, { origin }, next) => next(keepFrom1904(origin, made)),
  });
}

/** What is written for a cell, given what was typed and what the spreadsheet made of it. */
function keepFrom1904(typed: Nullable<ICellData>, made: Nullable<ICellData>): Nullable<ICellData> {
  if (!typed || made?.t !== CellValueType.NUMBER) return made;
  const text = typed.p?.body?.dataStream.replace(/\r\n$/u, "") ?? String(typed.v);
  const pattern = numfmt.parseValue(text)?.z ?? "General";
  const kept = toKeptSerial(Number(made.v), pattern, true);
  // A day before 1904 can't be counted: it stays text, as in Excel.
  return kept < 0 && Number(made.v) >= 0
    ? { ...made, v: text, t: CellValueType.STRING }
    : { ...made, v: kept };
}
