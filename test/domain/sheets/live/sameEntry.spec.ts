import { isSameEntry } from "../../../../src/domain/sheets/live/sameEntry";

describe("what a cell was written with", () => {
  it.each([
    ["a", "a", true],
    ["a", "A", false],
    [1, 1, true],
    ["1", 1, false],
    ["=sum('Log'!$A$1:$A$2, 1)", "=SUM(Log!$A$1:$A$2,1)", true],
    ["=SUM(Log[RAG])", "=SUM(Log[[RAG]])", true],
    ["=SUM(Log!$A$1:$A$2)", "=SUM(Log!$A$1:$A$3)", false],
    ["x y", "xy", false],
    ["=x", "y", false],
  ])("%j is %j: %j", (now, written, same) => {
    expect(isSameEntry(now, written)).toBe(same);
  });
});
