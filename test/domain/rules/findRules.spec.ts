import fc from "fast-check";
import { publishedScheme } from "../../../src/domain";
import { describeFit } from "../../../src/domain/rules/describeFit";
import { findRules, type PublishedRow } from "../../../src/domain/rules/findRules";
import type { OverallRule } from "../../../src/domain/rules/OverallRule";
import { rateSection } from "../../../src/domain/rules/rateSection";
import { readShares } from "../../../src/domain/rules/readShares";
import { sharesOf } from "../../../src/domain/summary/shares";
import { publishedSections, refOf } from "../../support/domain/publishedPlan";

const LABELS = publishedScheme.statuses.map(({ label }) => label);
const [, ON_TRACK, , AT_RISK, , OFF_TRACK] = LABELS.map((_, index) => index);

/** The published table as rows; fails the test where one can't be read. */
const published = publishedSections.map((section): PublishedRow => {
  const shares = readShares(LABELS.map((label) => section.shares[label]));
  if (shares === null) throw new Error(`${section.section} can't be read.`);
  return { name: refOf(section), overall: LABELS.indexOf(section.overall), shares };
});
const rowOf = (name: string, overall = 0, counts: readonly number[] = []): PublishedRow => ({
  name,
  overall,
  shares: sharesOf(counts),
});
const tell = (rows: readonly PublishedRow[]): string[] =>
  findRules(rows, publishedScheme).map((fit) => describeFit(fit, rows.length, publishedScheme));

describe("the counts behind printed percentages", () => {
  it("are those of the fewest actions that come to them", () => {
    expect(published.map(({ name, shares }) => `${name}: ${shares.rated}`).join(", ")).toBe(
      "1.1: 4, 1.2: 6, 1.3: 1, 1.4: 2, 2.1: 2, 2.2: 1, 2.3: 6, 3.1: 3, 3.2: 3, 3.3: 5, 3.4: 3, 3.5: 1, 4.1: 5, 4.2: 1, 4.3: 1, 4.4: 3, 5.1: 1, 5.2: 5, 5.3: 7, 5.4: 4"
    );
  });

  it.each<[readonly (string | number | undefined)[], readonly number[] | null]>([
    [
      ["25%", "75 %"],
      [1, 3],
    ],
    [
      [0.25, 0.75],
      [1, 3],
    ],
    [
      ["16,66%", "83,33%"],
      [1, 5],
    ],
    [
      ["16.7", "83.3"],
      [1, 5],
    ],
    [
      ["", "–", "100%", undefined],
      [0, 0, 1, 0],
    ],
    [["a quarter", "75%"], null],
    [["25%", "25%"], null],
    [["101%"], null],
    [[1.5], null],
    [["", ""], null],
  ])("of %j are %j", (cells, counts) => {
    expect(readShares(cells)?.counts ?? null).toEqual(counts);
  });

  it("come back from their percentages", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }), (counts) => {
        const shares = sharesOf(counts);
        fc.pre(shares.rated > 0);
        const cells = counts.map((count) => `${((count * 100) / shares.rated).toFixed(2)}%`);
        const read = readShares(cells);
        // The fewest actions with these shares: the counts themselves, or the same with a common factor out.
        expect(read && shares.rated % read.rated).toBe(0);
        expect(read?.counts.map((count) => count * (shares.rated / read.rated))).toEqual(counts);
      })
    );
  });
});

describe("which rule was used", () => {
  it("is told from the published table, and what can't be told from it", () => {
    expect(tell(published)).toEqual([
      "Adverse share: all 20 rows, with a cut above 25% and up to 33⅓%; the cut for Off Track can't be told, since no row is Off Track (it's above 25%).",
      "Any adverse: 19 of 20 rows; not 5.4 (At Risk instead of On Track).",
      "Largest group: 19 of 20 rows; not 2.3 (On Track instead of At Risk).",
      "Weighted severity: 19 of 20 rows; not 5.4 (At Risk instead of On Track).",
      "Worst status: 18 of 20 rows; not 2.3 (Off Track instead of At Risk) and 5.4 (Off Track instead of On Track).",
    ]);
  });

  it("has two cuts where there are rows for both", () => {
    const rows = [
      rowOf("1", ON_TRACK, [0, 9, 0, 1, 0, 0]),
      rowOf("2", AT_RISK, [0, 5, 0, 4, 0, 1]),
      rowOf("3", OFF_TRACK, [0, 1, 0, 0, 0, 2]),
    ];
    expect(tell(rows)[0]).toBe(
      "Adverse share: all 3 rows, with a cut above 10% and up to 50%; for Off Track a cut above 10% and up to 66⅔%."
    );
  });

  it("can be any where nothing is adverse, and leaves out rows without rated actions", () => {
    expect(tell([rowOf("1", ON_TRACK, [1, 2, 0, 0, 0, 0]), rowOf("2", ON_TRACK)])[0]).toBe(
      "Adverse share: all 2 rows, with any cut; the cut for Off Track can't be told, since no row is Off Track."
    );
  });

  it.each<[string, number, readonly number[], string]>([
    ["below", ON_TRACK ?? 0, [0, 3, 0, 1, 0, 0], "the one row, with a cut above 25%"],
    ["above", AT_RISK ?? 0, [0, 6, 0, 1, 0, 0], "the one row, with a cut up to 14.29%"],
    ["even", AT_RISK ?? 0, [0, 1, 0, 1, 0, 0], "the one row, with a cut up to 50%"],
    ["tenths", AT_RISK ?? 0, [0, 7, 0, 1, 0, 0], "the one row, with a cut up to 12.5%"],
  ])("knows one end of a cut from one row that lies %s it", (_, overall, counts, words) => {
    expect(tell([rowOf("1", overall, counts)])[0]).toBe(
      `Adverse share: ${words}; the cut for Off Track can't be told, since no row is Off Track.`
    );
  });

  it("says of one row that it's missed", () => {
    expect(tell([rowOf("1", AT_RISK, [0, 1, 0, 0, 0, 0])])[0]).toBe(
      "Adverse share: 0 of 1 row; not 1 (On Track instead of At Risk)."
    );
  });

  it("names the rows that no cut comes to", () => {
    const rows = [
      rowOf("1", AT_RISK, [0, 3, 0, 1, 0, 0]),
      rowOf("2", ON_TRACK, [0, 1, 0, 1, 0, 0]),
      rowOf("3", AT_RISK, [0, 1, 0, 2, 0, 0]),
      rowOf("4", OFF_TRACK, [0, 4, 0, 0, 0, 0]),
    ];
    expect(tell(rows)[0]).toBe(
      "Adverse share: 2 of 4 rows; not 2 (At Risk instead of On Track) and 4 (On Track instead of Off Track)."
    );
  });

  it("is found again, whatever the cuts were", () => {
    const counts = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 20, max: 100 }),
        (sections, adverseCut, exceptionCut) => {
          const rule: OverallRule = { kind: "adverse-share", adverseCut, exceptionCut };
          const rows = sections.flatMap((each, index): PublishedRow[] => {
            const shares = sharesOf(each);
            const overall = rateSection({ shares, unread: 0 }, rule, publishedScheme);
            return overall.kind === "rated"
              ? [{ name: String(index), overall: overall.status, shares }]
              : [];
          });
          const fit = findRules(rows, publishedScheme).find((each) => each.rule === rule.kind);
          expect(fit?.missed).toEqual([]);
          const { above = null, upTo = null } = fit?.cuts?.adverse ?? {};
          if (above) expect(above.part * 100).toBeLessThan(adverseCut * above.of);
          if (upTo) expect(upTo.part * 100).toBeGreaterThanOrEqual(adverseCut * upTo.of);
        }
      )
    );
  });
});
