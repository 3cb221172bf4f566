import type { ICommandInfo, IMutationInfo } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./Book";
import { changeExtrasFor } from "./changeExtrasFor";
import { moveConditionalFormats } from "./moveConditionalFormats";
import { readStructureChange } from "./readStructureChange";
import { SET_EXTRAS } from "./setExtrasMutation";

/**
 * Makes tables, names and sheet settings follow inserted and deleted rows, columns, cells and sheets, as part of
 * the same undo step. `movesFormats`: conditional formats too, where no user interface does that.
 */
export function followStructure(book: Book, movesFormats: boolean): void {
  book.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command: ICommandInfo) => {
      const change = readStructureChange(book.workbook, command);
      if (!change) return { redos: [], undos: [] };
      const after = changeExtrasFor(book.extras, change);
      const { tables, charts, names, sheets } = book.extras;
      const formats = movesFormats
        ? moveConditionalFormats(book, change)
        : { redos: [], undos: [] };
      return {
        redos: [setExtras(book, after), ...formats.redos],
        undos: [...formats.undos, setExtras(book, { tables, charts, names, sheets })],
      };
    },
  });
}

function setExtras(book: Book, extras: object): IMutationInfo {
  return { id: SET_EXTRAS, params: { unitId: book.unitId, extras: structuredClone(extras) } };
}
