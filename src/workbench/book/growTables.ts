import type { ICellData, ICommandInfo, IMutationInfo, Nullable } from "@univerjs/core";
import { SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Book, BookTable } from "./Book";
import { growValidations } from "./growValidations";
import { SET_EXTRAS } from "./setExtrasMutation";

/**
 * Makes a table take in the row right below it when a user types there, as Excel does, with its
 * columns' data validation, in the same undo step. What an add-in writes there doesn't: nor does it in Excel.
 */
export function growTables(book: Book): void {
  book.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command: ICommandInfo) => {
      const grown = command.id === SetRangeValuesCommand.id ? findGrown(book, command) : undefined;
      if (!grown) return { redos: [], undos: [] };
      const { tables } = book.extras;
      const { range } = grown;
      const validations = growValidations(book, grown, 1);
      const taller = { ...grown, range: { ...range, endRow: range.endRow + 1 } };
      return {
        redos: [
          setTables(
            book,
            tables.map((table) => (table === grown ? taller : table))
          ),
          ...validations.redos,
        ],
        undos: [...validations.undos, setTables(book, tables)],
      };
    },
  });
}

/** The table right below which a single row was filled, beginning to be used; totals rows stay last. */
function findGrown(book: Book, command: ICommandInfo): BookTable | undefined {
  if (book.history.isBatching) return undefined;
  // The command hands on what its mutation did.
  const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
  const rows = Object.keys(cellValue ?? {}).map(Number);
  const [row] = rows;
  if (row === undefined || rows.length > 1) return undefined;
  // The matrix is keyed by column number, which its type doesn't tell to Object.entries.
  const cells = (cellValue?.[row] ?? {}) as Readonly<Record<string, Nullable<ICellData>>>;
  const filled = Object.entries(cells).flatMap(([column, cell]) =>
    (cell?.v ?? "") === "" && !cell?.f ? [] : [Number(column)]
  );
  return book.extras.tables.find(
    ({ sheetId, showTotals, range }) =>
      sheetId === subUnitId &&
      !showTotals &&
      range.endRow + 1 === row &&
      filled.some((column) => column >= range.startColumn && column <= range.endColumn)
  );
}

function setTables(book: Book, tables: readonly BookTable[]): IMutationInfo {
  const extras = { tables: structuredClone(tables) };
  return { id: SET_EXTRAS, params: { unitId: book.unitId, extras } };
}
