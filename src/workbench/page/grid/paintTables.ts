import { InterceptorEffectEnum } from "@univerjs/core";
import type { IDisposable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import { findTableLook } from "./tableLook";

/** Shows tables in their styles: header and stripes, under whatever look the cells have themselves. */
export function paintTables(book: Book): IDisposable {
  return book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      const table = book.extras.tables.find(
        ({ sheetId, range }) =>
          sheetId === subUnitId &&
          row >= range.startRow &&
          row <= range.endRow &&
          col >= range.startColumn &&
          col <= range.endColumn
      );
      const look = table === undefined ? undefined : findTableLook(table.style);
      if (table === undefined || look === undefined) {
        return next(cell);
      }
      const below = row - table.range.startRow;
      const themeStyle = below === 0 ? look.header : below % 2 === 1 ? look.band : look.plain;
      return next({ ...cell, themeStyle });
    },
  });
}
