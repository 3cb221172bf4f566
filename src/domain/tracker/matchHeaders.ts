import { cellText, type CellValue } from "./cell";
import { readHeaderPeriod } from "./headerPeriod";
import { createHeaderReader, type HeaderReader } from "./headerReader";
import { REPORTED_FIELDS, type HeaderMeaning } from "./headerWords";
import { kindOf, pickLatestColumn, type ColumnClaim } from "./latestColumn";
import type { Field } from "./Tracker";

/** Which column stands for which field: positions in the row of headers, from 0. */
export type ColumnMap = Readonly<Partial<Record<Field, number>>>;

/** A row of headers, understood. */
export interface HeaderMatch {
  readonly columns: ColumnMap;
  /** How much like a tracker's it is; 0 is not at all. */
  readonly score: number;
}

type Claim = HeaderMeaning & ColumnClaim;

/** What a field says for a row being a tracker's header row. */
const WEIGHT: Readonly<Record<Field, number>> = {
  status: 4,
  action: 3,
  ref: 3,
  due: 2,
  lead: 2,
  baseline: 0,
  section: 1,
  group: 1,
  reason: 1,
  mitigation: 1,
};

/**
 * Takes a row for headers and says which column is what. Each column stands for one field and
 * each field for one column: the more usual word wins, then the column further left. Of columns
 * that are filled in for each report, the latest report's wins.
 */
export function matchHeaders(
  row: readonly CellValue[],
  reader: HeaderReader = createHeaderReader()
): HeaderMatch {
  const claims = row.flatMap((cell, column) =>
    typeof cell === "string"
      ? reader
          .meaningsOf(cellText(cell))
          .map((meaning): Claim => ({ ...meaning, column, header: cell }))
      : []
  );

  const columns: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  for (const { field, column } of keepLatest(claims).sort(compareClaims)) {
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
  }
  return { columns, score: scoreOf(columns) };
}

/** Leaves one claim for each reported field. No word for one of these stands for another field. */
function keepLatest(claims: readonly Claim[]): Claim[] {
  const lasting = claims.filter(({ field }) => !REPORTED_FIELDS.includes(field));
  const latest = REPORTED_FIELDS.flatMap(
    (field) => pickLatestColumn(claims.filter((claim) => claim.field === field)) ?? []
  );
  const before = latest.some(({ field }) => field === "baseline")
    ? []
    : reportBefore(claims, latest);
  return [...lasting, ...latest, ...before];
}

/**
 * Of a RAG column a report, the one before the latest: the baseline when none says that it is. Another
 * kind of status may be of a later report.
 */
function reportBefore(claims: readonly Claim[], latest: readonly Claim[]): Claim[] {
  const now = latest.find(({ field }) => field === "status");
  if (now === undefined || !isDated(now)) return [];
  const before = pickLatestColumn(
    claims.filter(
      (claim) =>
        claim.field === "status" &&
        kindOf(claim) === kindOf(now) &&
        isDated(claim) &&
        claim.header !== now.header
    )
  );
  return before === undefined ? [] : [{ ...before, field: "baseline" }];
}

function isDated({ header }: Claim): boolean {
  return readHeaderPeriod(header).kind === "dated";
}

function compareClaims(a: Claim, b: Claim): number {
  return a.rank - b.rank || a.column - b.column;
}

function scoreOf(columns: ColumnMap): number {
  // The keys are fields: they were set by field just above.
  return (Object.keys(columns) as Field[]).reduce((sum, field) => sum + WEIGHT[field], 0);
}
