import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import type { Area } from "../../files/Area";
import type { SheetArea } from "../area/SheetArea";
import { getNumberFormat } from "./cellStyle";
import { findUsedArea } from "./findUsedArea";
import { formatText } from "./formatText";
import { mapCells } from "./mapCells";
import { readFormula, readValue } from "./readValue";
import { writeValues } from "./writeValues";

/** How a text is looked for: Excel.SearchCriteria and Excel.ReplaceCriteria. */
export interface TextCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** The criteria that an add-in gives as plain JSON; what is left out is false. */
export function readCriteria(value: unknown): TextCriteria {
  // Plain JSON with Excel's names, or nothing.
  const given = (value ?? {}) as Record<string, unknown>;
  return { completeMatch: given["completeMatch"] === true, matchCase: given["matchCase"] === true };
}

/** The cells of an area that show a text, row by row. Formulas are looked for by what they show. */
export function findText(
  book: Book,
  area: SheetArea,
  text: string,
  criteria: TextCriteria
): (readonly [row: number, column: number])[] {
  return filterUsed(book, area, (row, column) => {
    const shown = formatText(
      readValue(book, area.sheetId, row, column),
      getNumberFormat(book, area.sheetId, row, column),
      book.extras.date1904
    );
    return matches(shown, text, criteria);
  });
}

/**
 * Replaces a text in what was entered into an area's cells, formulas included, and gives how many times.
 *
 * @throws HostError InvalidArgument when there's nothing to look for
 */
export function replaceText(
  book: Book,
  area: SheetArea,
  text: string,
  replacement: string,
  criteria: TextCriteria
): number {
  if (text === "") throw new HostError("InvalidArgument", "There is no text to look for.");
  let count = 0;
  const entered = (row: number, column: number): string =>
    String(readFormula(book, area.sheetId, row, column));
  for (const [row, column] of filterUsed(book, area, (one, other) =>
    matches(entered(one, other), text, criteria)
  )) {
    const pattern = new RegExp(escapePattern(text), criteria.matchCase ? "g" : "gi");
    const before = entered(row, column);
    count += before.match(pattern)?.length ?? 0;
    const cell = { ...area, startRow: row, endRow: row, startColumn: column, endColumn: column };
    writeValues(
      book,
      cell,
      before.replace(pattern, () => replacement)
    );
  }
  return count;
}

function matches(shown: string, text: string, criteria: TextCriteria): boolean {
  const fold = (one: string): string => (criteria.matchCase ? one : one.toLowerCase());
  return criteria.completeMatch
    ? fold(shown) === fold(text)
    : text !== "" && fold(shown).includes(fold(text));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function filterUsed(
  book: Book,
  area: SheetArea,
  isWanted: (row: number, column: number) => boolean
): (readonly [row: number, column: number])[] {
  const used: Area | null = findUsedArea(book, area, true);
  if (!used) return [];
  return mapCells(book, { ...used, sheetId: area.sheetId }, (_cell, row, column) =>
    isWanted(row, column) ? ([row, column] as const) : null
  )
    .flat()
    .filter((cell) => cell !== null);
}
