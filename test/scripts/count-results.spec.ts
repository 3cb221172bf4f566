import { countJest, countPlaywright, formatSum } from "../../scripts/testing/count-results.cjs";
import type { JestReport } from "../../scripts/testing/count-results.cjs";

const root = "/home/me/rag-tracker";
const file = (name: string, status = "passed", tests = 1) => ({
  name: `${root}/${name}`,
  status,
  assertionResults: new Array<unknown>(tests).fill({}),
});
const complete: JestReport = {
  numPassedTests: 12,
  numFailedTests: 0,
  testResults: [
    file("test/domain/shares.spec.ts"),
    file("test/contract/values.spec.ts"),
    file("test/taskpane/Pane.spec.tsx"),
  ],
};

describe("counting Jest's tests", () => {
  it("takes over the numbers of a run without trouble", () => {
    expect(countJest(complete, { succeeded: true, root })).toEqual({
      passed: 12,
      failed: 0,
      remarks: [],
    });
  });

  it("counts a spec file that couldn't run", () => {
    const report = {
      ...complete,
      testResults: [...complete.testResults, file("test/app/broken.spec.ts", "failed", 0)],
    };
    expect(countJest(report, { succeeded: false, root })).toEqual({
      passed: 12,
      failed: 1,
      remarks: ["test/app/broken.spec.ts could not be run."],
    });
  });

  it("counts a group that ran nothing", () => {
    const report = { ...complete, testResults: complete.testResults.slice(0, 2) };
    expect(countJest(report, { succeeded: true, root })).toMatchObject({
      failed: 1,
      remarks: ["There was no pane test to run."],
    });
  });

  it("counts a failure that no test explains, once", () => {
    expect(countJest(complete, { succeeded: false, root })).toMatchObject({
      passed: 12,
      failed: 1,
    });
    const failing = { ...complete, numPassedTests: 10, numFailedTests: 2 };
    expect(countJest(failing, { succeeded: false, root })).toEqual({
      passed: 10,
      failed: 2,
      remarks: [],
    });
  });

  it("counts a run without a report", () => {
    expect(countJest(undefined, { succeeded: false, root })).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });

  it("knows the groups by Windows' paths too", () => {
    const report = {
      ...complete,
      testResults: complete.testResults.map((each) => ({
        ...each,
        name: each.name.replaceAll("/", "\\"),
      })),
    };
    expect(countJest(report, { succeeded: true, root }).failed).toBe(0);
  });
});

describe("counting Playwright's tests", () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

  it("takes over the numbers of a run without trouble", () => {
    const report = { stats, errors: [] };
    expect(countPlaywright(report, { succeeded: true })).toEqual({
      passed: 5,
      failed: 0,
      remarks: [],
    });
  });

  it("counts tests that pass only now and then as failed", () => {
    const report = { stats: { ...stats, unexpected: 1, flaky: 2 }, errors: [] };
    expect(countPlaywright(report, { succeeded: false })).toMatchObject({ passed: 5, failed: 3 });
  });

  it("counts a run of nothing as a failure, skipped tests being nothing", () => {
    const report = { stats: { ...stats, expected: 0, skipped: 4 }, errors: [] };
    expect(countPlaywright(report, { succeeded: true })).toMatchObject({ passed: 0, failed: 1 });
  });

  it("counts errors outside of tests, such as a server that didn't start", () => {
    const report = {
      stats: { ...stats, expected: 0 },
      errors: [{ message: "Process from config.webServer was not able to start.\n  at x" }],
    };
    expect(countPlaywright(report, { succeeded: false }).remarks).toEqual([
      "Playwright: Process from config.webServer was not able to start.",
      "There was no end-to-end test to run.",
    ]);
  });

  it("counts a failure that no test explains, and a run without a report", () => {
    expect(countPlaywright({ stats, errors: [] }, { succeeded: false }).failed).toBe(1);
    expect(countPlaywright(undefined, { succeeded: false }).failed).toBe(1);
  });
});

describe("the sum", () => {
  it("adds up over all runners", () => {
    const tallies = [
      { passed: 10, failed: 1, remarks: [] },
      { passed: 5, failed: 0, remarks: [] },
    ];
    expect(formatSum(tallies)).toBe("tests: 15 passed, 1 failed");
    expect(formatSum([])).toBe("tests: 0 passed, 0 failed");
  });
});
