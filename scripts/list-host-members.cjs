"use strict";
/**
 * `node scripts/list-host-members.cjs` writes docs/host-members.md: which of Office.js's classes and
 * members the workbench's host has. A test fails while the file and the host differ.
 */
const fs = require("node:fs");
const path = require("node:path");
const { buildSync } = require("esbuild");

const root = path.join(__dirname, "..");

/** Turns the listing and the host's classes, which are TypeScript, into a program, and runs it. */
async function main() {
  const outfile = path.join(root, ".cache", "list-host-members.cjs");
  buildSync({
    entryPoints: [path.join(root, "test", "support", "host", "readHostMembers.ts")],
    outfile,
    bundle: true,
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  const { readHostMembers } = require(outfile);
  const file = path.join(root, "docs", "host-members.md");
  fs.writeFileSync(file, await readHostMembers());
  console.log(`Wrote ${path.relative(process.cwd(), file)}`);
}

if (require.main === module) {
  main().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
