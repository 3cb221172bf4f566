"use strict";
/**
 * `npm start`: the workbench in a browser, with this add-in in it or, with `-- --addin FOLDER`,
 * another one; with `-- --self-check` the self-check, which asks the workbench what it asks Excel.
 * `--watch` (npm run dev) rebuilds and reloads on change. `--port N` or PORT changes
 * the port; BROWSER=none leaves the browser shut.
 */
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const net = require("node:net");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { createWorkbenchServer } = require("./server.cjs");

const root = path.join(__dirname, "..");

/**
 * What the command line and the environment ask for.
 *
 * @param {string[]} words the arguments
 * @param {Record<string, string | undefined>} environment
 * @returns {{ addin: string | undefined, selfCheck: boolean, watch: boolean, port: number, opensBrowser: boolean }}
 *   addin: as typed; undefined for this project's own, or for the self-check
 * @throws {Error} on an unknown option or a port that is none
 */
function readStartOptions(words, environment) {
  const { values } = parseArgs({
    args: words,
    options: {
      addin: { type: "string" },
      "self-check": { type: "boolean", default: false },
      watch: { type: "boolean", default: false },
      port: { type: "string" },
    },
  });
  const asked = values.port ?? environment.PORT;
  const port = asked === undefined || asked === "" ? 3000 : Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`'${asked}' is no port: give a whole number from 1 to 65535.`);
  }
  const { addin, watch, "self-check": selfCheck } = values;
  if ([addin !== undefined, selfCheck, watch].filter(Boolean).length > 1) {
    throw new Error(
      "--addin, --self-check and --watch don't go together: the first two show another add-in, the third rebuilds this project's own."
    );
  }
  return { addin, selfCheck, watch, port, opensBrowser: environment.BROWSER !== "none" };
}

/**
 * The folder of another add-in, checked.
 *
 * @param {string} typed relative to where npm was called
 * @param {string} from that place
 * @returns {string} its absolute path
 * @throws {Error} saying what is missing
 */
function findAddinFolder(typed, from) {
  const folder = path.resolve(from, typed);
  if (!fs.existsSync(folder) || !fs.statSync(folder).isDirectory()) {
    throw new Error(`There is no folder ${folder}. --addin takes an add-in's built folder.`);
  }
  if (!fs.existsSync(path.join(folder, "manifest.xml"))) {
    throw new Error(
      `The folder ${folder} has no manifest.xml. --addin takes a folder that holds an add-in's manifest.xml together with its built pages.`
    );
  }
  return folder;
}

/** Opens an address in the user's browser; without one, the printed address has to do. */
function openBrowser(address) {
  const [file, ...before] = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
  }[process.platform] ?? ["xdg-open"];
  const child = spawn(file, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser could be opened: open the address yourself."));
  child.unref();
}

/** Whether something answers on a port of this machine already, be it by IPv4 or by IPv6. */
async function isPortTaken(port) {
  const answers = ["127.0.0.1", "::1"].map(
    (host) =>
      new Promise((resolve) => {
        const socket = net.connect({ host, port });
        const finish = (isTaken) => {
          socket.destroy();
          resolve(isTaken);
        };
        socket.once("connect", () => finish(true));
        socket.once("error", () => finish(false));
      })
  );
  return (await Promise.all(answers)).includes(true);
}

/** What to say when a port is taken. */
function makeTakenError(port) {
  return new Error(
    `Port ${port} is taken, perhaps by another workbench. Close that one, or choose another port: PORT=${port + 1} npm start.`
  );
}

/**
 * Waits until a server listens, on this machine only.
 *
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<void>} rejected, in plain words, when the port is taken
 */
async function listen(server, port) {
  if (await isPortTaken(port)) throw makeTakenError(port);
  await new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(error.code === "EADDRINUSE" ? makeTakenError(port) : error)
    );
    server.listen(port, "localhost", resolve);
  });
}

/** The command line's entry. */
async function main() {
  const options = readStartOptions(process.argv.slice(2), process.env);
  const other =
    options.addin === undefined
      ? undefined
      : findAddinFolder(options.addin, process.env.INIT_CWD ?? process.cwd());
  if (await isPortTaken(options.port)) throw makeTakenError(options.port);
  // Required late: webpack takes a second to load, and a wrong option should be told at once.
  const { buildStale, programs } = require("./build.cjs");
  const own = options.selfCheck ? "selfCheck" : "addin";
  const folders = {
    page: programs.workbench.folder,
    addin: other ?? programs[own].folder,
    samples: path.join(root, "samples"),
    officeJs: path.join(root, "node_modules", "@microsoft", "office-js", "dist"),
  };
  let tellPages = () => {};
  if (options.watch) {
    const { developmentFolders, watchPrograms } = require("./watch.cjs");
    Object.assign(folders, developmentFolders);
    await watchPrograms(() => tellPages());
  } else {
    await buildStale(other === undefined ? [own, "workbench"] : ["workbench"]);
  }
  const { server, announceRebuild } = createWorkbenchServer(folders, { reload: options.watch });
  tellPages = announceRebuild;
  await listen(server, options.port);
  const address = `http://localhost:${options.port}/`;
  console.log(`RAG Tracker workbench: ${address}`);
  if (options.opensBrowser) openBrowser(address);
}

module.exports = { findAddinFolder, listen, openBrowser, readStartOptions };

if (require.main === module) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
