import fc from "fast-check";
import { publishedScheme } from "../../../src/domain";
import { codesOf } from "../../../src/domain/checks/Check";
import { CHECKS, runChecks } from "../../../src/domain/checks/runChecks";
import type { Finding } from "../../../src/domain/checks/Finding";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { anyTrackerGrid } from "../../support/domain/arbitraryGrid";
import { reportFromGrid } from "../../support/domain/reportFromGrid";
import { runCheck } from "../../support/domain/runCheck";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const HEADERS = [
  "Section",
  "Ref",
  "Action",
  "Lead",
  "Due date",
  "RAG",
  "Previous RAG",
  "Reason for RAG",
  "Mitigating actions",
];
const info = { asAt: "2025-02-28" };
const labels = publishedScheme.statuses.map(({ label }) => label);

/** Rows that say themselves what they are, each with what checks look for. */
const anyRows = fc.array(
  fc.tuple(
    // One title a section: which of two is printed is a matter of the order.
    fc.constantFrom("1.1 Data", "1.2 Recruitment", "1.3 Recruitmant"),
    fc.constantFrom("1.1.1", "1.1.2", "1.2.1", "A-1"),
    fc.constantFrom("Do it", "Do that"),
    fc.constantFrom("AB", "", "tbc"),
    fc.constantFrom<CellValue>(45_000, 45_716, 46_000, "", "TBC", "31.03.25", "soon"),
    fc.constantFrom(...labels, "", "On Trak", "green", "Ask Jo"),
    fc.constantFrom(...labels, ""),
    fc.constantFrom("", "As planned.", "Delayed.", "n/a"),
    fc.constantFrom("", "None.", "Ask again.")
  ),
  { minLength: 1, maxLength: 12 }
);

/** A finding without its place, and with how many others of its ref there are. */
function placeless(finding: Finding): string {
  const { place, ...rest } = finding;
  const others = "others" in rest ? rest.others.length : 0;
  return JSON.stringify({ ...rest, others, column: place.column, sheet: place.sheet });
}

describe("findings", () => {
  it("don't depend on the order of rows, but for their places", () => {
    const found = (rows: readonly (readonly CellValue[])[]): string[] =>
      runChecks(trackerFromGrid([HEADERS, ...rows]), publishedScheme, info)
        .map(placeless)
        .sort();
    fc.assert(
      fc.property(
        anyRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
        ),
        ([rows, shuffled]) => {
          expect(found(shuffled)).toEqual(found(rows));
        }
      ),
      { numRuns: 300 }
    );
  });

  it("lie on their actions' rows, in the tracker's columns, and name their plan", () => {
    fc.assert(
      fc.property(anyTrackerGrid, (grid) => {
        const tracker = trackerFromGrid(grid);
        const rows = new Set<number>(tracker.actions.map(({ row }) => row));
        const columns = new Set<number>(Object.values(tracker.columns).map(({ column }) => column));
        for (const { place, plan } of runChecks(tracker, publishedScheme, info)) {
          expect(rows.has(place.row) && columns.has(place.column)).toBe(true);
          expect(plan).toBe("Actions");
        }
      }),
      { numRuns: 300 }
    );
  });

  it("need the report's day only where they say so", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const tracker = trackerFromGrid([HEADERS, ...rows]);
        const without = runChecks(tracker, publishedScheme, { asAt: null });
        const dated = runChecks(tracker, publishedScheme, info).filter(
          (finding) => !("asAt" in finding)
        );
        expect(without).toEqual(dated);
      })
    );
  });

  it("are of the codes that each check has said, and none is of the report's figures", () => {
    fc.assert(
      fc.property(anyTrackerGrid, (grid) => {
        const tracker = trackerFromGrid(grid);
        for (const check of CHECKS) {
          const codes = codesOf(check);
          const found = runCheck(check, tracker, publishedScheme, info.asAt);
          expect(found.filter(({ code }) => !codes.includes(code))).toEqual([]);
        }
        const doubts = reportFromGrid(grid).findings.filter(
          ({ code }) => code === "report/sections" || code === "report/exceptions"
        );
        expect(doubts).toEqual([]);
      })
    );
  });
});
