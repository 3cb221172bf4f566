import { CellValueType, InterceptorEffectEnum, numfmt } from "@univerjs/core";
import type { IDisposable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../../book/Book";

/**
 * Shows texts in their number formats, as Excel does: under the format `"! "@` the text At Risk shows as ! At Risk.
 * The spreadsheet itself formats numbers only. The cell's value stays what it is.
 */
export function paintTextFormats(book: Book): IDisposable {
  return book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (typeof cell?.v !== "string" || cell.t !== CellValueType.STRING) {
        return next(cell);
      }
      const style = typeof cell.s === "string" ? location.workbook.getStyles().get(cell.s) : cell.s;
      const pattern = style?.n?.pattern ?? "@";
      return next(
        shapesText(pattern)
          ? { ...cell, v: numfmt.format(pattern, cell.v, { throws: false }) }
          : cell
      );
    },
  });
}

/** True for a format that adds something to a text. */
function shapesText(pattern: string): boolean {
  return pattern.includes("@") && !/^@+$/.test(pattern);
}
