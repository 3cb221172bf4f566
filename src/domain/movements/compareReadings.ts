import type { Scheme } from "../scheme/Scheme";
import type { OverallRag } from "../summary/overallRag";
import type { StatusReading } from "../tracker/Tracker";

/** What can have become of a status; null: nothing has. */
export type StatusMovement =
  "improved" | "worsened" | "delivered" | "reopened" | "rated" | "unrated" | null;

/**
 * What has become of a status by a scheme, which has them from best to worst. What the scheme doesn't
 * know, and what isn't to be rated, counts as not rated.
 */
export function compareReadings(
  before: StatusReading | OverallRag,
  after: StatusReading | OverallRag,
  { statuses }: Scheme
): StatusMovement {
  const old = before.kind === "rated" ? before.status : null;
  const now = after.kind === "rated" ? after.status : null;
  if (old === now) return null;
  if (old === null) return "rated";
  if (now === null) return "unrated";
  const wasComplete = statuses[old]?.standing === "complete";
  const isComplete = statuses[now]?.standing === "complete";
  if (wasComplete !== isComplete) return isComplete ? "delivered" : "reopened";
  return now < old ? "improved" : "worsened";
}
