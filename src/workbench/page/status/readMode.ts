import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import type { Book } from "../../book/Book";

/** What the keyboard does in the grid: moves about, replaces a cell's content, or changes it. */
export type Mode = "Ready" | "Enter" | "Edit";

/** The grid's mode, by how the cell was opened: typing enters; F2, a double click and the formula bar edit. */
export function readMode(book: Book): Mode {
  const { visible, eventType, keycode } = book.injector.get(IEditorBridgeService).isVisible();
  if (!visible) return "Ready";
  return eventType === DeviceInputEventType.Keyboard && keycode !== KeyCode.F2 ? "Enter" : "Edit";
}
