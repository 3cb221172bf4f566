import { placeOf, type Check } from "./Check";

const UNKNOWN = 0;
const BLANK = 1;
const ALIAS = 2;

/**
 * Every status is one of the scheme's, to the letter; else it's an alias, unknown or missing. A word
 * of the scheme for actions that aren't to be rated is none of these, however it's spelt.
 */
export const checkStatus: Check = {
  kinds: [
    { code: "status/unknown", severity: "error" },
    { code: "status/blank", severity: "error" },
    { code: "status/alias", severity: "note" },
  ],
  look: (tracker) => ({
    by: "row",
    find: ({ status }) => {
      switch (status.kind) {
        case "rated":
          return status.exact ? 0 : 1 << ALIAS;
        case "blank":
          return 1 << BLANK;
        case "unknown":
          return 1 << UNKNOWN;
        case "not-rated":
          return 0;
      }
    },
    describe: ({ ref, row, status }) => {
      const at = { ref, place: placeOf(tracker, row, "status") };
      switch (status.kind) {
        case "rated": {
          const { text, status: meant } = status;
          return { code: "status/alias", severity: "note", ...at, text, status: meant };
        }
        case "blank":
          return { code: "status/blank", severity: "error", ...at };
        case "unknown": {
          const { text, nearest } = status;
          return { code: "status/unknown", severity: "error", ...at, text, nearest };
        }
        case "not-rated":
          return null;
      }
    },
  }),
};
