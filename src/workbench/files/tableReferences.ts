import type { BookSnapshot } from "../book/Book";
import { listHeaders } from "./write/listHeaders";

/** The columns of a workbook's tables, by the table's name; all in lower case. */
export type TableColumns = ReadonlyMap<string, ReadonlySet<string>>;

/** A reference to a table by its name: "Actions[[#This Row],[RAG]]" has the column "RAG". */
export interface TableReference {
  readonly text: string;
  readonly table: string;
  /** None for a reference to the whole table or one of its parts. */
  readonly columns: readonly string[];
}

/** Texts and sheets' names in quotes are passed over. In brackets an apostrophe takes the next letter as it is. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)\[((?:'[^]|[^'[\]]|\[(?:'[^]|[^'[\]])*\])*)\]/gu;
const INNER = /\[((?:'[^]|[^'[\]])*)\]/gu;

/** The references to tables in a formula, in their order. */
export function listTableReferences(formula: string): TableReference[] {
  return [...formula.matchAll(TOKENS)].flatMap(([text, table, inside = ""]) =>
    table === undefined ? [] : [{ text, table, columns: listColumns(inside) }]
  );
}

function listColumns(inside: string): string[] {
  const inner = [...inside.matchAll(INNER)].map(([, name = ""]) => name);
  const names = inside.includes("[") ? inner : [inside];
  return names
    .map((name) => name.replace(/^@/, "").trim())
    .filter((name) => name !== "" && !name.startsWith("#"))
    .map((name) => name.replace(/'([^])/g, "$1"));
}

/** The columns of a workbook's tables as their header cells have them. */
export function listTableColumns({ data, extras }: BookSnapshot): TableColumns {
  return new Map(
    extras.tables.map((table) => {
      const headers = listHeaders(data.sheets[table.sheetId]?.cellData ?? {}, table);
      return [table.name.toLowerCase(), new Set(headers.map((name) => name.toLowerCase()))];
    })
  );
}

/** The first reference of a formula to a table or a column that there isn't; undefined when all are there. */
export function findMissing(formula: string, tables: TableColumns): string | undefined {
  if (!formula.includes("[")) return undefined;
  return listTableReferences(formula).find(({ table, columns }) => {
    const known = tables.get(table.toLowerCase());
    return known === undefined || columns.some((name) => !known.has(name.toLowerCase()));
  })?.text;
}
