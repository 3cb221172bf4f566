"use strict";
/**
 * `npm run start:excel` opens this add-in in desktop Excel (Windows or Mac), `npm run start:web --
 * <document url>` in Excel on the web. Both build the add-in for https://localhost:3000/, serve it
 * from there with a certificate that this machine trusts, and hand its manifest to Excel with
 * Microsoft's own tools, which npx fetches when they are needed. With `--self-check` it is the
 * self-check that Excel gets: a page that asks it what the tests ask of the workbench. They need
 * Excel, and so can't be tried by the tests.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const https = require("node:https");
const os = require("node:os");
const path = require("node:path");
const { buildProgram } = require("./build.cjs");
const { createFileHandler } = require("./server.cjs");
const { listen } = require("./start.cjs");
const { developmentUrl } = require("./rewrite-manifest.cjs");

const root = path.join(__dirname, "..");
const folder = path.join(root, "build", "sideload");
const certificates = path.join(os.homedir(), ".office-addin-dev-certs");

/** Runs a command of a package that npx fetches, in view of the user. */
function runByNpx(words) {
  const windows = process.platform === "win32";
  const run = spawnSync(windows ? "npx.cmd" : "npx", ["--yes", ...words], {
    cwd: root,
    shell: windows,
    stdio: "inherit",
  });
  if (run.status !== 0) throw new Error(`'npx ${words.join(" ")}' did not succeed.`);
}

/**
 * What is to be done.
 *
 * @param {string[]} words the arguments: 'desktop', or 'web' and a document's address; and
 *   '--self-check' anywhere
 * @returns {{ target: string[], program: "addin" | "selfCheck" }} target: arguments for
 *   office-addin-debugging
 * @throws {Error} saying how the command is used
 */
function readTarget(words) {
  const [kind, documentUrl, ...more] = words.filter((word) => word !== "--self-check");
  const program = words.includes("--self-check") ? "selfCheck" : "addin";
  if (kind === "desktop" && documentUrl === undefined) {
    return { target: ["desktop", "--app", "excel"], program };
  }
  if (kind === "web" && documentUrl?.startsWith("https://") && more.length === 0) {
    return { target: ["web", "--document", documentUrl], program };
  }
  throw new Error(
    "Use 'npm run start:excel' for desktop Excel, or 'npm run start:web -- https://...' with the address of a workbook on OneDrive or SharePoint. Add '--self-check' (after '--') for the self-check instead of the add-in."
  );
}

/** The certificate for localhost, made and made trusted if need be. */
function readCertificate() {
  runByNpx(["office-addin-dev-certs", "install"]);
  return {
    cert: fs.readFileSync(path.join(certificates, "localhost.crt")),
    key: fs.readFileSync(path.join(certificates, "localhost.key")),
  };
}

/** The command line's entry. */
async function main() {
  const { target, program } = readTarget(process.argv.slice(2));
  if (target[0] === "desktop" && !["win32", "darwin"].includes(process.platform)) {
    throw new Error(
      "Desktop Excel runs on Windows and Mac only. Try 'npm run start:web' or 'npm start'."
    );
  }
  await buildProgram(program, { url: developmentUrl, folder });
  const server = https.createServer(
    readCertificate(),
    createFileHandler([{ prefix: "/", folder }])
  );
  await listen(server, Number(new URL(developmentUrl).port));
  const what = program === "addin" ? "add-in" : "self-check";
  console.log(`Serving the ${what} at ${developmentUrl}`);
  const manifest = path.join(folder, "manifest.xml");
  runByNpx(["office-addin-debugging", "start", manifest, ...target, "--no-debug"]);
  console.log(`Excel has the ${what} while this runs. Ctrl+C ends it; to take it out of Excel:`);
  console.log(`npx office-addin-debugging stop "${manifest}"`);
}

module.exports = { readTarget };

if (require.main === module) {
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
