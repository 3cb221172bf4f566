import { cellText, comparable, type CellValue } from "../tracker/cell";
import type { StatusReading } from "../tracker/Tracker";
import { findNearestStatus } from "./nearestStatus";
import type { Scheme, StatusIndex } from "./Scheme";

/** Reads one status cell. The same text always gives the same reading. */
export type StatusReader = (value: CellValue | undefined) => StatusReading;

/**
 * Makes the reader for a scheme. A label or an alias, in any case and punctuation, is rated; a
 * blank is blank; everything else is unknown, with the nearest status proposed where there's
 * just one. Readings are remembered, since a tracker holds few distinct texts.
 *
 * @returns a reader; `exact` is true only where the cell holds the label to the letter.
 */
export function createStatusReader(scheme: Scheme): StatusReader {
  const known = indexSpellings(scheme);
  const readings = new Map<CellValue, StatusReading>();

  const read = (value: CellValue): StatusReading => {
    const text = cellText(value);
    if (text === "") return { kind: "blank" };
    const status = known.get(comparable(text));
    if (status === undefined) {
      return { kind: "unknown", text, nearest: findNearestStatus(text, scheme) };
    }
    return { kind: "rated", status, text, exact: value === scheme.statuses[status]?.label };
  };

  return (value = "") => {
    const remembered = readings.get(value);
    if (remembered !== undefined) return remembered;
    const reading = read(value);
    readings.set(value, reading);
    return reading;
  };
}

function indexSpellings(scheme: Scheme): ReadonlyMap<string, StatusIndex> {
  const known = new Map<string, StatusIndex>();
  scheme.statuses.forEach((status, index) => {
    for (const alias of status.aliases) known.set(comparable(alias), index);
  });
  // Labels last: where an alias of one status is the label of another, the label wins.
  scheme.statuses.forEach((status, index) => known.set(comparable(status.label), index));
  return known;
}
