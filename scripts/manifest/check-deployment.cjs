"use strict";
const fs = require("node:fs");
const path = require("node:path");

/** How a page has to load Office.js: from Microsoft, in its head, before anything of ours. */
const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** All files below a folder, as paths relative to it. */
function listFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}

/** Pages that begin other than with Microsoft's copy of Office.js. */
function checkPage(name, html) {
  const head = html.slice(0, html.search(/<\/head>/i));
  const firstScript = /<script\b[^>]*\bsrc="?([^"\s>]+)/i.exec(head)?.[1];
  return firstScript === officeScript
    ? []
    : [`${name}: the first script in its head has to be ${officeScript}.`];
}

/**
 * Checks a folder that is to be deployed, beyond its manifest: every address below the
 * deployment's own has a file, no text refers to a server on the developer's machine, the add-in's
 * pages load Office.js from Microsoft.
 *
 * @param {string} folder the built folder
 * @param {import("./read-manifest.cjs").ManifestFacts} facts of its manifest
 * @param {(url: string) => string | undefined} findFile the file behind an address
 * @returns {string[]} problems in words
 */
function checkDeployment(folder, facts, findFile) {
  const base = new URL(".", facts.sourceUrl).href;
  const missing = facts.addresses
    .filter(({ url }) => url.startsWith(base) && url !== base && findFile(url) === undefined)
    .map(({ place, url }) => `${place}: there is no file for ${url}.`);
  const texts = listFiles(folder)
    .filter((name) => /\.(html|js|json|css|xml)$/.test(name))
    .map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), "utf8") }));
  const local = texts
    .filter(({ text }) => /https?:\/\/(localhost|127\.0\.0\.1)\b/i.test(text))
    .map(({ name }) => `${name} refers to a server on the developer's own machine.`);
  const entryPage = findFile(facts.sourceUrl);
  const page =
    entryPage === undefined
      ? []
      : checkPage(path.basename(entryPage), fs.readFileSync(entryPage, "utf8"));
  return [...missing, ...local, ...page];
}

module.exports = { checkDeployment };
