import { readHeaderPeriod, type HeaderPeriod } from "./headerPeriod";
import { meaningsOf, type HeaderMeaning } from "./headerWords";
import { remember } from "./remember";

/** Reads headers, each text once: a survey holds the same ones over and over. */
export interface HeaderReader {
  /** As {@link meaningsOf}. */
  readonly meaningsOf: (header: string) => readonly HeaderMeaning[];
  /** As {@link readHeaderPeriod}. */
  readonly periodOf: (header: string) => HeaderPeriod;
}

/** A reader that has read nothing yet. */
export function createHeaderReader(): HeaderReader {
  return { meaningsOf: remember(meaningsOf), periodOf: remember(readHeaderPeriod) };
}
