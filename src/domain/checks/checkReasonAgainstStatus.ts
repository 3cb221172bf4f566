import { placeOf, type Check } from "./Check";
import { findDelayWords } from "./delayWords";
import type { BareFinding } from "./Finding";

/**
 * No action is called sound while its reason speaks of delay, of a pause or of having no owner. A
 * status that says itself that the date was missed may do so.
 */
export const checkReasonAgainstStatus: Check = {
  codes: ["contradiction/reason"],
  run: (tracker, scheme) =>
    tracker.actions.flatMap(({ ref, row, status, reason }): BareFinding[] => {
      if (status.kind !== "rated" || typeof reason !== "string" || reason === "") return [];
      const { standing, dueMissed } = scheme.statuses[status.status] ?? {};
      if (standing !== "sound" || dueMissed === true) return [];
      const words = findDelayWords(reason);
      if (words.length === 0) return [];
      return [
        {
          code: "contradiction/reason",
          severity: "warning",
          ref,
          place: placeOf(tracker, row, "status"),
          status: status.status,
          words,
        },
      ];
    }),
};
