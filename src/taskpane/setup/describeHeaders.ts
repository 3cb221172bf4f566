import type { Candidate } from "../../domain";
import { formatList } from "../../domain/summary/wording";
import { FIELD_NAMES } from "../../domain/tracker/fieldNames";
import { columnIndex, formatColumn, formatRow, rowIndex } from "../../domain/tracker/place";
import { FIELDS } from "../../domain/tracker/Tracker";

/** Letters of a row's texts that an option has room for, and of one header. */
const ROW_LENGTH = 60;
const HEADER_LENGTH = 40;

/** What was understood of a sheet: "Headers in row 5; recognised Ref, Action and RAG status." */
export function describeHeaders(candidate: Candidate): string {
  const { table, columns } = candidate;
  const known = FIELDS.filter((field) => columns[field] !== undefined);
  if (known.length === 0) return "No header row found; one can be chosen by hand.";
  const rows = describeRows(candidate);
  const where = [
    ...(table === null ? [] : [`table ${table}`]),
    ...(rows === "" ? [] : [`headers in ${rows}`]),
  ].join(", ");
  const names = formatList(known.map((field) => FIELD_NAMES[field]));
  return `${capitalise(where)}; recognised ${names}.`;
}

/** One choice of headers: "Row 5: Ref, Pillar, Section, …", "Table Actions: …". */
export function describeHeadersOption(candidate: Candidate): string {
  const { table, headers, headerRows } = candidate;
  const texts = shorten(headers.filter((header) => header !== "").join(", "), ROW_LENGTH);
  if (table !== null) return `Table ${table}: ${texts}`;
  const together = headerRows === 2 ? " together" : "";
  return `${capitalise(describeRows(candidate))}${together}: ${texts}`;
}

/**
 * One choice of a column: "G: RAG status"; "3. RAG status" in a table whose place isn't known.
 *
 * @param position among the candidate's headers, from 0; undefined: none
 */
export function describeColumn(
  { headers, firstColumn }: Candidate,
  position: number | undefined
): string {
  if (position === undefined) return "None";
  const header = shorten(headers[position] ?? "", HEADER_LENGTH);
  return firstColumn === null
    ? `${position + 1}. ${header}`
    : `${formatColumn(columnIndex(firstColumn + position))}: ${header}`;
}

/** "row 5", "rows 4 and 5"; blank for a table's that lie too deep to have been seen. */
function describeRows({ headerRow, headerRows }: Candidate): string {
  if (headerRow === null) return "";
  return headerRows === 1
    ? `row ${formatRow(headerRow)}`
    : `rows ${formatRow(rowIndex(headerRow - 1))} and ${formatRow(headerRow)}`;
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length).trimEnd()}…` : text;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
