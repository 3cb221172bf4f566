import type { Scheme } from "../scheme/Scheme";
import { eachRun } from "../tracker/ActionColumns";
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

/** A status that is in no share: it's to be rated and can't be, or isn't to be rated. */
const UNREAD = -1;
const NOT_RATED = -2;

/** Counts a tracker's actions by section and status. */
export function tallyActions({ sections, actions }: Tracker, scheme: Scheme): Tallies {
  const width = scheme.statuses.length;
  const tallies: Tallies = {
    width,
    rated: new Int32Array(sections.length * width),
    actions: new Int32Array(sections.length),
    unread: new Int32Array(sections.length),
  };
  const { columns } = actions;
  const { statusIds } = columns;
  const statuses = Int32Array.from(columns.readings, (reading) =>
    reading.kind === "rated" ? reading.status : reading.kind === "not-rated" ? NOT_RATED : UNREAD
  );
  const { rated, unread } = tallies;
  eachRun(columns, (_, from, to) => {
    const section = columns.sections[from] ?? 0;
    addTo(tallies.actions, section, to - from);
    for (let position = from; position < to; position++) {
      const status = statuses[statusIds[position] ?? 0] ?? UNREAD;
      if (status >= 0) addTo(rated, section * width + status, 1);
      else if (status === UNREAD) addTo(unread, section, 1);
    }
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
  for (let status = 0; status < width; status++) {
    let sum = 0;
    for (let at = status; at < rated.length; at += width) sum += rated[at] ?? 0;
    counts[status] = sum;
  }
  return counts;
}

/** Counts an action's status in its section, in place: once more by 1, once less by -1. */
export function tallyStatus(
  { rated, unread, width }: Tallies,
  section: number,
  status: StatusReading,
  by: number
): void {
  if (status.kind === "rated") addTo(rated, section * width + status.status, by);
  else if (status.kind !== "not-rated") addTo(unread, section, by);
}

function addTo(counts: Int32Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}
