"use strict";
/**
 * Installs the packages that a fresh or outdated clone lacks, so that `npm start` and `npm test`
 * need no step before them. Runs before anything is installed: Node built-ins only, and syntax
 * that an old Node can still read, so that it gets as far as saying that it is too old.
 *
 * `node scripts/install.cjs` installs if need be; `--stamp` only records that the packages present
 * are those of the lock file (npm runs it after an install made by hand).
 */
const { spawnSync } = require("child_process");
const { createHash } = require("crypto");
const fs = require("fs");
const path = require("path");

const root = path.join(__dirname, "..");
const stampFile = path.join(root, "node_modules", ".rag-tracker-stamp");

/**
 * Names one state of node_modules: the lock file's content, the platform and Node's binary
 * interface. Two machines (or two Node versions) that cannot share packages get different stamps.
 *
 * @param {string | Buffer} lock content of package-lock.json
 * @param {{ platform: string, arch: string, abi: string }} machine where the packages are to run
 * @returns {string} 64 hexadecimal digits
 */
function computeStamp(lock, machine) {
  return createHash("sha256")
    .update(lock)
    .update("\n" + [machine.platform, machine.arch, machine.abi].join(" "))
    .digest("hex");
}

/**
 * Tells what is missing, in words for the terminal; undefined when nothing is.
 *
 * @param {string | undefined} found the stamp in node_modules, undefined when there is none
 * @param {string} wanted the stamp that the lock file asks for
 * @param {boolean} hasPackages whether node_modules exists
 */
function explainStale(found, wanted, hasPackages) {
  if (found === wanted) return undefined;
  if (!hasPackages) return "No packages yet.";
  if (found === undefined) return "The packages here were not finished installing.";
  return "The packages here are not those of package-lock.json (or belong to another Node).";
}

/**
 * A copy of the environment without what npm adds for the script that it runs: npm would take its
 * own settings of this run (`npm_config_*`) for the user's, and NODE_ENV=production would leave
 * out the build tools.
 *
 * @param {Record<string, string | undefined>} environment
 */
function clearNpmSettings(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^npm_(config|lifecycle|package)_/i.test(name) && name !== "NODE_ENV"
    )
  );
}

/**
 * The command that runs npm: the npm that started this script if one did, else the one on PATH.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {{ file: string, before: string[], shell: boolean }}
 */
function findNpm(environment) {
  const started = environment.npm_execpath;
  if (started !== undefined && /^npm(-cli)?\.c?js$/.test(path.basename(started))) {
    return { file: process.execPath, before: [started], shell: false };
  }
  const windows = process.platform === "win32";
  return { file: windows ? "npm.cmd" : "npm", before: [], shell: windows };
}

/**
 * Whether a Node version is new enough for package.json's `engines`.
 *
 * @param {string} version such as '20.20.2'
 * @param {string} wanted '>=20' or '>=20.19'
 */
function isNodeNewEnough(version, wanted) {
  const least = /^>=(\d+)(?:\.(\d+))?/.exec(wanted);
  if (least === null) throw new Error(`Can't read '${wanted}', package.json's engines.node.`);
  const [major, minor] = version.split(".").map(Number);
  const leastMajor = Number(least[1]);
  return major > leastMajor || (major === leastMajor && minor >= Number(least[2] || 0));
}

/** Reads a text file; undefined when it isn't there. */
function readIfPresent(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}

/** The stamp that node_modules ought to have on this machine. */
function wantedStamp() {
  const lock = fs.readFileSync(path.join(root, "package-lock.json"));
  return computeStamp(lock, {
    platform: process.platform,
    arch: process.arch,
    abi: process.versions.modules,
  });
}

/** Runs `npm ci` and writes the stamp. Ends the process with a message when npm fails. */
function installPackages(why, stamp) {
  const npm = findNpm(process.env);
  console.log(`${why} Installing with 'npm ci' (a minute or two) ...`);
  const run = spawnSync(npm.file, [...npm.before, "ci", "--no-audit", "--no-fund"], {
    cwd: root,
    env: clearNpmSettings(process.env),
    shell: npm.shell,
    stdio: "inherit",
  });
  if (run.status !== 0) {
    const cause = run.error === undefined ? `it ended with code ${run.status}` : run.error.message;
    console.error(
      `\n'npm ci' did not succeed (${cause}). Check the connection to the npm registry, then run the command again.`
    );
    process.exit(1);
  }
  fs.writeFileSync(stampFile, stamp);
}

/** The command line's entry. */
function main() {
  const engines = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")).engines;
  if (!isNodeNewEnough(process.versions.node, engines.node)) {
    console.error(
      `RAG Tracker needs Node ${engines.node.replace(">=", "")} or newer; this is ${process.version}. Get it from https://nodejs.org/.`
    );
    process.exit(1);
  }
  const stamp = wantedStamp();
  if (process.argv.includes("--stamp")) {
    fs.writeFileSync(stampFile, stamp);
    return;
  }
  const hasPackages = fs.existsSync(path.join(root, "node_modules"));
  const why = explainStale(readIfPresent(stampFile), stamp, hasPackages);
  if (why !== undefined) installPackages(why, stamp);
}

module.exports = { computeStamp, explainStale, clearNpmSettings, findNpm, isNodeNewEnough };

if (require.main === module) main();
