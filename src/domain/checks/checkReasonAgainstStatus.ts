import { defineCheck, placeOf } from "./Check";
import { findDelayWords } from "./delayWords";

/**
 * No action is called sound while its reason speaks of delay, of a pause or of having no owner. A
 * status that says itself that the date was missed may do so.
 */
export const checkReasonAgainstStatus = defineCheck({
  kinds: [{ code: "contradiction/reason", severity: "warning" }],
  look: (tracker, scheme) => ({
    find: ({ status, reason }) => {
      if (typeof reason !== "string" || reason === "" || status.kind !== "rated") return 0;
      const { standing, dueMissed } = scheme.statuses[status.status] ?? {};
      if (standing !== "sound" || dueMissed === true) return 0;
      return findDelayWords(reason).length > 0 ? 1 : 0;
    },
    describe: ({ ref, row, status, reason }) =>
      status.kind === "rated" && typeof reason === "string"
        ? {
            code: "contradiction/reason",
            severity: "warning",
            ref,
            place: placeOf(tracker, row, "status"),
            status: status.status,
            words: findDelayWords(reason),
          }
        : null,
  }),
});
