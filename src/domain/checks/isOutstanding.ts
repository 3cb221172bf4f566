import type { Scheme } from "../scheme/Scheme";
import type { StatusReading } from "../tracker/Tracker";

/**
 * Whether something is still to be done on an action, as far as is known: it's neither complete nor
 * one that isn't to be rated. Nobody has to be asked about those.
 */
export function isOutstanding(status: StatusReading, scheme: Scheme): boolean {
  if (status.kind === "not-rated") return false;
  return status.kind !== "rated" || scheme.statuses[status.status]?.standing !== "complete";
}
