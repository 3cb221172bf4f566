import type { ICommandInfo, IMutationInfo } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import { onSheet } from "./onSheet";

/** Carries out a change that moves cells, with all that follows it: formulas, merges, formats, tables, names. */
export function applyWithFollowers(
  book: Book,
  sheetId: string,
  command: ICommandInfo,
  redo: IMutationInfo[],
  undo: IMutationInfo[]
): void {
  onSheet(book, sheetId, () => {
    const followers = book.injector.get(SheetInterceptorService).onCommandExecute(command);
    book.apply(
      [...(followers.preRedos ?? []), ...redo, ...followers.redos],
      [...(followers.preUndos ?? []), ...followers.undos, ...undo]
    );
  });
}
