"use strict";
const fs = require("node:fs");
const path = require("node:path");

/**
 * Makes the function that finds the file behind an address of a manifest.
 *
 * @param {string} base the address of the folder, with a final slash
 * @param {string} folder the folder on disk
 * @returns {(url: string) => string | undefined} undefined for an address elsewhere, or without a
 *   file
 */
function createFileFinder(base, folder) {
  const above = new URL(base).pathname.length;
  return (url) => {
    if (!url.startsWith(base)) return undefined;
    const steps = new URL(url).pathname.slice(above).split("/");
    const file = path.join(folder, ...steps);
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  };
}

module.exports = { createFileFinder };
