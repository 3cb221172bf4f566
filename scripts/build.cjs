"use strict";
/**
 * `npm run build [-- --url https://tools.example.org/rag-tracker/]` writes dist/, the folder to
 * deploy. `npm start` and `npm test` build through here too, but only what has changed.
 */
const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const webpack = require("webpack");
const { createAddinConfig, createSelfCheckConfig } = require("../webpack.config.js");
const { hashInputs, readStamp, writeStamp } = require("./build-stamp.cjs");
const { buildWorkbench } = require("./build-workbench.cjs");
const { describeFirstLoad, measureFirstLoad } = require("./measure-first-load.cjs");
const { placeholderUrl, readDeploymentUrl } = require("./rewrite-manifest.cjs");

const root = path.join(__dirname, "..");
const inputs = {
  tools: [
    "webpack.config.js",
    "tsconfig.json",
    "package-lock.json",
    "scripts/rewrite-manifest.cjs",
    "scripts/build-workbench.cjs",
  ],
  addin: ["src", "assets", "manifest.xml"],
  workbench: ["src/workbench"],
  selfCheck: ["test/self-check", "assets"],
};

/** The programs: what each is made from, where it goes, and what proves that it is there. */
const programs = {
  addin: {
    title: "add-in",
    folder: path.join(root, "dist"),
    page: "taskpane.html",
    stampFile: path.join(root, "build", "stamps", "addin.json"),
    hash: () => hashInputs(root, [...inputs.tools, ...inputs.addin], inputs.workbench),
    run: (options) => runWebpack(createAddinConfig(options)),
  },
  workbench: {
    title: "workbench",
    folder: path.join(root, "build", "workbench"),
    page: "index.html",
    stampFile: path.join(root, "build", "stamps", "workbench.json"),
    hash: () => hashInputs(root, [...inputs.tools, ...inputs.workbench]),
    run: () => buildWorkbench({ folder: programs.workbench.folder }),
  },
  selfCheck: {
    title: "self-check",
    folder: path.join(root, "build", "self-check"),
    page: "self-check.html",
    stampFile: path.join(root, "build", "stamps", "self-check.json"),
    hash: () => hashInputs(root, [...inputs.tools, ...inputs.selfCheck]),
    run: (options) => runWebpack(createSelfCheckConfig(options)),
  },
};

/**
 * Runs webpack once.
 *
 * @param {import("webpack").Configuration} config
 * @returns {Promise<void>} rejected, with webpack's own words, when there are errors
 */
function runWebpack(config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        if (error ?? closing) reject(error ?? closing);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only" })));
        else resolve();
      });
    });
  });
}

/**
 * Builds one program and notes what it was made from.
 *
 * @param {"addin" | "workbench" | "selfCheck"} name
 * @param {{ url?: string, folder?: string }} [options] both for the add-in only: url of the deployment;
 *   folder: elsewhere than the usual one, and then without a note
 */
async function buildProgram(name, options = {}) {
  const { title, stampFile, hash, run } = programs[name];
  const before = hash();
  const start = performance.now();
  console.log(`Building the ${title} ...`);
  if (options.folder === undefined) fs.rmSync(stampFile, { force: true });
  await run(options);
  if (options.folder === undefined) writeStamp(stampFile, { inputs: before });
  console.log(`Built the ${title} in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}

/**
 * Whether a program's usual folder holds what a build would write now, whatever address the
 * add-in was built for.
 *
 * @param {"addin" | "workbench" | "selfCheck"} name
 */
function isCurrent(name) {
  const { folder, page, stampFile, hash } = programs[name];
  return fs.existsSync(path.join(folder, page)) && readStamp(stampFile).inputs === hash();
}

/**
 * Builds those programs that changed since they were last built.
 *
 * @param {("addin" | "workbench" | "selfCheck")[]} names
 */
async function buildStale(names) {
  for (const name of names) {
    if (isCurrent(name)) console.log(`The ${programs[name].title} is built already.`);
    else await buildProgram(name);
  }
}

/** The command line's entry. */
async function main() {
  const { values } = parseArgs({ options: { url: { type: "string" } } });
  const url = readDeploymentUrl(values.url ?? placeholderUrl);
  await buildProgram("addin", { url });
  console.log(describeFirstLoad(measureFirstLoad(programs.addin.folder, programs.addin.page)));
  console.log(
    values.url === undefined
      ? `dist/ is made for ${url}, which is only a placeholder: give the real address with 'npm run build -- --url https://...'.`
      : `dist/ is ready to be served at ${url}.`
  );
}

module.exports = { buildProgram, buildStale, isCurrent, programs };

if (require.main === module) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
