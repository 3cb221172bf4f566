"use strict";
/**
 * `npm run bench [-- NAME]` runs test/bench/*.bench.ts (those whose name contains NAME), one after
 * another, each bundled as it would ship and in a process of its own. `npm run bench -- --peers`
 * compares with other tools instead, at the usual sizes or, with `--rows N`, at one of one's own.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { runPeers } = require("./bench-peers.cjs");
const { bundleBench } = require("./bundle-bench.cjs");

const root = path.join(__dirname, "..");
const folder = path.join(root, "test", "bench");

/** Bundles one benchmark and runs it, in view of the user. */
function runBench(file, scratch) {
  const bundle = bundleBench(path.join(folder, file), scratch);
  console.log(`\n${file}`);
  return spawnSync(process.execPath, [bundle], { cwd: root, stdio: "inherit" }).status === 0;
}

/** Runs the benchmarks whose name has a text in it. */
function runBenches(wanted, scratch) {
  const files = fs.existsSync(folder)
    ? fs.readdirSync(folder).filter((name) => name.endsWith(".bench.ts") && name.includes(wanted))
    : [];
  if (files.length === 0) throw new Error(`No benchmark in test/bench matches '${wanted}'.`);
  const failed = files.sort().filter((file) => !runBench(file, scratch));
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(", ")}`);
}

/** The command line's entry. */
function main() {
  const { values, positionals } = parseArgs({
    options: { peers: { type: "boolean", default: false }, rows: { type: "string" } },
    allowPositionals: true,
  });
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "rag-tracker-bench-"));
  try {
    if (!values.peers) runBenches(positionals[0] ?? "", scratch);
    else if (!runPeers(scratch, values.rows)) throw new Error("The comparison failed.");
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
