import { numberAt } from "../numberAt";
import type { Scheme } from "../scheme/Scheme";
import type { StatusReading, Tracker } from "../tracker/Tracker";

/** How many actions each section has, by status. */
export interface Tallies {
  /** How many statuses the scheme has. */
  readonly statuses: number;
  /** How many counts a section has: for each status in scheme order, and the two after. */
  readonly width: number;
  /**
   * The counts of each section, one section after the other: how many of its actions have each status, for
   * how many it's blank or can't be read, and how many aren't to be rated.
   */
  readonly counts: Int32Array;
}

/** Where an action counts that has no status of the scheme: beyond those. */
const UNREAD = 0;
const NOT_RATED = 1;

/** Counts a tracker's actions by section and status. */
export function tallyActions({ sections, actions }: Tracker, scheme: Scheme): Tallies {
  const statuses = scheme.statuses.length;
  const width = statuses + 2;
  const counts = new Int32Array(sections.length * width);
  const tallies: Tallies = { statuses, width, counts };
  const { statusIds, sections: sectionOf, readings, length } = actions.columns;
  const places = Int32Array.from(readings, (reading) => placeIn(tallies, reading));
  for (let position = 0; position < length; position++) {
    const at =
      numberAt(sectionOf, position) * width + numberAt(places, numberAt(statusIds, position));
    counts[at] = numberAt(counts, at) + 1;
  }
  return tallies;
}

/** Where an action with a status counts, among its section's counts. */
function placeIn({ statuses }: Tallies, status: StatusReading): number {
  switch (status.kind) {
    case "rated":
      return status.status;
    case "not-rated":
      return statuses + NOT_RATED;
    case "blank":
    case "unknown":
      return statuses + UNREAD;
  }
}

/** How many actions of a section have a status that is blank or can't be read. */
export function unreadIn({ counts, width, statuses }: Tallies, section: number): number {
  return numberAt(counts, section * width + statuses + UNREAD);
}

/** How many actions of all sections have a status that is blank or can't be read. */
export function unreadInAll(tallies: Tallies): number {
  return sumOf(tallies, tallies.statuses + UNREAD);
}

/** How many actions a section has, rated or not. */
export function actionsIn({ counts, width }: Tallies, section: number): number {
  let sum = 0;
  for (let at = section * width; at < (section + 1) * width; at++) sum += numberAt(counts, at);
  return sum;
}

/** How many actions of a section have each status, in scheme order. */
export function ratedIn({ counts, width, statuses }: Tallies, section: number): number[] {
  return Array.from(counts.subarray(section * width, section * width + statuses));
}

/** How many actions of all sections have each status, in scheme order. */
export function ratedInAll(tallies: Tallies): number[] {
  return Array.from({ length: tallies.statuses }, (_, status) => sumOf(tallies, status));
}

/** What all sections' counts at a place add up to. */
function sumOf({ counts, width }: Tallies, place: number): number {
  let sum = 0;
  for (let at = place; at < counts.length; at += width) sum += numberAt(counts, at);
  return sum;
}

/** Counts an action's status in its section, in place: once more by 1, once less by -1. */
export function tallyStatus(
  tallies: Tallies,
  section: number,
  status: StatusReading,
  by: 1 | -1
): void {
  const at = section * tallies.width + placeIn(tallies, status);
  tallies.counts[at] = numberAt(tallies.counts, at) + by;
}
