"use strict";
/**
 * The workbench's server: the workbench page, an add-in's folder, Office.js and the samples, all
 * on one origin, from files on disk. Node built-ins only.
 */
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const { findFile } = require("./find-served-file.cjs");

/** Where Microsoft publishes Office.js: any version folder, the debug build or not. */
const officeAddress =
  /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w./-]+?\/office(?:\.debug)?\.js/gi;

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

const reloadScript =
  '<script>new EventSource("/reload").addEventListener("rebuilt", () => location.reload());</script>';

/**
 * Replaces the published address of Office.js by the local copy's, wherever it stands in a page.
 *
 * @param {string} html
 */
function rewriteOfficeAddress(html) {
  return html.replace(officeAddress, "/office-js/office.js");
}

/**
 * The samples in a folder, the workforce action plan first: it is the one that opens at the start.
 *
 * @param {string} folder
 * @returns {{ name: string, url: string }[]}
 */
function listSamples(folder) {
  if (!fs.existsSync(folder)) return [];
  const first = "workforce-action-plan.xlsx";
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".xlsx") && !file.startsWith("~"))
    .sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1))
    .map((file) => {
      const words = path.basename(file, ".xlsx").replace(/-/g, " ");
      return { name: words[0].toUpperCase() + words.slice(1), url: `/samples/${file}` };
    });
}

/** Answers with text and the headers that go with it. */
function sendText(response, status, type, text) {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(text) });
  response.end(text);
}

/** Answers with a file's bytes, or with 304 when the browser has them already. */
function sendFile(request, response, file, rewrite) {
  const { mtimeMs, size } = fs.statSync(file);
  const type = contentTypes[path.extname(file).toLowerCase()] ?? "application/octet-stream";
  if (type.startsWith("text/html")) {
    sendText(response, 200, type, rewrite(fs.readFileSync(file, "utf8")));
    return;
  }
  const etag = `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`;
  // Excel keeps no icon that is served with no-cache; the browser asks for all else each time.
  const cache = type.startsWith("image/") ? {} : { "cache-control": "no-cache" };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, { etag, ...cache });
    response.end();
    return;
  }
  const bytes = fs.readFileSync(file);
  response.writeHead(200, { "content-type": type, "content-length": bytes.length, etag, ...cache });
  response.end(bytes);
}

/**
 * One part of the address space.
 *
 * @typedef {object} Mount
 * @property {string} prefix the path it answers, with a slash at both ends
 * @property {string} folder the folder on disk behind it
 * @property {boolean} [ignoreCase] whether names match without regard to case
 * @property {(html: string) => string} [rewrite] what is done to HTML pages on their way out
 */

/**
 * Makes the function that answers requests for files: the first mount whose prefix fits decides.
 *
 * @param {Mount[]} mounts the longest prefixes first
 * @returns {(request: http.IncomingMessage, response: http.ServerResponse) => void}
 */
function createFileHandler(mounts) {
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      sendText(response, 405, contentTypes[".txt"], "This server only gives out files.\n");
      return;
    }
    const address = request.url ?? "/";
    const mount = mounts.find(({ prefix }) => address.startsWith(prefix));
    const file = mount && findFile(mount.folder, address.slice(mount.prefix.length), mount);
    if (file === undefined) {
      const where = mount === undefined ? "" : ` in ${mount.prefix}`;
      sendText(response, 404, contentTypes[".txt"], `There is no such file${where}.\n`);
      return;
    }
    try {
      sendFile(request, response, file, mount.rewrite ?? ((html) => html));
    } catch (error) {
      // Such as a file that a rebuild replaced between finding and reading it.
      console.error(`Could not read ${file}: ${error.message}`);
      sendText(response, 500, contentTypes[".txt"], "The file could not be read. Try again.\n");
    }
  };
}

/**
 * Makes the workbench's server (not yet listening).
 *
 * @param {object} folders
 * @param {string} folders.page the built workbench page, served at /
 * @param {string} folders.addin the add-in: manifest.xml and its built pages, served at /addin/
 * @param {string} folders.samples workbooks, served at /samples/
 * @param {string} folders.officeJs the npm copy of Office.js, served at /office-js/
 * @param {{ reload?: boolean }} [options] reload: pages reload when `announceRebuild` is called
 * @returns {{ server: http.Server, announceRebuild: () => void }}
 */
function createWorkbenchServer(folders, options = {}) {
  const listeners = new Set();
  const addReload = (html) => html.replace(/<\/head>/i, `${reloadScript}</head>`);
  const handleFile = createFileHandler([
    { prefix: "/addin/", folder: folders.addin, rewrite: rewriteOfficeAddress },
    { prefix: "/office-js/", folder: folders.officeJs, ignoreCase: true },
    { prefix: "/samples/", folder: folders.samples },
    { prefix: "/", folder: folders.page, ...(options.reload && { rewrite: addReload }) },
  ]);

  const server = http.createServer((request, response) => {
    const address = (request.url ?? "/").split("?")[0];
    if (address === "/workbench.json") {
      const samples = listSamples(folders.samples);
      const answer = { addinBase: "/addin/", sample: samples[0]?.url ?? null, samples };
      sendText(response, 200, contentTypes[".json"], JSON.stringify(answer));
    } else if (address === "/reload" && options.reload) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
      response.write("\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    } else {
      handleFile(request, response);
    }
  });
  const announceRebuild = () => {
    for (const listener of listeners) listener.write("event: rebuilt\ndata: now\n\n");
  };
  return { server, announceRebuild };
}

module.exports = {
  createFileHandler,
  createWorkbenchServer,
  listSamples,
  rewriteOfficeAddress,
};
