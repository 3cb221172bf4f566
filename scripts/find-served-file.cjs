"use strict";
const fs = require("node:fs");
const path = require("node:path");

/**
 * The entry of a folder with this name; with `ignoreCase`, one that differs in case only.
 *
 * @returns {string | undefined} the name as it stands on disk
 */
function findEntry(folder, name, ignoreCase) {
  const names = fs.readdirSync(folder);
  if (names.includes(name)) return name;
  const lower = name.toLowerCase();
  return ignoreCase ? names.find((each) => each.toLowerCase() === lower) : undefined;
}

/** What stands at a path, links followed; undefined when nothing does (a dangling link included). */
function readStat(place) {
  return fs.statSync(place, { throwIfNoEntry: false });
}

/**
 * Finds the file that an address means, inside one folder and never outside it: each step of the
 * address has to be the name of an entry, so neither '..', an absolute path, a drive letter nor a
 * percent-encoded slash leads out of it. Links are followed only as far as they stay inside. An
 * address that ends in a slash (or is empty) means the folder's index.html; a folder without one
 * is not listed. Names that begin with a dot are not given out.
 *
 * @param {string} folder the folder on disk
 * @param {string} address the rest of the URL below the folder, percent-encoded, perhaps with a query
 * @param {{ ignoreCase?: boolean }} [options] ignoreCase: names match whatever their case
 * @returns {string | undefined} the file's path; undefined when there is none or it isn't to be had
 */
function findFile(folder, address, options = {}) {
  let steps;
  try {
    steps = decodeURIComponent(address.split(/[?#]/)[0]).split("/");
  } catch {
    return undefined; // a malformed percent-encoding names no file
  }
  if (steps[steps.length - 1] === "") steps[steps.length - 1] = "index.html";
  if (!fs.existsSync(folder)) return undefined;
  const top = fs.realpathSync(folder);
  let place = top;
  for (const step of steps) {
    if (step.startsWith(".") || !readStat(place)?.isDirectory()) return undefined;
    const name = findEntry(place, step, options.ignoreCase ?? false);
    if (name === undefined) return undefined;
    place = path.join(place, name);
  }
  if (!readStat(place)?.isFile()) return undefined;
  const real = fs.realpathSync(place);
  return real.startsWith(top + path.sep) ? real : undefined;
}

module.exports = { findFile };
