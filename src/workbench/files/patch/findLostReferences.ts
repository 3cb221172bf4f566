import type { BookSnapshot } from "../../book/Book";
import { formatCell } from "../address";
import { findMissing, listTableColumns } from "../tableReferences";
import type { TableColumns } from "../tableReferences";
import { createFormulaFinder } from "../write/createFormulaFinder";
import { forEachCell } from "../write/forEachCell";

/**
 * The formulas and names that name a table or a column that there isn't any more (Excel takes a file with one for
 * damaged), in whole sentences, one for each sheet and reference. What the opened file had already is left alone.
 */
export function findLostReferences(before: BookSnapshot, after: BookSnapshot): string[] {
  const tables = listTableColumns(after);
  const known = listLost(before, listTableColumns(before));
  const lost = listLost(after, tables).filter(
    ({ formula }) => !known.some((each) => each.formula === formula)
  );
  const sentences = new Map<string, string>();
  for (const { sheet, place, missing } of lost) {
    const key = `${sheet ?? ""}!${missing}`;
    if (sentences.has(key)) continue;
    sentences.set(
      key,
      sheet === undefined
        ? `The name ${place} refers to ${missing}, which isn't there.`
        : `A formula on sheet ${sheet} names ${missing}, which isn't there: the first such cell is ${place}.`
    );
  }
  return [...sentences.values()];
}

interface LostReference {
  /** Undefined for a defined name. */
  readonly sheet: string | undefined;
  /** A cell's address, or the name. */
  readonly place: string;
  readonly formula: string;
  readonly missing: string;
}

function listLost({ data, extras }: BookSnapshot, tables: TableColumns): LostReference[] {
  const lost: LostReference[] = [];
  const look = (formula: string, sheet: string | undefined, place: string): void => {
    const missing = findMissing(formula, tables);
    if (missing !== undefined) lost.push({ sheet, place, formula, missing });
  };
  for (const id of data.sheetOrder) {
    const { cellData = {}, name = id } = data.sheets[id] ?? {};
    const findFormula = createFormulaFinder(cellData);
    forEachCell(cellData, (_cell, row, column) => {
      look(findFormula(row, column) ?? "", name, formatCell(row, column));
    });
  }
  for (const { name, formula } of extras.names) look(formula, undefined, name);
  return lost;
}
