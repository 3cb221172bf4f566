"use strict";
/**
 * `npm run dev`: both programs rebuilt on change, into folders of their own, so that dist/ never
 * holds a development build.
 */
const path = require("node:path");
const webpack = require("webpack");
const { createAddinConfig } = require("../webpack.config.js");
const { watchWorkbench } = require("./build-workbench.cjs");
const { developmentUrl } = require("./rewrite-manifest.cjs");

const root = path.join(__dirname, "..");

/** Where development builds are written and served from. */
const developmentFolders = {
  page: path.join(root, "build", "dev", "workbench"),
  addin: path.join(root, "build", "dev", "addin"),
};

/**
 * Builds both programs and keeps on rebuilding them. A build with errors prints them and keeps on
 * watching.
 *
 * @param {() => void} afterRebuild called after each rebuild without errors, not after the first
 * @returns {Promise<void>} settled when the first build is done, with errors or without
 */
async function watchPrograms(afterRebuild) {
  const compiler = webpack(
    createAddinConfig({
      url: developmentUrl,
      folder: developmentFolders.addin,
      development: true,
    })
  );
  let builds = 0;
  let isServed = false;
  const tellRebuilt = () => {
    if (!isServed) return;
    console.log("Rebuilt.");
    afterRebuild();
  };
  console.log("Building, and then again on every change ...");
  await watchWorkbench({ folder: developmentFolders.page }, tellRebuilt);
  await new Promise((resolve, reject) => {
    compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
      if (error) {
        reject(error);
        return;
      }
      if (stats.hasErrors() || stats.hasWarnings()) {
        console.log(stats.toString({ preset: "errors-warnings", colors: process.stdout.isTTY }));
      }
      builds += 1;
      if (builds === 1) resolve();
      else if (!stats.hasErrors()) tellRebuilt();
    });
  });
  isServed = true;
}

module.exports = { developmentFolders, watchPrograms };
