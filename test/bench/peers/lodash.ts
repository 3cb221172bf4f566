import type { Contender } from "./Contender";
import { ADVERSE, LABELS, lineOf, SPELLINGS, type PeerCells } from "./Job";
import { plainly } from "./spellings";

interface Row {
  readonly section: string;
  readonly status: number | undefined;
}

/** What is used of lodash. */
export interface Lodash {
  zipWith<T>(a: readonly string[], b: readonly string[], combine: (a: string, b: string) => T): T[];
  groupBy<T>(rows: readonly T[], key: keyof T): Record<string, T[]>;
  countBy<T>(rows: readonly T[], key: keyof T): Record<string, number>;
  map<T, R>(groups: Record<string, T>, change: (group: T, key: string) => R): R[];
  sumBy<T>(rows: readonly T[], count: (row: T) => number): number;
}

const POSITIONS = new Map(SPELLINGS.map(({ spelling, position }) => [spelling, position]));

/** The job in lodash: rows as objects, grouped and counted. */
export function makeLodash(lodash: Lodash, { sections, statuses }: PeerCells): Contender[] {
  const run = (): ReturnType<Contender["run"]> => {
    const rows = lodash.zipWith(sections, statuses, (section, status): Row => ({
      section,
      status: POSITIONS.get(plainly(status)),
    }));
    const lines = lodash.map(lodash.groupBy(rows, "section"), (group, section) => {
      const counts = lodash.countBy(group, "status");
      return lineOf(
        section,
        LABELS.map((_, status) => counts[status] ?? 0)
      );
    });
    const atRisk = lodash.sumBy(lines, ({ counts }) =>
      ADVERSE.reduce((sum, status) => sum + (counts[status] ?? 0), 0)
    );
    return { sections: lines, atRisk };
  };
  return [{ name: "lodash", run }];
}
