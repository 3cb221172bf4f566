"use strict";
/**
 * The browser that the end-to-end tests run in: an installed Chrome, Edge or Chromium, else one
 * that is installed now.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { runTool } = require("./testing/run-tool.cjs");

/** Names under which browsers stand on PATH (Linux). */
const commands = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** Where Windows keeps browsers, below the folders for programs. */
const windowsPrograms = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];

/**
 * The usual places of browsers, in order of preference.
 *
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} environment
 * @returns {string[]} paths, most of which won't exist
 */
function listUsualPlaces(platform, environment) {
  if (platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
      ["/Applications", path.join(environment.HOME ?? "", "Applications")].map((folder) =>
        path.posix.join(folder, `${name}.app`, "Contents", "MacOS", name)
      )
    );
  }
  if (platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
    return windowsPrograms.flatMap((parts) =>
      folders
        .map((name) => environment[name])
        .filter((folder) => folder !== undefined)
        .map((folder) => path.win32.join(folder, ...parts))
    );
  }
  const folders = (environment.PATH ?? "").split(":").filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}

/** Whether a path is a file. */
function isFile(place) {
  return fs.statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * Finds a browser without installing one. CHROME_PATH goes before everything else.
 *
 * @param {Record<string, string | undefined>} [environment]
 * @returns {string | undefined} its path; undefined when there is none in the usual places
 * @throws {Error} when CHROME_PATH is set but names no file
 */
function findBrowser(environment = process.env) {
  const chosen = environment.CHROME_PATH;
  if (chosen) {
    if (!isFile(chosen)) throw new Error(`CHROME_PATH is ${chosen}, where there is no file.`);
    return chosen;
  }
  const { chromium } = require("@playwright/test");
  return [...listUsualPlaces(process.platform, environment), chromium.executablePath()].find(
    isFile
  );
}

/** Whether this is Debian or one of its children, with the right to install packages. */
function canUseApt() {
  const isRoot = process.getuid?.() === 0;
  return isRoot && process.platform === "linux" && isFile("/usr/bin/apt-get");
}

/** Installs Debian's Chromium; quiet unless it fails. */
function installByApt() {
  console.log("No browser found. Installing Chromium with apt-get (a minute or two) ...");
  for (const words of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const run = spawnSync("apt-get", ["-q", ...words], {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (run.status !== 0) {
      console.log(`apt-get ${words[0]} failed:\n${run.stderr.trim()}`);
      return;
    }
  }
}

/** Installs the browser that Playwright publishes for its own use. */
function installByPlaywright() {
  console.log("No browser found. Downloading Playwright's Chromium (a few minutes) ...");
  runTool("@playwright/test", "playwright", ["install", "chromium"], { quiet: false });
}

/**
 * Finds a browser, installing one if there is none.
 *
 * @returns {string} its path
 * @throws {Error} saying what to install when nothing helped
 */
function requireBrowser() {
  const attempts = canUseApt() ? [installByApt, installByPlaywright] : [installByPlaywright];
  let browser = findBrowser();
  for (const install of attempts) {
    if (browser !== undefined) break;
    install();
    browser = findBrowser();
  }
  if (browser === undefined) {
    throw new Error(
      "The end-to-end tests need a browser and none could be installed. Install Google Chrome, Microsoft Edge or Chromium (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to one; then run the command again. 'npm run check' runs everything else."
    );
  }
  return browser;
}

module.exports = { findBrowser, listUsualPlaces, requireBrowser };
