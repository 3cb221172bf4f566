import { cellText, type CellValue } from "./cell";
import { meaningsOf } from "./headerWords";
import type { Field } from "./Tracker";

/** Which column stands for which field: positions in the row of headers, from 0. */
export type ColumnMap = Readonly<Partial<Record<Field, number>>>;

/** A row of headers, understood. */
export interface HeaderMatch {
  readonly columns: ColumnMap;
  /** How much like a tracker's it is; 0 is not at all. */
  readonly score: number;
}

/** What a field says for a row being a tracker's header row. */
const WEIGHT: Readonly<Record<Field, number>> = {
  status: 4,
  action: 3,
  ref: 3,
  due: 2,
  lead: 2,
  section: 1,
  group: 1,
  reason: 1,
  mitigation: 1,
};

/**
 * Takes a row for headers and says which column is what. Each column stands for one field and
 * each field for one column: the more usual word wins, then the column further left.
 */
export function matchHeaders(row: readonly CellValue[]): HeaderMatch {
  const claims = row
    .flatMap((cell, column) =>
      typeof cell === "string"
        ? meaningsOf(cellText(cell)).map((meaning) => ({ ...meaning, column }))
        : []
    )
    .sort((a, b) => a.rank - b.rank || a.column - b.column);

  const columns: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  for (const { field, column } of claims) {
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
  }
  return { columns, score: scoreOf(columns) };
}

function scoreOf(columns: ColumnMap): number {
  // The keys are fields: they were set by field just above.
  return (Object.keys(columns) as Field[]).reduce((sum, field) => sum + WEIGHT[field], 0);
}
