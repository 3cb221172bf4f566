"use strict";
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..", "..");

/**
 * The script behind a command of an installed package. Run with Node itself, so that it is the same
 * on every system.
 *
 * @param {string} packageName such as 'typescript'
 * @param {string} command such as 'tsc'
 * @returns {string} its path
 */
function findTool(packageName, command) {
  const folder = path.join(root, "node_modules", ...packageName.split("/"));
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const script = typeof bin === "string" ? bin : bin?.[command];
  if (script === undefined) throw new Error(`The package ${packageName} has no ${command}.`);
  return path.join(folder, script);
}

/**
 * Runs a command of an installed package from the project's root and waits for it.
 *
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} words its arguments
 * @param {{ quiet?: boolean, environment?: Record<string, string> }} [options] quiet (the default):
 *   what it prints is kept instead of shown
 * @returns {{ succeeded: boolean, output: string }} output: what it printed, when quiet
 */
function runTool(packageName, command, words, { quiet = true, environment = {} } = {}) {
  const run = spawnSync(process.execPath, [findTool(packageName, command), ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
    stdio: quiet ? "pipe" : "inherit",
  });
  if (run.error) throw run.error;
  return { succeeded: run.status === 0, output: `${run.stdout ?? ""}${run.stderr ?? ""}`.trim() };
}

module.exports = { runTool };
