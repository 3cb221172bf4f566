import type { StatusIndex } from "../scheme/Scheme";
import type { Place } from "../tracker/place";
import type { Finding } from "./Finding";

/**
 * What of a finding lists are put together by: which kind it is, whose, and in which row. It's had without
 * the rest, which takes many times longer; a finding is an outline of itself.
 */
export type FindingOutline = Pick<
  Finding,
  "code" | "severity" | "ref" | "plan" | "section" | "lead"
> & {
  readonly place: Pick<Place, "sheet" | "row">;
  /** The status that is nearest to one that isn't known; null where none is near. Left out of other kinds. */
  readonly nearest?: StatusIndex | null;
};
