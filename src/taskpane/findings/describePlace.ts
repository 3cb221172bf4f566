import type { Reading } from "../../domain/report";
import { formatColumn, formatRow, type Place } from "../../domain/tracker/place";

/**
 * A place in the reader's words: "Row 14, RAG", with the column's own header; "Row 14, column G"
 * where the header is blank or not among those read. The sheet goes first when there are several.
 */
export function describePlace(place: Place, readings: readonly Reading[]): string {
  const header = readings
    .find(({ sheet }) => sheet === place.sheet)
    ?.columns.find(({ column }) => column === place.column)?.header;
  const column =
    header === undefined || header === "" ? `column ${formatColumn(place.column)}` : header;
  const cell = `Row ${formatRow(place.row)}, ${column}`;
  return new Set(readings.map(({ sheet }) => sheet)).size > 1 ? `${place.sheet}: ${cell}` : cell;
}
