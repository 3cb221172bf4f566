import { formatCount } from "../summary/wording";
import type { BlockEdits } from "./blockPrint";

/** How many places are named; the others are counted. */
const MOST_NAMED = 6;

/** "RAG Summary: 2 cells had been changed since it was last written, and were written anew: D14, E20." "" for no edits. */
export function describeBlockEdits(sheet: string, { resized, places }: BlockEdits): string {
  if (resized)
    return `${sheet}: rows or columns had been put in or taken out since it was last written, and it was written anew.`;
  if (places.length === 0) return "";
  const what = formatCount(places.length, places[0]?.startsWith("row") === true ? "row" : "cell");
  const named = places.slice(0, MOST_NAMED).map((place) => place.replace(/^row /u, ""));
  const more = places.length > MOST_NAMED ? ` and ${places.length - MOST_NAMED} more` : "";
  return `${sheet}: ${what} had been changed since it was last written, and ${places.length === 1 ? "was" : "were"} written anew: ${named.join(", ")}${more}.`;
}
