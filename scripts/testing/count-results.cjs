"use strict";
/**
 * From what the test runners report to one sum. Whatever went wrong counts as failed at least once,
 * so that a sum without failures means that everything ran and passed.
 */

/**
 * A runner's result.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} remarks what was wrong beside failed tests, in words
 */

/** Jest's projects, by the folders of their specs. */
const jestGroups = {
  unit: /^test\/(domain|app|export|scripts|workbench)\//,
  contract: /^test\/(contract|excel)\//,
  pane: /^test\/taskpane\//,
};

/**
 * Counts one failure for each remark.
 *
 * @returns {Tally}
 */
function addRemarks(passed, failed, remarks) {
  return { passed, failed: failed + remarks.length, remarks };
}

/**
 * Reads Jest's JSON report. A spec file that couldn't run is a failure, as is a group without
 * tests, and a run that failed although its tests passed (coverage below the threshold).
 *
 * @param {object | undefined} report what `--json` wrote; undefined when nothing was written
 * @param {{ succeeded: boolean, root: string }} run succeeded: whether Jest ended well; root: the
 *   project's folder, with slashes
 * @returns {Tally}
 */
function countJest(report, { succeeded, root }) {
  if (report === undefined) return addRemarks(0, 0, ["Jest did not get as far as a report."]);
  const files = report.testResults.map(({ name, status, assertionResults }) => ({
    name: name.replaceAll("\\", "/").replace(`${root}/`, ""),
    isBroken: status === "failed" && assertionResults.length === 0,
  }));
  const remarks = [
    ...files.filter(({ isBroken }) => isBroken).map(({ name }) => `${name} could not be run.`),
    ...Object.entries(jestGroups)
      .filter(([, folders]) => !files.some(({ name }) => folders.test(name)))
      .map(([group]) => `There was no ${group} test to run.`),
  ];
  if (!succeeded && report.numFailedTests === 0 && remarks.length === 0) {
    remarks.push("All tests passed, but Jest failed: see above (coverage, most likely).");
  }
  return addRemarks(report.numPassedTests, report.numFailedTests, remarks);
}

/**
 * Reads Playwright's JSON report. A test that passes only now and then counts as failed.
 *
 * @param {object | undefined} report what the JSON reporter wrote; undefined when nothing was
 * @param {{ succeeded: boolean }} run whether Playwright ended well
 * @returns {Tally}
 */
function countPlaywright(report, { succeeded }) {
  if (report === undefined) return addRemarks(0, 0, ["Playwright did not get as far as a report."]);
  const { expected, unexpected, flaky } = report.stats;
  const remarks = report.errors.map(({ message = "" }) => `Playwright: ${message.split("\n")[0]}`);
  if (expected + unexpected + flaky === 0) remarks.push("There was no end-to-end test to run.");
  if (!succeeded && unexpected + flaky === 0 && remarks.length === 0) {
    remarks.push("All end-to-end tests passed, but Playwright failed: see above.");
  }
  return addRemarks(expected, unexpected + flaky, remarks);
}

/**
 * The last line of a test run.
 *
 * @param {Tally[]} tallies
 * @returns {string}
 */
function formatSum(tallies) {
  const sum = (part) => tallies.reduce((total, tally) => total + tally[part], 0);
  return `tests: ${sum("passed")} passed, ${sum("failed")} failed`;
}

module.exports = { countJest, countPlaywright, formatSum };
