import { placeOf, type Check } from "./Check";
import { deniesDelay } from "./deniesDelay";
import { findDelayWords } from "./delayWords";

/**
 * No action is called sound while its reason speaks of delay, of a pause or of having no owner. A
 * status that says itself that the date was missed may do so.
 */
export const checkReasonAgainstStatus: Check = {
  kinds: [{ code: "contradiction/reason", severity: "warning" }],
  look: (tracker, scheme) => ({
    by: "row",
    find: ({ status, reason }) => (reason === "delay" && deniesDelay(status, scheme) ? 1 : 0),
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
};
