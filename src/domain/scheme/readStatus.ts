import { cellText, type CellValue } from "../tracker/cell";
import type { StatusReading } from "../tracker/StatusReading";
import { knownSpellings } from "./knownSpellings";
import { findNearestStatus } from "./nearestStatus";
import type { Scheme, StatusIndex } from "./Scheme";
import { spellingKey } from "./spellingKey";

/** Reads one status cell. The same text always gives the same reading. */
export type StatusReader = (value: CellValue | undefined) => StatusReading;

/**
 * Makes the reader for a scheme. A label or an alias, in any case and punctuation, is rated, or
 * not rated where it's one of the scheme's words for that; a blank is blank; everything else is
 * unknown, with the nearest status proposed where there's just one. Readings are remembered, since
 * a tracker holds few distinct texts.
 *
 * @returns a reader; `exact` is true only where the cell holds the label to the letter, be it as
 *   text or as the number that the label is.
 */
export function createStatusReader(scheme: Scheme): StatusReader {
  const known = knownSpellings(scheme);
  const readings = new Map<CellValue, StatusReading>();

  const read = (value: CellValue): StatusReading => {
    const text = cellText(value);
    if (text === "") return { kind: "blank" };
    const meant = known.get(spellingKey(text));
    if (meant === undefined) return readUnknown(text, scheme);
    const { status, label } = meant;
    const exact = (typeof value === "string" ? value : text) === label;
    return status === null
      ? { kind: "not-rated", label, text, exact }
      : { kind: "rated", status, text, exact };
  };

  return (value = "") => {
    const remembered = readings.get(value);
    if (remembered !== undefined) return remembered;
    const reading = read(value);
    readings.set(value, reading);
    return reading;
  };
}

/** The nearest status is looked for when it's asked for: in a column of remarks that would be long for each. */
function readUnknown(text: string, scheme: Scheme): StatusReading {
  let nearest: StatusIndex | null | undefined;
  return {
    kind: "unknown",
    text,
    get nearest() {
      if (nearest === undefined) nearest = findNearestStatus(text, scheme);
      return nearest;
    },
  };
}
