import type { IMutationInfo } from "@univerjs/core";
import {
  IDefinedNamesService,
  ISuperTableService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book, BookTable } from "./Book";
import { forgetParsed } from "./forgetParsed";
import { SET_EXTRAS } from "./setExtrasMutation";
import { workOutAgain } from "./workOutAgain";

/**
 * Tells the formula engine of the book's names and tables, now and whenever they or a table's headers change, so
 * that formulas can use them, those that are there already among them. It goes on until the book is disposed of.
 */
export function teachFormulas(book: Book): void {
  const known = new Map<string, string>();
  /** Gives the names that are news. */
  const teach = (): string[] => {
    const wanted = describeAll(book);
    const obsolete = listObsolete(book, wanted);
    for (const info of obsolete) run(book, info);
    const news = obsolete.map(nameOf);
    for (const [key, info] of wanted) {
      const text = JSON.stringify(info.params, (_name, value: unknown) =>
        value instanceof Map ? [...value] : value
      );
      if (known.get(key) === text) continue;
      run(book, info);
      known.set(key, text);
      news.push(nameOf(info));
    }
    if (news.length > 0) forgetParsed(book.injector);
    for (const key of known.keys()) if (!wanted.has(key)) known.delete(key);
    return news;
  };
  // What a file's formulas came to with its names is in the file.
  teach();
  book.commands.onCommandExecuted((command) => {
    // The command's id says which parameters these are.
    const params = command.params as { subUnitId?: string; cellValue?: object } | undefined;
    const touchesHeaders =
      command.id === SetRangeValuesMutation.id &&
      book.extras.tables.some(
        (table) =>
          table.sheetId === params?.subUnitId && table.range.startRow in (params.cellValue ?? {})
      );
    if (command.id !== SET_EXTRAS && !touchesHeaders) return;
    const news = teach();
    if (news.length > 0) workOutAgain(book, news);
  });
}

function run(book: Book, info: IMutationInfo): void {
  book.commands.syncExecuteCommand(info.id, info.params, { onlyLocal: true });
}

function nameOf({ params }: IMutationInfo): string {
  // They are of the four kinds here, each with the name of what it is about.
  const { name, tableName } = params as { name?: string; tableName?: string };
  return name ?? tableName ?? "";
}

/** What the engine should know, by a key per name and table. */
function describeAll(book: Book): Map<string, IMutationInfo> {
  const { unitId, extras } = book;
  const wanted = new Map<string, IMutationInfo>();
  for (const { name, sheetId, formula } of extras.names) {
    const localSheetId = sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    const id = `${localSheetId} ${name}`;
    const isReference = /^=(?:'(?:[^']|'')+'|[^'!(]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(
      formula
    );
    const formulaOrRefString = isReference ? formula.slice(1) : formula;
    wanted.set(id, {
      id: SetDefinedNameMutation.id,
      params: { unitId, id, name, localSheetId, formulaOrRefString },
    });
  }
  for (const table of extras.tables) {
    const reference = {
      sheetId: table.sheetId,
      range: { ...table.range },
      titleMap: readTitles(book, table),
    };
    wanted.set(table.name, {
      id: SetSuperTableMutation.id,
      params: { unitId, tableName: table.name, reference },
    });
  }
  return wanted;
}

/** What the engine knows and should forget. */
function listObsolete(book: Book, wanted: ReadonlyMap<string, unknown>): IMutationInfo[] {
  const { unitId, injector } = book;
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const tables = [...(injector.get(ISuperTableService).getTableMap(unitId)?.keys() ?? [])];
  return [
    ...names
      .filter((name) => !wanted.has(name.id))
      .map((name) => ({ id: RemoveDefinedNameMutation.id, params: { unitId, ...name } })),
    ...tables
      .filter((tableName) => !wanted.has(tableName))
      .map((tableName) => ({ id: RemoveSuperTableMutation.id, params: { unitId, tableName } })),
  ];
}

/** A table's headers and their columns, counted from 0 in the table. */
function readTitles(book: Book, table: BookTable): Map<string, number> {
  const matrix = book.workbook.getSheetBySheetId(table.sheetId)?.getCellMatrix();
  const { startRow, startColumn, endColumn } = table.range;
  const titles = new Map<string, number>();
  for (let column = startColumn; column <= endColumn; column++) {
    titles.set(String(matrix?.getValue(startRow, column)?.v ?? ""), column - startColumn);
  }
  return titles;
}
