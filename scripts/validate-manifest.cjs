"use strict";
/**
 * `npm run validate` checks manifest.xml; `npm run validate -- dist` checks a folder that is to be
 * deployed. Three nets: Microsoft's reader of the base fields, Microsoft's schemas (with xmllint,
 * where it is installed), and what the schemas miss.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { OfficeAddinManifest } = require("office-addin-manifest");
const { checkDeployment } = require("./manifest/check-deployment.cjs");
const { checkManifest } = require("./manifest/check-manifest.cjs");
const { createFileFinder } = require("./manifest/create-file-finder.cjs");
const { readManifest } = require("./manifest/read-manifest.cjs");

const root = path.join(__dirname, "..");
const schema = path.join(root, "test", "fixtures", "manifest-xsd", "OfficeAppManifestV1_1.xsd");

/** Texts of all scripts below a folder. */
function readScripts(folder) {
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => /\.[jt]sx?$/.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), "utf8"));
}

/**
 * Holds a manifest against Microsoft's schemas.
 *
 * @returns {{ problems: string[], skipped: boolean }} skipped: xmllint is not installed
 */
function checkSchemas(manifestFile) {
  const run = spawnSync("xmllint", ["--noout", "--schema", schema, manifestFile], {
    encoding: "utf8",
  });
  if (run.error?.code === "ENOENT") return { problems: [], skipped: true };
  if (run.error) throw run.error;
  const lines = run.stderr
    .split("\n")
    .filter((line) => line !== "" && !line.endsWith(" validates"));
  return { problems: run.status === 0 ? [] : lines, skipped: false };
}

/**
 * Checks the project's manifest, or a built folder's.
 *
 * @param {string} [builtFolder] the folder to be deployed; the project's own manifest without it
 * @returns {Promise<{ title: string, problems: string[], notes: string[] }>} title: name, version
 *   and id of the add-in
 */
async function validateManifest(builtFolder) {
  const folder = builtFolder ?? root;
  const manifestFile = path.join(folder, "manifest.xml");
  if (!fs.existsSync(manifestFile)) {
    throw new Error(`There is no ${manifestFile}. 'npm run build' makes the one in dist/.`);
  }
  const base = await OfficeAddinManifest.readManifestFile(manifestFile);
  const facts = readManifest(fs.readFileSync(manifestFile, "utf8"));
  const findFile = createFileFinder(new URL(".", facts.sourceUrl).href, folder);
  const { problems, skipped } = checkSchemas(manifestFile);
  const scripts = readScripts(builtFolder ?? path.join(root, "src"));
  return {
    title: `${base.displayName} ${base.version} (${base.id})`,
    problems: [
      ...problems,
      ...checkManifest(facts, { findFile, scripts, isDeployment: builtFolder !== undefined }),
      ...(builtFolder === undefined ? [] : checkDeployment(folder, facts, findFile)),
    ],
    notes: skipped
      ? ["Microsoft's schemas were not tried: xmllint is not installed (on Debian: libxml2-utils)."]
      : [],
  };
}

/** The command line's entry. */
async function main() {
  const typed = process.argv[2];
  const { title, problems, notes } = await validateManifest(typed && path.resolve(typed));
  console.log(title);
  for (const line of [...notes, ...problems]) console.log(line);
  if (problems.length > 0) process.exitCode = 1;
  else console.log("The manifest is in order.");
}

module.exports = { validateManifest };

if (require.main === module) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
