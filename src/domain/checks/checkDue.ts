import { placeOf, type Check } from "./Check";

const UNREADABLE = 0;
const TEXT = 1;

/** A due date can be read, and is a date of Excel's and not typed text. */
export const checkDue: Check = {
  kinds: [
    { code: "due/unreadable", severity: "warning" },
    { code: "due/text", severity: "note" },
  ],
  look: (tracker) => ({
    by: "row",
    find: ({ due, dueIsText }) => {
      if (due === "unreadable") return 1 << UNREADABLE;
      return dueIsText ? 1 << TEXT : 0;
    },
    describe: ({ ref, row, due }) => {
      const at = { ref, place: placeOf(tracker, row, "due") };
      switch (due.kind) {
        case "day": {
          const { text, day, order } = due;
          return { code: "due/text", severity: "note", ...at, text, day, order };
        }
        case "unreadable": {
          const { text, reason } = due;
          return { code: "due/unreadable", severity: "warning", ...at, text, reason };
        }
        default:
          return null;
      }
    },
  }),
};
