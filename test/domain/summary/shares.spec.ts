import fc from "fast-check";
import { publishedScheme } from "../../../src/domain";
import {
  countOf,
  countStatuses,
  formatPercentage,
  formatShare,
  formatShares,
  percentOf,
  shareOut,
  sharesOf,
  type Decimals,
} from "../../../src/domain/summary/shares";
import { statuses } from "../../support/domain/statuses";

const counts = fc.array(fc.nat({ max: 200_000 }), { minLength: 1, maxLength: 8 });

describe("sharing out by largest remainder", () => {
  it.each([
    [[2, 2, 1, 1], 100, [33, 33, 17, 17]],
    [[25, 7, 2], 100, [73, 21, 6]],
    [[1, 1, 1], 100, [34, 33, 33]],
    [[1, 1, 1], 1000, [334, 333, 333]],
    [[1, 2], 10_000, [3333, 6667]],
    [[1, 1, 1, 1, 1, 1], 100, [17, 17, 17, 17, 16, 16]],
    [[0, 5, 0], 100, [0, 100, 0]],
    [[0, 0], 100, [0, 0]],
    [[], 100, []],
    [[199, 1], 100, [100, 0]],
  ])("gives %j of %d as %j", (of, units, shares) => {
    expect(shareOut(of, units)).toEqual(shares);
  });

  it.each([100, 1000, 10_000])("adds up to %d for any counts, and is never a unit off", (units) => {
    fc.assert(
      fc.property(counts, (of) => {
        const total = of.reduce((sum, count) => sum + count, 0);
        const shares = shareOut(of, units);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : units);
        for (const [index, count] of of.entries()) {
          if (total > 0)
            expect(Math.abs((shares[index] ?? 0) * total - count * units)).toBeLessThan(total);
          if (count === 0) expect(shares[index]).toBe(0);
        }
      })
    );
  });

  it("gives more where there's more", () => {
    fc.assert(
      fc.property(counts, (of) => {
        const shares = shareOut(of, 100);
        const pairs = of.map((count, index) => ({ count, share: shares[index] ?? 0 }));
        pairs.sort((a, b) => a.count - b.count || a.share - b.share);
        expect(pairs.map(({ share }) => share)).toEqual([...shares].sort((a, b) => a - b));
      })
    );
  });
});

describe("the shares of statuses", () => {
  it("are 0 for a status that the scheme doesn't have", () => {
    const shares = sharesOf([1, 2]);
    expect([countOf(shares, 1), percentOf(shares, 1)]).toEqual([2, 67]);
    expect([countOf(shares, 99), percentOf(shares, 99)]).toEqual([0, 0]);
  });

  it.each<[Decimals, readonly number[], string]>([
    [
      0,
      [33, 33, 17, 17],
      "33% Delivered, 33% On Track, 17% Delivery Date Missed no Risk, 17% At Risk",
    ],
    [
      1,
      [33.3, 33.3, 16.7, 16.7],
      "33.3% Delivered, 33.3% On Track, 16.7% Delivery Date Missed no Risk, 16.7% At Risk",
    ],
    [
      2,
      [33.33, 33.33, 16.67, 16.67],
      "33.33% Delivered, 33.33% On Track, 16.67% Delivery Date Missed no Risk, 16.67% At Risk",
    ],
  ])("have %d decimals where asked", (decimals, percents, text) => {
    const shares = sharesOf([2, 2, 1, 1], decimals);
    expect(shares).toEqual({
      counts: [2, 2, 1, 1],
      rated: 6,
      percents,
      ...(decimals === 0 ? {} : { decimals }),
    });
    expect(formatShares(shares, 0, publishedScheme)).toBe(text);
  });

  it("have all their decimals in print, so that columns line up", () => {
    const shares = sharesOf([1, 1, 0], 2);
    expect([0, 2].map((status) => formatShare(shares, status))).toEqual(["50.00%", "0.00%"]);
    expect([formatPercentage(7), formatPercentage(7, 1)]).toEqual(["7%", "7.0%"]);
  });

  it("add up to 100 as they're printed, whatever the counts and the decimals", () => {
    fc.assert(
      fc.property(counts, fc.constantFrom<Decimals>(0, 1, 2), (of, decimals) => {
        const shares = sharesOf(of, decimals);
        const printed = of.map((_, status) => formatShare(shares, status));
        // In hundredths, digit by digit: sums of fractions would be off.
        const sum = printed.reduce(
          (total, text) => total + Number(text.replace(/[.%]/gu, "")) * 10 ** (2 - decimals),
          0
        );
        expect(sum).toBe(shares.rated === 0 ? 0 : 10_000);
      })
    );
  });

  it("count rated actions only", () => {
    const rated = (status: number) => ({ kind: "rated", status, text: "", exact: true }) as const;
    expect(
      countStatuses(
        [
          rated(statuses.onTrack),
          { kind: "blank" },
          rated(statuses.onTrack),
          { kind: "unknown", text: "On Trak", nearest: statuses.onTrack },
          rated(statuses.offTrack),
        ],
        publishedScheme
      )
    ).toEqual({ counts: [0, 2, 0, 0, 0, 1], rated: 3, percents: [0, 67, 0, 0, 0, 33] });
  });

  it.each([
    [[0, 1, 0, 3, 0, 0], 0, "25% On Track, 75% At Risk"],
    [[1, 0, 0, 0, 0, 0], 0, "100% Delivered"],
    [
      [0, 2, 2, 1, 1, 0],
      1,
      "33% On Track, 33% Delivery Date Missed no Risk, 17% At Risk, 17% Delivery Date Missed with Risk, 1 unrated",
    ],
    [[0, 0, 0, 0, 0, 0], 2, "2 unrated"],
    [[0, 0, 0, 0, 0, 0], 0, ""],
    [[499, 1, 0, 0, 0, 0], 0, "100% Delivered, 0% On Track"],
  ])("of %j with %d unrated read %j", (of, unrated, text) => {
    expect(formatShares(sharesOf(of), unrated, publishedScheme)).toBe(text);
  });
});
