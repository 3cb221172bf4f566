import { columnIndex, type ColumnIndex } from "./place";
import type { Candidate } from "./Candidate";
import type { CellValue } from "./cell";
import type { ColumnMap } from "./matchHeaders";
import type { Field } from "./Tracker";
import type { TrackerPlace } from "./TrackerPlace";

/** A tracker that was found, with what the survey shows of it. */
export interface FoundTracker {
  readonly place: TrackerPlace;
  /** null when the table's header lies below what was surveyed. */
  readonly statusColumn: ColumnIndex | null;
  /** The surveyed cells above the header row, top to bottom. */
  readonly titleRows: readonly (readonly CellValue[])[];
}

/**
 * Settles on a candidate as a tracker.
 *
 * @param columns what each column is taken for: positions among the candidate's headers
 * @param name the plan's name; blank: the sheet's
 */
export function placeTracker(candidate: Candidate, columns: ColumnMap, name: string): FoundTracker {
  const { titleRows, firstColumn } = candidate;
  const status = columns.status;
  return {
    place: placeOf(candidate, columns, name),
    statusColumn:
      firstColumn === null || status === undefined ? null : columnIndex(firstColumn + status),
    titleRows,
  };
}

function placeOf(candidate: Candidate, columns: ColumnMap, name: string): TrackerPlace {
  const { sheet, table, headers, headerRow, headerRows, firstColumn } = candidate;
  const common = {
    sheet,
    plan: name === "" ? sheet : name,
    headers: byField(columns, (position) => headers[position] ?? ""),
  };
  // Only a table's header can lie below what was surveyed.
  if (table !== null || headerRow === null || firstColumn === null) {
    return { ...common, kind: "table", table: table ?? "", columns, width: headers.length };
  }
  return {
    ...common,
    kind: "range",
    headerRow,
    headerRows,
    columns: byField(columns, (position) => columnIndex(firstColumn + position)),
    firstColumn: columnIndex(firstColumn + headers.findIndex((text) => text !== "")),
    lastColumn: columnIndex(firstColumn + headers.findLastIndex((text) => text !== "")),
  };
}

function byField<T>(
  columns: ColumnMap,
  make: (position: number) => T
): Readonly<Partial<Record<Field, T>>> {
  return Object.fromEntries(
    Object.entries(columns).map(([field, position]) => [field, make(position)])
  );
}
