import fc from "fast-check";
import {
  createStatusReader,
  defaultRule,
  fivePointScheme,
  publishedScheme,
  readTracker,
} from "../../src/domain";
import { runChecks } from "../../src/domain/checks/runChecks";
import { summarisePlan } from "../../src/domain/summary/summarisePlan";
import { anyTrackerGrid } from "../support/domain/arbitraryGrid";
import { findSlowly, summariseSlowly } from "../support/domain/straightforward";
import { cellsFromGrid } from "../support/domain/trackerFromGrid";

const HEADERS = ["Section", "Ref", "Action", "Lead", "Due date", "RAG", "Previous RAG", "Reason"];
const labels = publishedScheme.statuses.map(({ label }) => label);
/** Rows that are much alike, in sections that are spelt in several ways. */
const anyAlikeRows = fc.array(
  fc.tuple(
    fc.constantFrom("1.1 Data", "1.1 data", "1.2 Recruitment", "1.1 Other", "Recruitmant", ""),
    fc.constantFrom("1.1.1", "1.1.2", "1.2.1", "a-1", "A-1", 1.1, 45_000, "#N/A", ""),
    fc.constantFrom("Do it", "Do that", "#REF!"),
    fc.constantFrom("AB", "", "tbc", "#N/A", "Ursula", "Ｎ/Ａ"),
    fc.constantFrom(45_000, 45_716, 46_000, "", "TBC", "31.03.25", "soon"),
    fc.constantFrom(...labels, "", "On Trak", "green", "Exempt"),
    fc.constantFrom(...labels, ""),
    fc.constantFrom("", "As planned.", "Delayed.", "n/a", "No delay.", "#NUM!")
  ),
  { minLength: 1, maxLength: 60 }
);
const anyGrid = fc.oneof(
  anyTrackerGrid,
  anyAlikeRows.map((rows) => [HEADERS, ...rows])
);

it.each([publishedScheme, fivePointScheme])(
  "what the report has is what comes of asking each action anew, by $name",
  (scheme) => {
    fc.assert(
      fc.property(anyGrid, fc.constantFrom("2025-02-28", null), (grid, asAt) => {
        const tracker = readTracker(cellsFromGrid(grid), createStatusReader(scheme));
        expect(runChecks(tracker, scheme, { asAt })).toEqual(findSlowly(tracker, scheme, asAt));
        expect(summarisePlan(tracker, defaultRule, scheme)).toEqual(
          summariseSlowly(tracker, defaultRule, scheme)
        );
      }),
      { numRuns: 200, endOnFailure: true }
    );
  }
);
