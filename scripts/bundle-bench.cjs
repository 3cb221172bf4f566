"use strict";
const path = require("node:path");
const { buildSync } = require("esbuild");

/**
 * Bundles a benchmark as it would ship.
 *
 * @param {string} file the benchmark
 * @param {string} scratch a folder for the bundle
 * @returns {string} the bundle's path
 */
function bundleBench(file, scratch) {
  const outfile = path.join(scratch, path.basename(file).replace(/\.ts$/, ".cjs"));
  buildSync({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  return outfile;
}

module.exports = { bundleBench };
