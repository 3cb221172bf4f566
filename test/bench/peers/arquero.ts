import type { Contender } from "./Contender";
import {
  ADVERSE,
  ADVERSE_CUT,
  EXCEPTION_CUT,
  EXCEPTIONS,
  LABELS,
  SPELLINGS,
  type JobResult,
  type PeerCells,
} from "./Job";
import { toJobResult } from "./toJobResult";

/** What is used of arquero. Expressions are texts in its own language. */
export interface Arquero {
  table(columns: Record<string, readonly unknown[]>): ArqueroTable;
}

interface ArqueroTable {
  derive(columns: Record<string, string>): ArqueroTable;
  join_left(other: ArqueroTable, on: readonly string[]): ArqueroTable;
  groupby(column: string): ArqueroTable;
  rollup(columns: Record<string, string>): ArqueroTable;
  objects(): Record<string, unknown>[];
}

const PLAINLY = "d => op.replace(op.lower(op.trim(d.status)), /-/g, ' ')";

/** "d.c3 + d.c4": the sum of some statuses' counts. */
function sumOf(statuses: readonly number[]): string {
  return statuses.map((status) => `d.c${status}`).join(" + ");
}

const OVERALL =
  `d => d.rated === 0 ? 'Not rated' : (${sumOf(EXCEPTIONS)}) * 100 >= d.rated * ${EXCEPTION_CUT} ? 'Off Track'` +
  ` : d.adverse * 100 >= d.rated * ${ADVERSE_CUT} ? 'At Risk' : 'On Track'`;

/** The job in arquero: from the cells, and with the table made beforehand. */
export function makeArquero(arquero: Arquero, { sections, statuses }: PeerCells): Contender[] {
  const known = arquero.table({
    spelling: SPELLINGS.map(({ spelling }) => spelling),
    position: SPELLINGS.map(({ position }) => position),
  });
  const query = (table: ArqueroTable): JobResult => {
    const counts = LABELS.map((_, status) => [
      `c${status}`,
      `d => op.sum(d.position === ${status} ? 1 : 0)`,
    ]);
    const rows = table
      .derive({ spelling: PLAINLY })
      .join_left(known, ["spelling", "spelling"])
      .groupby("section")
      // The pairs were just made.
      .rollup(Object.fromEntries(counts) as Record<string, string>)
      .derive({
        rated: `d => ${sumOf(LABELS.map((_, status) => status))}`,
        adverse: `d => ${sumOf(ADVERSE)}`,
      })
      .derive({ share: "d => d.rated === 0 ? null : d.adverse / d.rated", overall: OVERALL })
      .objects();
    return toJobResult(rows);
  };
  const loaded = arquero.table({ section: sections, status: statuses });
  return [
    {
      name: "arquero",
      run: () => query(arquero.table({ section: sections, status: statuses })),
    },
    { name: "arquero, its table made beforehand", run: () => query(loaded) },
  ];
}
