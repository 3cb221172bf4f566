import { formatCount } from "../summary/wording";
import { formatCell, formatRow } from "../tracker/place";
import type { BlockEdits, BlockPlace } from "./blockPrint";

/** How many places are named; the others are counted. */
const MOST_NAMED = 6;

/** "RAG Summary: 2 cells had been changed since it was last written, and were written anew: D14, E20." "" for no edits. */
export function describeBlockEdits(sheet: string, { resized, places }: BlockEdits): string {
  if (resized)
    return `${sheet}: rows or columns had been put in or taken out since it was last written, and it was written anew.`;
  if (places.length === 0) return "";
  return `${sheet}: ${countPlaces(places)} had been changed since it was last written, and ${places.length === 1 ? "was" : "were"} written anew: ${namePlaces(places)}.`;
}

/** What stands otherwise in one of our sheets than it was written: "2 cells of RAG Summary have been changed by hand: D14, E20." "" for no edits. */
export function describeStandingEdits(sheet: string, { resized, places }: BlockEdits): string {
  if (resized)
    return `Rows or columns of ${sheet} have been put in or taken out by hand since it was written.`;
  if (places.length === 0) return "";
  return `${countPlaces(places)} of ${sheet} ${places.length === 1 ? "has" : "have"} been changed by hand since it was written: ${namePlaces(places)}.`;
}

/** "D14"; "row 14". */
export function nameBlockPlace({ row, column }: BlockPlace): string {
  return column === null ? `row ${formatRow(row)}` : formatCell({ row, column });
}

function countPlaces(places: readonly BlockPlace[]): string {
  return formatCount(places.length, places[0]?.column === null ? "row" : "cell");
}

/** "D14, E20"; "14, 20 and 3 more". */
function namePlaces(places: readonly BlockPlace[]): string {
  const named = places
    .slice(0, MOST_NAMED)
    .map((place) => (place.column === null ? formatRow(place.row) : nameBlockPlace(place)));
  const more = places.length > MOST_NAMED ? ` and ${places.length - MOST_NAMED} more` : "";
  return `${named.join(", ")}${more}`;
}
