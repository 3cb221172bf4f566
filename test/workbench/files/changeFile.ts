import { strFromU8, unzipSync } from "fflate";
import type { Book } from "../../../src/workbench/book/Book";
import { createHeadlessBook } from "../../../src/workbench/book/createHeadlessBook";
import { patchWorkbook } from "../../../src/workbench/files/patchWorkbook";
import { ADDIN, openFile } from "./support";

/** The file that comes of changing a book, its parts as texts; the reasons, where it can't be saved. */
export async function changeFile(
  bytes: Uint8Array,
  edit: (book: Book, sheetId: string) => unknown
): Promise<{ parts: Record<string, string>; bytes: Uint8Array; reasons: readonly string[] }> {
  const { snapshot } = openFile(bytes);
  const book = createHeadlessBook(snapshot);
  try {
    await edit(book, snapshot.data.sheetOrder[0] ?? "");
    await book.settle();
    const saved = patchWorkbook({ bytes, snapshot }, book.snapshot(), ADDIN);
    if (!saved.ok) return { parts: {}, bytes, reasons: saved.problem.reasons };
    const parts = Object.entries(unzipSync(saved.value.bytes)).map(
      ([name, part]) => [name, strFromU8(part)] as const
    );
    return { parts: Object.fromEntries(parts), bytes: saved.value.bytes, reasons: [] };
  } finally {
    book.dispose();
  }
}
