"use strict";

/** Where manifest.xml in the repository says that the files are: the machine of whoever builds. */
const developmentUrl = "https://localhost:3000/";

/** Stands in for the deployment's address until `npm run build` is told one. */
const placeholderUrl = "https://rag-tracker.example/";

/**
 * Checks the address that an add-in is to be deployed at, and gives it a final slash.
 *
 * @param {string} text what the user typed
 * @returns {string}
 * @throws {Error} when Excel would not take it: it has to be an absolute https address without
 *   query or fragment; the message says so
 */
function readDeploymentUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(
      `'${text}' can't be the add-in's address: it has to be a folder's https address, such as https://tools.example.org/rag-tracker/.`
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * Turns the development manifest into a deployment's: every address below the development server
 * becomes the same address below the deployment's, and its origin takes the server's place where
 * the origin alone stands (AppDomains).
 *
 * @param {string} manifest text of manifest.xml
 * @param {string} url the deployment's folder, as `readDeploymentUrl` takes it
 * @returns {string}
 */
function rewriteManifest(manifest, url) {
  const folder = readDeploymentUrl(url);
  const origin = developmentUrl.slice(0, -1);
  return manifest.replaceAll(developmentUrl, folder).replaceAll(origin, new URL(folder).origin);
}

module.exports = { developmentUrl, placeholderUrl, readDeploymentUrl, rewriteManifest };
