import { formatColumn, parseColumn } from "../files/address";
import { shiftSpan } from "./shiftSpan";
import type { Area } from "../files/Area";
import type { StructureChange } from "./StructureChange";

/** Text in quotes, or a reference: sheet (optional), first cell, last cell (optional). */
const TOKENS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d*))?(?![\p{L}\p{N}_(!])/gu;

/**
 * A formula after a change of the workbook's structure: its references to the changed sheet move with the cells,
 * follow a new sheet name, or become #REF!.
 *
 * @param formula - as in Excel, with "="
 * @param ownSheetId - the sheet that references without a sheet name mean; undefined: such references stay
 */
export function shiftFormula(
  formula: string,
  change: StructureChange,
  ownSheetId?: string
): string {
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [sheet, ...cells] = groups;
    const named =
      sheet && unquoteSheet(sheet.slice(0, -1)).toLowerCase() === change.sheetName.toLowerCase();
    if (token.startsWith('"') || !(named || (!sheet && ownSheetId === change.sheetId)))
      return token;
    if (change.kind === "sheetRenamed")
      return sheet ? `${quoteSheet(change.to)}!${token.slice(sheet.length)}` : token;
    if (change.kind === "sheetDeleted") return "#REF!";
    return (
      (sheet ?? "") + shiftReference(token.slice(sheet?.length ?? 0), cells.slice(0, 8), change)
    );
  });
}

/** A sheet's name as a formula writes it: in quotes where its characters ask for that. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** A sheet's name from how a formula writes it. */
export function unquoteSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function shiftReference(
  text: string,
  cells: (string | undefined)[],
  change: Extract<StructureChange, { axis: string }>
): string {
  const [
    columnMark = "",
    column = "",
    rowMark = "",
    row = "",
    endColumnMark = "",
    endColumn,
    endRowMark = "",
    endRow,
  ] = cells;
  const span: Area = {
    startRow: Number(row) - 1,
    startColumn: parseColumn(column),
    endRow: Number(endRow ?? row) - 1,
    endColumn: parseColumn(endColumn ?? column),
  };
  const moved = shiftSpan(span, change);
  if (moved === span) return text;
  if (!moved) return "#REF!";
  const start = `${columnMark}${formatColumn(moved.startColumn)}${rowMark}${moved.startRow + 1}`;
  if (endRow === undefined) return start;
  return `${start}:${endColumnMark}${formatColumn(moved.endColumn)}${endRowMark}${moved.endRow + 1}`;
}
