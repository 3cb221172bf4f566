import type { BookSnapshot } from "../book/Book";

/** A workbook that was opened, before the grid shows it. */
export interface OpenedBook {
  /** The file's name without its ending. */
  readonly name: string;
  readonly snapshot: BookSnapshot;
  /** The file that it came from, with the ending of its name; undefined for a new workbook. */
  readonly file: { readonly bytes: Uint8Array; readonly ending: string } | undefined;
  /** What the file has that the snapshot doesn't hold. */
  readonly notHeld: readonly string[];
  /** Fresh for each opening: the add-in is loaded anew with each workbook. */
  readonly conversationId: string;
}
