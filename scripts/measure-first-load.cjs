"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

/**
 * The files of its own folder that a page loads before it does anything: scripts and styles that
 * its HTML names, in order. What it loads from elsewhere (Office.js) isn't among them.
 *
 * @param {string} html
 * @returns {string[]} addresses relative to the page
 */
function listFirstLoad(html) {
  const addresses = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="?([^"\s>]+)"?/g)];
  return addresses.map((match) => match[1]).filter((address) => !/^[a-z]+:|^\/\//i.test(address));
}

/**
 * What a page weighs at its first load: each file as it travels (gzip), the page itself first.
 *
 * @param {string} folder the built folder
 * @param {string} page the page's file name in it
 * @returns {{ name: string, bytes: number }[]}
 */
function measureFirstLoad(folder, page) {
  const html = fs.readFileSync(path.join(folder, page), "utf8");
  return [page, ...listFirstLoad(html)].map((name) => ({
    name,
    bytes: gzipSync(fs.readFileSync(path.join(folder, name)), { level: 9 }).length,
  }));
}

/** What a page's scripts may weigh at its first load: 120 KB. */
const scriptLimit = 120 * 1024;

/**
 * Whether a page's scripts keep within the limit.
 *
 * @param {{ name: string, bytes: number }[]} files as `measureFirstLoad` gives them
 * @returns {string | undefined} what is wrong; undefined when nothing is
 */
function checkFirstLoad(files) {
  const scripts = files.filter(({ name }) => name.endsWith(".js"));
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  if (scripts.length === 0) return "The page loads no script of its own: was it built?";
  if (total <= scriptLimit) return undefined;
  return `The first load has ${formatSize(total)} of scripts, and may have ${formatSize(scriptLimit)}: load apart what isn't on the first sight.`;
}

/**
 * A first load in words.
 *
 * @param {{ name: string, bytes: number }[]} files as `measureFirstLoad` gives them
 * @returns {string} one line a file, and the sum
 */
function describeFirstLoad(files) {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines = [...files, { name: "together", bytes: total }].map(
    ({ name, bytes }) => `${formatSize(bytes).padStart(11)}  ${name}`
  );
  return ["First load, gzipped, without Office.js:", ...lines].join("\n");
}

function formatSize(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

module.exports = { checkFirstLoad, describeFirstLoad, listFirstLoad, measureFirstLoad };
