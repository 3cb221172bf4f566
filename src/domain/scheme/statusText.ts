import type { StatusReading } from "../tracker/Tracker";
import type { Scheme } from "./Scheme";
import { statusLabel } from "./statusLabel";

/**
 * A status in the scheme's words, whichever spelling of it was typed; as typed where the scheme has
 * none, blank for a blank.
 */
export function statusText(status: StatusReading, scheme: Scheme): string {
  switch (status.kind) {
    case "rated":
      return statusLabel(status.status, scheme);
    case "not-rated":
      return status.label;
    case "unknown":
      return status.text;
    case "blank":
      return "";
  }
}
