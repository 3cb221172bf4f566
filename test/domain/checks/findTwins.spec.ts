import { createStatusReader, publishedScheme, readTracker } from "../../../src/domain";
import { findTwins } from "../../../src/domain/checks/findTwins";
import { cellsFromGrid } from "../../support/domain/trackerFromGrid";

const twinsOf = (refs: readonly string[]): readonly (readonly number[] | null)[] => {
  const grid = [["Ref", "Action", "RAG"], ...refs.map((ref) => [ref, "Do it", "On Track"])];
  const { actions } = readTracker(cellsFromGrid(grid), createStatusReader(publishedScheme));
  const twins = findTwins(actions.columns);
  return refs.map((_, position) => twins.get(position) ?? null);
};

describe("actions that share a ref", () => {
  it("are found in any case of letters, also beyond the alphabet", () => {
    expect(twinsOf(["a-1", "B", "A-1", "É1", "é1", "b ", "a-1"])).toEqual([
      [0, 2, 6],
      [1, 5],
      [0, 2, 6],
      [3, 4],
      [3, 4],
      [1, 5],
      [0, 2, 6],
    ]);
    // The sign for degrees Kelvin is a k in small letters.
    expect(twinsOf(["\u212a9", "k9"])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it("aren't those without a ref, nor with an error in its place", () => {
    expect(twinsOf(["", "", "#N/A", "#N/A", "1.1.1"])).toEqual([null, null, null, null, null]);
  });

  it("are told apart among many", () => {
    const refs = Array.from({ length: 5_000 }, (_, index) => `${index % 50}.${index % 4_999}`);
    const found = twinsOf(refs);
    expect(found.filter((each) => each !== null)).toEqual([]);
    const [first, ...others] = twinsOf([...refs, "0.0"]);
    expect([first, others.at(-1)]).toEqual([
      [0, 5_000],
      [0, 5_000],
    ]);
  });
});
