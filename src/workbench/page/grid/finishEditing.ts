import { DeviceInputEventType } from "@univerjs/engine-render";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import type { Book } from "../../book/Book";
import { isEditingCell } from "./isEditingCell";

/** Enters what is being typed into a cell, as Excel does when one goes elsewhere. Nothing happens without an edit. */
export function finishEditing(book: Book): void {
  if (!isEditingCell(book)) return;
  book.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId: book.unitId,
  });
}
