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

/** What is used of nodejs-polars. */
export interface Polars {
  readonly DataFrame: (columns: Record<string, readonly unknown[]>) => Frame;
  readonly col: (name: string) => Expression;
  readonly lit: (value: unknown) => Expression;
  readonly Float64: unknown;
  readonly when: (condition: Expression) => { then(value: Expression): WhenThen };
}

interface WhenThen {
  when(condition: Expression): { then(value: Expression): WhenThen };
  otherwise(value: Expression): Expression;
}

interface Expression {
  readonly str: {
    strip(): Expression;
    toLowerCase(): Expression;
    replaceAll(pattern: string, by: string): Expression;
  };
  eq(value: unknown): Expression;
  gtEq(value: unknown): Expression;
  add(value: Expression): Expression;
  mul(value: unknown): Expression;
  div(value: Expression): Expression;
  sum(): Expression;
  cast(type: unknown): Expression;
  alias(name: string): Expression;
}

interface Frame {
  withColumns(...columns: Expression[]): Frame;
  join(other: Frame, options: { on: string; how: "left" }): Frame;
  groupBy(column: string): { agg(...columns: Expression[]): Frame };
  toRecords(): Record<string, unknown>[];
}

/** The job in nodejs-polars: from the cells, and with the frame made beforehand. */
export function makePolars(polars: Polars, { sections, statuses }: PeerCells): Contender[] {
  const { col, lit, when, DataFrame, Float64 } = polars;
  const known = DataFrame({
    spelling: SPELLINGS.map(({ spelling }) => spelling),
    position: SPELLINGS.map(({ position }) => position),
  });
  const sumOf = (indexes: readonly number[]): Expression =>
    indexes.map((status) => col(`c${status}`)).reduce((sum, column) => sum.add(column));
  const overall = when(col("rated").eq(0))
    .then(lit("Not rated"))
    .when(sumOf(EXCEPTIONS).mul(100).gtEq(col("rated").mul(EXCEPTION_CUT)))
    .then(lit("Off Track"))
    .when(col("adverse").mul(100).gtEq(col("rated").mul(ADVERSE_CUT)))
    .then(lit("At Risk"))
    .otherwise(lit("On Track"));
  const query = (frame: Frame): JobResult => {
    const rows = frame
      .withColumns(
        col("status").str.strip().str.toLowerCase().str.replaceAll("-", " ").alias("spelling")
      )
      .join(known, { on: "spelling", how: "left" })
      .groupBy("section")
      .agg(...LABELS.map((_, status) => col("position").eq(status).sum().alias(`c${status}`)))
      .withColumns(
        sumOf(LABELS.map((_, status) => status)).alias("rated"),
        sumOf(ADVERSE).alias("adverse")
      )
      .withColumns(
        col("adverse").cast(Float64).div(col("rated")).alias("share"),
        overall.alias("overall")
      )
      .toRecords();
    return toJobResult(rows);
  };
  const load = (): Frame => DataFrame({ section: sections, status: statuses });
  const loaded = load();
  return [
    { name: "nodejs-polars", run: () => query(load()) },
    { name: "nodejs-polars, its frame made beforehand", run: () => query(loaded) },
  ];
}
