"use strict";
/**
 * What `npm test` does, in order. A step without a runner of its own counts as one test.
 */
const fs = require("node:fs");
const net = require("node:net");
const path = require("node:path");
const { buildStale, programs } = require("../build.cjs");
const { requireBrowser } = require("../find-browser.cjs");
const { validateManifest } = require("../validate-manifest.cjs");
const { checkFirstLoad, measureFirstLoad } = require("../measure-first-load.cjs");
const { countJest, countPlaywright } = require("./count-results.cjs");
const { runTool } = require("./run-tool.cjs");

const root = path.join(__dirname, "..", "..");
const results = path.join(root, "build", "results");

/** A step that passes or fails as a whole; its output is shown only when it fails. */
function tallyCheck(succeeded, output) {
  if (succeeded) return { passed: 1, failed: 0, remarks: [] };
  return { passed: 0, failed: 1, remarks: [output] };
}

/** The first command that fails decides. */
function runTools(...calls) {
  for (const [packageName, command, words] of calls) {
    const { succeeded, output } = runTool(packageName, command, words);
    if (!succeeded) return tallyCheck(false, output);
  }
  return tallyCheck(true, "");
}

/** The lock file names no registry: packages come from wherever the user's npm gets them. */
function checkLockFile() {
  const lock = fs.readFileSync(path.join(root, "package-lock.json"), "utf8");
  const lines = lock.split("\n").filter((line) => line.includes('"resolved"'));
  return tallyCheck(
    lines.length === 0,
    `package-lock.json has ${lines.length} resolved addresses. Make it again with 'npm install --package-lock-only' and the project's own .npmrc.`
  );
}

/** The manifest of the repository, or of a built folder. */
async function checkManifest(folder) {
  const { problems } = await validateManifest(folder);
  return tallyCheck(problems.length === 0, problems.join("\n"));
}

/** The pane's first load keeps within its limit. */
function checkPaneLoad() {
  const { folder, page } = programs.addin;
  const problem = checkFirstLoad(measureFirstLoad(folder, page));
  return tallyCheck(problem === undefined, problem);
}

/** A path for a runner's report, with no report of an earlier run at it. */
function clearReport(name) {
  const file = path.join(results, name);
  fs.mkdirSync(results, { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
}

/** A runner's report; undefined when it wrote none. */
function readReport(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
}

/**
 * Unit, contract and pane tests, with the coverage of the domain. All processors work, and when the
 * last test has ended, so has the run: what counts is in the report by then.
 */
function runJest() {
  const file = clearReport("jest.json");
  const words = ["--coverage", "--coverageReporters=text-summary", "--json", "--outputFile", file];
  words.push("--maxWorkers=100%", "--forceExit");
  const { succeeded } = runTool("jest", "jest", words, { quiet: false });
  return countJest(readReport(file), { succeeded, root: root.replaceAll("\\", "/") });
}

/** A port that nothing listens on now. */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(0, "localhost", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The end-to-end tests, in a real browser on the workbench. */
async function runPlaywright() {
  const browser = requireBrowser();
  console.log(`Browser: ${browser}`);
  const file = clearReport("e2e.json");
  const { succeeded } = runTool(
    "@playwright/test",
    "playwright",
    ["test", "--reporter=list,json"],
    {
      quiet: false,
      environment: {
        CHROME_PATH: browser,
        E2E_PORT: String(await findFreePort()),
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      },
    }
  );
  return countPlaywright(readReport(file), { succeeded });
}

/**
 * The steps.
 *
 * @param {{ withBrowser: boolean }} options
 * @returns {{ title: string, run: () => object | Promise<object> }[]} run: gives a Tally
 */
function listSteps({ withBrowser }) {
  return [
    {
      title: "Types",
      run: () =>
        runTools(
          ["typescript", "tsc", ["-p", "tsconfig.json", "--noEmit"]],
          ["typescript", "tsc", ["-p", "src/domain/tsconfig.json", "--noEmit"]]
        ),
    },
    {
      title: "Lint (ESLint)",
      run: () => runTools(["eslint", "eslint", [".", "--max-warnings", "0"]]),
    },
    {
      title: "Layout of the code (Prettier)",
      run: () => runTools(["prettier", "prettier", ["--check", "."]]),
    },
    {
      title: "Boundaries: who may import whom",
      run: () =>
        runTools([
          "dependency-cruiser",
          "depcruise",
          ["src", "test", "--config", ".dependency-cruiser.cjs"],
        ]),
    },
    { title: "Lock file", run: checkLockFile },
    { title: "Manifest", run: () => checkManifest() },
    { title: "Unit, contract and pane tests (Jest)", run: runJest },
    {
      title: "Build",
      run: async () => {
        await buildStale(["addin", "workbench"]);
        return tallyCheck(true, "");
      },
    },
    { title: "Built add-in", run: () => checkManifest(programs.addin.folder) },
    { title: "First load of the pane", run: checkPaneLoad },
    ...(withBrowser ? [{ title: "End-to-end tests (Playwright)", run: runPlaywright }] : []),
  ];
}

module.exports = { listSteps };
