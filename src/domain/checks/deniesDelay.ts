import type { Scheme } from "../scheme/Scheme";
import type { StatusReading } from "../tracker/Tracker";

/** Whether a status says that there's no delay: it's sound, and doesn't say itself that the date was missed. */
export function deniesDelay(status: StatusReading, scheme: Scheme): boolean {
  if (status.kind !== "rated") return false;
  const { standing, dueMissed } = scheme.statuses[status.status] ?? {};
  return standing === "sound" && dueMissed !== true;
}
