import type { Scheme } from "../scheme/Scheme";
import type { StatusReading, Tracker } from "../tracker/Tracker";

/** How many actions each section has, by status. */
export interface Tallies {
  /** How many statuses the scheme has. */
  readonly width: number;
  /** `width` numbers a section, in scheme order: its actions of each status. */
  readonly rated: Int32Array;
  /** Actions a section, rated or not. */
  readonly actions: Int32Array;
  /** Actions a section whose status is blank or can't be read. */
  readonly unread: Int32Array;
}

/** Counts a tracker's actions by section and status. */
export function tallyActions({ sections, actions }: Tracker, scheme: Scheme): Tallies {
  const width = scheme.statuses.length;
  const tallies: Tallies = {
    width,
    rated: new Int32Array(sections.length * width),
    actions: new Int32Array(sections.length),
    unread: new Int32Array(sections.length),
  };
  actions.forEach(({ section, status }) => {
    addTo(tallies.actions, section, 1);
    tallyStatus(tallies, section, status, 1);
  });
  return tallies;
}

/** How many actions of a section have each status, in scheme order. */
export function ratedIn({ rated, width }: Tallies, section: number): number[] {
  const counts: number[] = [];
  for (let status = 0; status < width; status++) counts.push(rated[section * width + status] ?? 0);
  return counts;
}

/** How many actions of all sections have each status, in scheme order. */
export function ratedInAll({ rated, width }: Tallies): number[] {
  const counts = Array.from({ length: width }, () => 0);
  rated.forEach((count, at) => {
    counts[at % width] = (counts[at % width] ?? 0) + count;
  });
  return counts;
}

/** Counts an action's status in its section, in place: once more by 1, once less by -1. */
export function tallyStatus(
  { rated, unread, width }: Tallies,
  section: number,
  status: StatusReading,
  by: 1 | -1
): void {
  if (status.kind === "rated") addTo(rated, section * width + status.status, by);
  else if (status.kind !== "not-rated") addTo(unread, section, by);
}

function addTo(counts: Int32Array, at: number, by: 1 | -1): void {
  counts[at] = (counts[at] ?? 0) + by;
}
