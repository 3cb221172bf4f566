import fc from "fast-check";
import { publishedScheme } from "../../../src/domain";
import type { Finding } from "../../../src/domain/checks/Finding";
import { outlineFindings } from "../../../src/domain/checks/findingBlocks";
import { keepOffers } from "../../../src/domain/fixes/keepOffers";
import type { Fix, FixOffer, FixOffers } from "../../../src/domain/fixes/Fix";
import { certainFixes, takeOffer } from "../../../src/domain/fixes/takeOffer";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { applyToGrid, offersInGrid } from "../../support/domain/applyToGrid";
import { anyTrackerGrid } from "../../support/domain/arbitraryGrid";
import { reportFromGrid } from "../../support/domain/reportFromGrid";
import type { Grid } from "../../support/domain/trackerFromGrid";

const HEADERS = ["Ref", "Section", "Action", "Lead", "Due date", "RAG", "Reason", "Mitigation"];
const labels = publishedScheme.statuses.map(({ label }) => label);

/** Trackers that hold what can be mended, beside what can't. */
const anyFaultyGrid: fc.Arbitrary<Grid> = fc
  .array(
    fc.tuple(
      fc.constantFrom<CellValue>("1.1.1", "1.1.2", "2.1.1", "A-1", "", 1.2),
      fc.constantFrom(
        "1.1 Workforce Data",
        "1.1: Workforce Data",
        "Workforce Data",
        "workforce  data",
        "1.1 Workforce Date",
        "2.1 Recruitment",
        "Recruitmant",
        "Recruutmant",
        ""
      ),
      fc.constantFrom("Do it", "Do that"),
      fc.constantFrom("AB", ""),
      fc.constantFrom<CellValue>(40_000, 46_000, "31.03.2025", ""),
      fc.constantFrom<CellValue>(...labels, "", " on-track", "On Trakc", "G", "Ask Jo", "#N/A"),
      fc.constantFrom("", "Delayed."),
      fc.constantFrom("", "Chase.")
    ),
    { minLength: 1, maxLength: 14 }
  )
  .map((rows) => [HEADERS, ...rows]);

const anyGrid = fc.oneof(
  { weight: 3, arbitrary: anyFaultyGrid },
  { weight: 1, arbitrary: anyTrackerGrid }
);

const keyOf = ({ code, place }: Finding): string => [code, place.row, place.column].join();

/** What is wrong with a section as a whole is told at one of its rows, which may be this one. */
const OF_SECTION = "report/sound-section";
/** What follows from a status that couldn't be read before, now that it can. */
const FOLLOWS = /^(?:contradiction|reason|mitigation|due|lead)\//u;

/** The findings that a fix has added to its own row, and whether its own is still there. */
function effectOf(
  grid: Grid,
  before: ReadonlySet<string>,
  fix: Fix
): { readonly added: readonly string[]; readonly left: boolean } {
  const after = reportFromGrid(applyToGrid(grid, [fix])).findings.filter(
    ({ place }) => place.row === fix.place.row
  );
  return {
    added: after
      .filter((finding) => finding.code !== OF_SECTION && !before.has(keyOf(finding)))
      .map(({ code }) => code),
    left: after.some(({ code, place }) => code === fix.code && place.column === fix.place.column),
  };
}

/** A grid in which all that needs no choice is done, in the cells of one field or of all. */
function applyCertain(grid: Grid, field?: Fix["field"]): CellValue[][] {
  const fixes = certainFixes(offersInGrid(grid).offers.values());
  return applyToGrid(
    grid,
    fixes.filter((fix) => field === undefined || fix.field === field)
  );
}

/** A grid with what can be done in it, and the findings that it has. */
function examine(grid: Grid): { readonly offers: FixOffers; readonly before: ReadonlySet<string> } {
  const { report, offers } = offersInGrid(grid);
  return { offers, before: new Set(report.findings.map(keyOf)) };
}

describe("fixes", () => {
  it("one that is applied removes its finding and adds none, but what a status that is now read says", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { offers, before } = examine(grid);
        for (const fix of certainFixes(offers.values())) {
          const { added, left } = effectOf(grid, before, fix);
          expect(left).toBe(false);
          const unread = fix.code === "status/unknown";
          expect(added.filter((code) => !unread || !FOLLOWS.test(code))).toEqual([]);
        }
      }),
      { numRuns: 100 }
    );
  });

  it("a choice, whichever it is, removes its finding", () => {
    fc.assert(
      fc.property(anyGrid, fc.nat(), (grid, nth) => {
        const { offers, before } = examine(grid);
        for (const offer of offers.values()) {
          const after = offer.choices[nth % offer.choices.length];
          if (after === undefined) continue;
          const { added, left } = effectOf(grid, before, takeOffer(offer, after));
          expect(left).toBe(false);
          expect(added.filter((code) => !FOLLOWS.test(code))).toEqual([]);
        }
      }),
      { numRuns: 100 }
    );
  });

  it.each(["section", "status"] as const)(
    "all of the %s cells, applied twice, come to the same as once",
    (field) => {
      fc.assert(
        fc.property(anyGrid, (grid) => {
          const once = applyCertain(grid, field);
          expect(applyCertain(once, field)).toEqual(once);
        }),
        { numRuns: 100 }
      );
    }
  );

  // A status that is now read may tell that its row is an action, and so which name of a section is the usual one.
  it("all that are applied again, as long as there are any, come to an end", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const twice = applyCertain(applyCertain(grid));
        expect(applyCertain(twice)).toEqual(twice);
      }),
      { numRuns: 100 }
    );
  });

  it("are for one finding each, by which they're found", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { report, offers } = offersInGrid(grid);
        const found = report.findings.flatMap((finding) => offers.find(finding) ?? []);
        const outlines = outlineFindings(report.findings);
        expect(outlines.map((outline) => offers.isCertain(outline))).toEqual(
          report.findings.map((finding) => (offers.find(finding)?.after ?? null) !== null)
        );
        const kept = keepOffers(found);
        expect(outlines.filter((outline) => kept.isCertain(outline))).toEqual(
          outlines.filter((outline) => offers.isCertain(outline))
        );
        const inOrder = (list: Iterable<FixOffer>): string[] =>
          [...list].map((offer) => JSON.stringify(offer)).sort();
        expect(inOrder(found)).toEqual(inOrder(offers.values()));
      }),
      { numRuns: 100 }
    );
  });

  it("hold what the cell holds, and change only that cell of the tracker's", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { offers } = offersInGrid(grid);
        for (const { before, after, choices, place, witness } of offers.values()) {
          const cells = grid[place.row] ?? [];
          expect(cells[place.column] ?? "").toEqual(before);
          expect(after).not.toBe(before);
          expect(choices).not.toContain(before);
          if (witness) expect(cells[witness.column]).toEqual(witness.value);
        }
      }),
      { numRuns: 100 }
    );
  });
});
