import { BooleanNumber } from "@univerjs/core";
import type { Book } from "../book/Book";
import { formatText } from "../excel/cells/formatText";
import { readCell } from "../excel/cells/readCell";
import type { CellScalar } from "../excel/cells/readCell";
import { readSelection } from "../excel/sheets/readSelection";
import { formatCell } from "../files/address";
import type { BookView } from "./BookView";
import { readMode } from "./status/readMode";
import { readSelectedValues } from "./status/readSelectedValues";
import { summariseValues } from "./status/summariseValues";

/** Reads what the page shows of the workbook as it is now. */
export function readBookView(book: Book): BookView {
  const sheet = book.workbook.getActiveSheet();
  const { startRow, startColumn } = readSelection(book).activeCell;
  const cell = sheet.getCellRaw(startRow, startColumn);
  const style = sheet.getComposedCellStyle(startRow, startColumn);
  const format = (value: CellScalar): string =>
    formatText(value, style.n?.pattern ?? "General", book.extras.date1904);
  return {
    address: formatCell(startRow, startColumn),
    text: format(readCell(cell)),
    formula: cell?.f ?? "",
    mode: readMode(book),
    selected: summariseValues(readSelectedValues(book), format),
    sheets: book.workbook
      .getSheets()
      .filter((each) => each.isSheetHidden() === BooleanNumber.FALSE)
      .map((each) => ({
        id: each.getSheetId(),
        name: each.getName(),
        active: each === sheet,
        protected: book.extras.sheets[each.getSheetId()]?.protected ?? false,
        colour: each.getTabColor() ?? "",
      })),
    canUndo: book.canUndo(),
    canRedo: book.canRedo(),
  };
}
