"use strict";
/**
 * `npm run bench [-- NAME]` runs test/bench/*.bench.ts (those whose name contains NAME), one after
 * another, each bundled as it would ship and in a process of its own.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { buildSync } = require("esbuild");

const root = path.join(__dirname, "..");
const folder = path.join(root, "test", "bench");

/** Bundles one benchmark and runs it, in view of the user. */
function runBench(file, scratch) {
  const outfile = path.join(scratch, file.replace(/\.ts$/, ".cjs"));
  buildSync({
    absWorkingDir: root,
    entryPoints: [path.join(folder, file)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  console.log(`\n${file}`);
  return spawnSync(process.execPath, [outfile], { cwd: root, stdio: "inherit" }).status === 0;
}

/** The command line's entry. */
function main() {
  const wanted = process.argv[2] ?? "";
  const files = fs.existsSync(folder)
    ? fs.readdirSync(folder).filter((name) => name.endsWith(".bench.ts") && name.includes(wanted))
    : [];
  if (files.length === 0) throw new Error(`No benchmark in test/bench matches '${wanted}'.`);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "rag-tracker-bench-"));
  try {
    const failed = files.sort().filter((file) => !runBench(file, scratch));
    if (failed.length > 0) throw new Error(`Failed: ${failed.join(", ")}`);
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
