import { chooseBaseline } from "../../../src/domain/history/chooseBaseline";
import { nextRevision, type ReportIdentity } from "../../../src/domain/history/reportId";

const report = (number: number | null, asAt: string, revision = 1): ReportIdentity => ({
  number,
  revision,
  asAt,
});

const FINISHED = [
  report(1, "2024-09-30"),
  report(2, "2024-12-31", 2),
  report(2, "2024-12-31"),
  report(3, "2025-02-28"),
];

describe("the report to compare with", () => {
  it.each([
    ["the last before the day, in its last revision", 3, "2025-02-28", FINISHED[1]],
    ["never a later one", 2, "2024-12-31", FINISHED[0]],
    ["never one of the same number", 3, "2025-03-31", FINISHED[1]],
    ["the last of all without a number", null, "2025-03-31", FINISHED[3]],
    ["the last of all others without a day", 3, null, FINISHED[1]],
    ["none where there's none before", 1, "2024-09-30", null],
  ])("is %s", (_, number, asAt, chosen) => {
    expect(chooseBaseline({ number, asAt }, FINISHED)).toEqual(chosen);
    expect(chooseBaseline({ number, asAt }, [...FINISHED].reverse())).toEqual(chosen);
  });

  it("is of two of one day the one with the higher number", () => {
    const two = [report(7, "2024-12-31"), report(6, "2024-12-31")];
    expect(chooseBaseline({ number: 8, asAt: "2025-01-31" }, two)).toEqual(two[0]);
  });
});

describe("the revision to finish as", () => {
  it.each([
    [report(4, "2025-03-31"), 1],
    [report(3, "2025-03-31"), 2],
    [report(2, "2024-12-31"), 3],
    [report(null, "2025-02-28"), 1],
  ])("of %j is %i", (next, revision) => {
    expect(nextRevision(next, FINISHED)).toBe(revision);
  });

  it("goes by the day where there are no numbers", () => {
    const finished = [report(null, "2025-02-28")];
    expect(nextRevision(report(null, "2025-02-28"), finished)).toBe(2);
    expect(nextRevision(report(null, "2025-03-31"), finished)).toBe(1);
  });
});
