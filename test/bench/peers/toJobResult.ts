import { LABELS, type JobResult } from "./Job";

/**
 * The job's result from a query's rows, one a section: `section`, a count of each status (`c0`, `c1` and so
 * on), `rated`, `adverse`, `share` and `overall`. Numbers may be of a tool's own kind.
 */
export function toJobResult(rows: readonly Readonly<Record<string, unknown>>[]): JobResult {
  let atRisk = 0;
  const sections = rows.map((row) => {
    atRisk += Number(row["adverse"]);
    return {
      section: String(row["section"]),
      counts: LABELS.map((_, status) => Number(row[`c${status}`])),
      adverseShare: Number(row["rated"]) === 0 ? null : Number(row["share"]),
      overall: String(row["overall"]),
    };
  });
  return { sections, atRisk };
}
