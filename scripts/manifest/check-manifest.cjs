"use strict";
/**
 * What Microsoft's schemas don't say of a manifest, but Office minds: one function a check, each
 * from the manifest's facts (and, where files are concerned, the folder behind its addresses) to
 * the problems it found, in words.
 */
const fs = require("node:fs");
const path = require("node:path");
const { readPngSize } = require("../icons/encode-png.cjs");

/** Longest texts that Office takes, by the resources' kind. */
const longest = { ShortStrings: 125, LongStrings: 250 };
const requiredIconSizes = [16, 32, 80];

/** Every resid names a resource, every resource is used, no id is given twice. */
function checkResids({ references, resources }) {
  const ids = resources.map(({ id }) => id);
  const used = new Set(references.map(({ resid }) => resid));
  return [
    ...references
      .filter(({ resid }) => !ids.includes(resid))
      .map(({ place, resid }) => `${place} refers to '${resid}', which Resources doesn't define.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `The resource '${id}' is not used.`),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `The resource '${id}' is defined twice.`),
  ];
}

/** Texts and ids are short enough to be shown. */
function checkLengths({ resources }) {
  return resources.flatMap(({ kind, id, value }) => [
    ...(id.length > 32 ? [`The id '${id}' is longer than 32 characters.`] : []),
    ...(value.length > (longest[kind] ?? Infinity)
      ? [`The text '${id}' has ${value.length} characters; ${longest[kind]} are allowed.`]
      : []),
  ]);
}

/** Every address is https: Office loads nothing else. */
function checkAddresses({ addresses }) {
  return addresses
    .filter(({ url }) => !url.startsWith("https://"))
    .map(({ place, url }) => `${place}: ${url} is not an https address.`);
}

/** No address of the development server is left. */
function checkNoLocalhost({ addresses }) {
  return addresses
    .filter(({ url }) => /^\w+:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/i.test(url))
    .map(({ place, url }) => `${place}: ${url} is on the developer's own machine.`);
}

/** Ribbon and pane run in the one shared runtime. */
function checkRuntime({ runtimes, pages }) {
  if (runtimes.length !== 1) return [`There are ${runtimes.length} runtimes; there has to be one.`];
  return pages
    .filter(({ resid }) => resid !== runtimes[0])
    .map(({ place, resid }) => `${place} is '${resid}', the shared runtime '${runtimes[0]}'.`);
}

/** Icons that Office needs are there, and each file's picture has the size that it is named for. */
function checkIcons({ images, resources, storeIcons }, findFile) {
  const urls = new Map(resources.map(({ id, value }) => [id, value]));
  const icons = [
    ...storeIcons,
    ...images
      .filter(({ resid }) => urls.has(resid))
      .map(({ size, resid }) => ({ place: resid, size, url: urls.get(resid) })),
  ];
  return [
    ...requiredIconSizes
      .filter((size) => images.length > 0 && !images.some((image) => image.size === size))
      .map((size) => `The ribbon has no icon of ${size} pixels.`),
    ...icons.flatMap(({ place, size, url }) => {
      const file = findFile(url);
      if (file === undefined) return [`${place}: there is no file for ${url}.`];
      const found = readPngSize(fs.readFileSync(file));
      if (found === undefined) return [`${place}: ${path.basename(file)} is not a PNG picture.`];
      return found.width === size && found.height === size
        ? []
        : [
            `${place}: ${path.basename(file)} is ${found.width} x ${found.height}, not ${size} x ${size}.`,
          ];
    }),
  ];
}

/** The keyboard shortcuts' file is there, and its shortcuts mean actions that it defines. */
function checkShortcuts({ shortcutsUrl }, findFile) {
  if (shortcutsUrl === undefined) return [];
  const file = findFile(shortcutsUrl);
  if (file === undefined) return [`ExtendedOverrides: there is no file for ${shortcutsUrl}.`];
  const { actions = [], shortcuts = [] } = JSON.parse(fs.readFileSync(file, "utf8"));
  const ids = actions.map(({ id }) => id);
  return shortcuts
    .filter(({ action }) => !ids.includes(action))
    .map(({ action }) => `The shortcut of '${action}' has no such action.`);
}

/** What the ribbon and the shortcuts call: names that a script has to associate with a function. */
function listActionNames({ functionNames, shortcutsUrl }, findFile) {
  const file = shortcutsUrl === undefined ? undefined : findFile(shortcutsUrl);
  const { actions = [] } = file === undefined ? {} : JSON.parse(fs.readFileSync(file, "utf8"));
  return [...functionNames, ...actions.map(({ id }) => id)];
}

/**
 * Every name that the ribbon or a shortcut calls stands as a text in the add-in's scripts. Office.js
 * compares these names without regard to case.
 */
function checkActionNames(facts, findFile, scripts) {
  return listActionNames(facts, findFile)
    .filter(
      (name) => !scripts.some((script) => new RegExp(`["'\`]${name}["'\`]`, "i").test(script))
    )
    .map((name) => `No script of the add-in associates '${name}' with a function.`);
}

/**
 * Runs every check.
 *
 * @param {import("./read-manifest.cjs").ManifestFacts} facts
 * @param {object} files what the manifest's addresses stand for
 * @param {(url: string) => string | undefined} files.findFile the file behind an address
 * @param {string[]} files.scripts texts of the add-in's scripts
 * @param {boolean} files.isDeployment whether it is to be deployed: then no localhost
 * @returns {string[]} problems in words; none when all is well
 */
function checkManifest(facts, { findFile, scripts, isDeployment }) {
  return [
    ...checkResids(facts),
    ...checkLengths(facts),
    ...checkAddresses(facts),
    ...(isDeployment ? checkNoLocalhost(facts) : []),
    ...checkRuntime(facts),
    ...checkIcons(facts, findFile),
    ...checkShortcuts(facts, findFile),
    ...checkActionNames(facts, findFile, scripts),
  ];
}

module.exports = { checkManifest };
