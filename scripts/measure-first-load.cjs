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
 * What a page weighs at its first load, in words: each file's size as it travels (gzip), and the
 * sum. The page itself is counted.
 *
 * @param {string} folder the built folder
 * @param {string} page the page's file name in it
 * @returns {string} one line a file
 */
function describeFirstLoad(folder, page) {
  const html = fs.readFileSync(path.join(folder, page), "utf8");
  const sizes = [page, ...listFirstLoad(html)].map((name) => ({
    name,
    bytes: gzipSync(fs.readFileSync(path.join(folder, name)), { level: 9 }).length,
  }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines = [...sizes, { name: "together", bytes: total }].map(
    ({ name, bytes }) => `${(bytes / 1024).toFixed(1).padStart(8)} KB  ${name}`
  );
  return ["First load, gzipped, without Office.js:", ...lines].join("\n");
}

module.exports = { describeFirstLoad, listFirstLoad };
