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

/** What is used of @duckdb/node-api. */
export interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<Instance> };
  readonly DuckDBDataChunk: {
    create(types: readonly unknown[]): {
      setColumns(columns: readonly (readonly string[])[]): void;
    };
  };
  readonly VARCHAR: unknown;
}

interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): Record<string, unknown>[] }>;
  createAppender(table: string): Promise<{
    appendDataChunk(chunk: unknown): void;
    closeSync(): void;
  }>;
}

/** How many rows one of its chunks holds at most. */
const CHUNK = 2048;

const sumOf = (statuses: readonly number[]): string =>
  statuses.map((status) => `c${status}`).join(" + ");

const QUERY = `
  with counted as (
    select section, ${LABELS.map((_, status) => `count(*) filter (position = ${status}) as c${status}`).join(", ")}
    from cells left join spellings on replace(lower(trim(status)), '-', ' ') = spelling
    group by section
  ), summed as (
    select *, ${sumOf(LABELS.map((_, status) => status))} as rated, ${sumOf(ADVERSE)} as adverse,
      ${sumOf(EXCEPTIONS)} as exceptions
    from counted
  )
  select *, adverse / nullif(rated, 0) as share,
    case when rated = 0 then 'Not rated'
      when exceptions * 100 >= rated * ${EXCEPTION_CUT} then 'Off Track'
      when adverse * 100 >= rated * ${ADVERSE_CUT} then 'At Risk'
      else 'On Track' end as overall
  from summed`;

/** The job in DuckDB, in memory: from the cells, and with the table filled beforehand. */
export async function makeDuckDb(duckDb: DuckDb, cells: PeerCells): Promise<Contender[]> {
  const instance = await duckDb.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const values = SPELLINGS.map(({ spelling, position }) => `('${spelling}', ${position})`);
  await connection.run("create table spellings (spelling varchar, position integer)");
  await connection.run(`insert into spellings values ${values.join(", ")}`);

  const load = async (): Promise<void> => {
    await connection.run("create or replace table cells (section varchar, status varchar)");
    const appender = await connection.createAppender("cells");
    for (let from = 0; from < cells.sections.length; from += CHUNK) {
      const chunk = duckDb.DuckDBDataChunk.create([duckDb.VARCHAR, duckDb.VARCHAR]);
      chunk.setColumns([
        cells.sections.slice(from, from + CHUNK),
        cells.statuses.slice(from, from + CHUNK),
      ]);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  };
  const query = async (): Promise<JobResult> => {
    const rows = (await connection.runAndReadAll(QUERY)).getRowObjects();
    return toJobResult(rows);
  };
  await load();
  return [
    {
      name: "DuckDB",
      run: async () => {
        await load();
        return query();
      },
    },
    {
      name: "DuckDB, its table filled beforehand",
      run: query,
      close: () => {
        instance.closeSync();
      },
    },
  ];
}
