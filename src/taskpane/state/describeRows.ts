import type { Progress } from "../../app/session";

/** "Rows 20,000 of 100,000"; blank where no rows are told. */
export function describeRows({ rows }: Progress): string {
  return rows === undefined
    ? ""
    : `Rows ${rows.done.toLocaleString("en-GB")} of ${rows.of.toLocaleString("en-GB")}`;
}
