import type { Contender } from "./Contender";
import { ADVERSE, LABELS, lineOf, SPELLINGS, type JobResult, type PeerCells } from "./Job";
import { plainly } from "./spellings";

const POSITIONS = new Map(SPELLINGS.map(({ spelling, position }) => [spelling, position]));

/** The job as one would write it in an afternoon: one loop, and a map of sections. */
export function makeStraightforward(cells: PeerCells): Contender {
  return { name: "a plain loop", run: () => runLoop(cells) };
}

function runLoop({ sections, statuses }: PeerCells): JobResult {
  const counted = new Map<string, number[]>();
  let atRisk = 0;
  sections.forEach((section, row) => {
    const counts = counted.get(section) ?? LABELS.map(() => 0);
    counted.set(section, counts);
    const status = POSITIONS.get(plainly(statuses[row] ?? ""));
    if (status === undefined) return;
    counts[status] = (counts[status] ?? 0) + 1;
    if (ADVERSE.includes(status)) atRisk += 1;
  });
  return { sections: [...counted].map(([section, counts]) => lineOf(section, counts)), atRisk };
}
