"use strict";
/**
 * `npm run bench -- --peers [--rows N]`: installs the tools that test/bench/peers compares with, into
 * .cache/bench-peers, and runs the comparison. They're no part of the project's own packages.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { bundleBench } = require("./bundle-bench.cjs");
const { clearNpmSettings, findNpm } = require("./install.cjs");

const root = path.join(__dirname, "..");
const source = path.join(root, "test", "bench", "peers");
const folder = path.join(root, ".cache", "bench-peers");
const files = ["package.json", "package-lock.json", ".npmrc"];

/** Whether the folder holds what the present lock file asks for. */
function isInstalled() {
  return files.every((file) => {
    const installed = path.join(folder, file);
    const wanted = fs.readFileSync(path.join(source, file));
    return fs.existsSync(installed) && wanted.equals(fs.readFileSync(installed));
  });
}

function copyFiles() {
  for (const file of files) fs.copyFileSync(path.join(source, file), path.join(folder, file));
}

/**
 * Installs the tools. One that can't be had is left out by npm, and named by the benchmark. Not `npm
 * ci`: it refuses where a registry lacks another platform's binaries.
 */
function installPeers() {
  if (isInstalled()) return;
  console.log("Installing what the benchmark compares with ...");
  fs.mkdirSync(folder, { recursive: true });
  copyFiles();
  const { file, before, shell } = findNpm(process.env);
  const { status } = spawnSync(file, [...before, "install"], {
    cwd: folder,
    stdio: "inherit",
    shell,
    env: clearNpmSettings(process.env),
  });
  if (status === 0) {
    // npm has put its own view of the registry into the lock file.
    copyFiles();
  } else {
    fs.rmSync(path.join(folder, "package-lock.json"), { force: true });
    console.log("Not everything could be installed. What is missing is named below.");
  }
}

/**
 * Runs the comparison, in view of the user.
 *
 * @param {string} scratch a folder for the bundle
 * @param {string | undefined} rows how many rows instead of the usual sizes
 * @returns {boolean} whether it went well
 */
function runPeers(scratch, rows) {
  if (rows !== undefined && !/^[1-9]\d{0,6}$/.test(rows)) {
    throw new Error(`'${rows}' is no number of rows: give a whole number up to 9999999.`);
  }
  installPeers();
  const bundle = bundleBench(path.join(source, "peers.bench.ts"), scratch);
  // A million rows are held several times over, by each contender in its own way.
  const words = [
    "--max-old-space-size=8192",
    bundle,
    folder,
    ...(rows === undefined ? [] : [rows]),
  ];
  return spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" }).status === 0;
}

module.exports = { runPeers };
