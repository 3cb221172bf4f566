import type { IStyleData } from "@univerjs/core";
import type { Book } from "../../book/Book";
import { SET_LOOK } from "../../book/setLookMutation";
import type { SetLookParams } from "../../book/setLookMutation";
import type { LockedStyle } from "../../files/protection/cellLock";
import type { SheetArea } from "../area/SheetArea";
import { isEntireColumn, isEntireRow } from "../area/geometry";
import { getSheet } from "../sheets/getSheet";
import { growSheet } from "../sheets/growSheet";
import { eachModelCell } from "./eachModelCell";
import { writeDefaults } from "./writeStyle";

/** Locks or unlocks all cells of an area. Of whole rows and columns also those that are yet to come. */
export function writeLock(book: Book, area: SheetArea, locked: boolean): void {
  const lock: LockedStyle = { locked };
  if (isEntireColumn(area) || isEntireRow(area)) {
    const there = [...eachModelCell(book, area)].map(([row, column]) => ({ row, column }));
    writeLocks(book, area.sheetId, there, lock);
    writeDefaults(book, area, lock);
    return;
  }
  growSheet(book, area.sheetId, area);
  const cells: { row: number; column: number }[] = [];
  for (let row = area.startRow; row <= area.endRow; row++)
    for (let column = area.startColumn; column <= area.endColumn; column++)
      cells.push({ row, column });
  writeLocks(book, area.sheetId, cells, lock);
}

function writeLocks(
  book: Book,
  sheetId: string,
  cells: readonly { row: number; column: number }[],
  lock: LockedStyle
): void {
  const sheet = getSheet(book, sheetId);
  const styles = book.workbook.getStyles();
  const olds = cells.map((cell): SetLookParams["cells"][number] => ({
    ...cell,
    style: styles.getStyleByCell(sheet.getCellRaw(cell.row, cell.column)) ?? null,
  }));
  const change = (looks: SetLookParams["cells"]) => ({
    id: SET_LOOK,
    params: { unitId: book.unitId, subUnitId: sheetId, cells: looks } satisfies SetLookParams,
  });
  const news = olds.map(({ row, column, style }) => {
    const locked: IStyleData = { ...style, ...lock };
    return { row, column, style: locked };
  });
  book.apply([change(news)], [change(olds)]);
}
