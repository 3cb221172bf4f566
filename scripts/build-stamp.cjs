"use strict";
/**
 * Remembers what a build was made from, so that an unchanged one isn't made again.
 */
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

/** The files under a path (itself, if it is a file), sorted, but for what `skip` names. */
function listFiles(place, skip) {
  if (!fs.existsSync(place) || skip.includes(place)) return [];
  if (fs.statSync(place).isFile()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => listFiles(path.join(place, name), skip));
}

/**
 * Names the content of a set of files: names and bytes, not times, so that a fresh checkout of the
 * same commit counts as unchanged. A path that doesn't exist counts as absent, not as an error.
 *
 * @param {string} root what the files' names are relative to
 * @param {string[]} inputs files and folders, relative to root
 * @param {string[]} [skip] files and folders in them that don't count, relative to root
 * @returns {string} 64 hexadecimal digits
 */
function hashInputs(root, inputs, skip = []) {
  const hash = createHash("sha256");
  const skipped = skip.map((name) => path.join(root, name));
  for (const file of inputs.flatMap((name) => listFiles(path.join(root, name), skipped))) {
    const content = createHash("sha256").update(fs.readFileSync(file)).digest("hex");
    hash.update(`${path.relative(root, file).split(path.sep).join("/")} ${content}\n`);
  }
  return hash.digest("hex");
}

/**
 * Reads a stamp file.
 *
 * @param {string} file
 * @returns {Record<string, string>} empty when there is none, or when it can't be read as one
 */
function readStamp(file) {
  if (!fs.existsSync(file)) return {};
  try {
    const stamp = JSON.parse(fs.readFileSync(file, "utf8"));
    return typeof stamp === "object" && stamp !== null ? stamp : {};
  } catch {
    return {}; // cut short by an interrupted build: the same as none
  }
}

/**
 * Writes a stamp file, and the folder it is in.
 *
 * @param {string} file
 * @param {Record<string, string>} stamp
 */
function writeStamp(file, stamp) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(stamp, null, 2)}\n`);
}

module.exports = { hashInputs, readStamp, writeStamp };
