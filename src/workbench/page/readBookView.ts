import { BooleanNumber } from "@univerjs/core";
import type { Book } from "../book/Book";
import { formatText } from "../excel/cells/formatText";
import { readCell } from "../excel/cells/readCell";
import { readSelection } from "../excel/sheets/readSelection";
import { formatCell } from "../files/address";
import type { BookView } from "./BookView";

/** Reads what the page shows of the workbook as it is now. */
export function readBookView(book: Book): BookView {
  const sheet = book.workbook.getActiveSheet();
  const { startRow, startColumn } = readSelection(book).activeCell;
  const cell = sheet.getCellRaw(startRow, startColumn);
  const style = sheet.getComposedCellStyle(startRow, startColumn);
  return {
    address: formatCell(startRow, startColumn),
    text: formatText(readCell(cell), style.n?.pattern ?? "General", book.extras.date1904),
    formula: cell?.f ?? "",
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
