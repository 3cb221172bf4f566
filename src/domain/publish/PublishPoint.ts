import type { Severity } from "../checks/Finding";
import type { Place } from "../tracker/place";

/** Something that would be asked about, or be wrong, once the report is out. */
export interface PublishPoint {
  /** An error is wrong or may be; a warning will be asked about; a note is good to know. */
  readonly severity: Severity;
  /** In sentences. */
  readonly what: string;
  /** What to do about it, in a sentence. */
  readonly todo: string;
  /** Where it is, each with what it's called there: a ref, or a kind of finding. Empty: nowhere. */
  readonly places: readonly { readonly name: string; readonly place: Place }[];
}

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** The worst first, else in the order in which they were found. */
export function sortPoints(points: readonly PublishPoint[]): readonly PublishPoint[] {
  return ORDER.flatMap((severity) => points.filter((point) => point.severity === severity));
}
