"use strict";
/**
 * `node scripts/measure-ready.cjs [ROUNDS]` measures how long the workbench takes from its address
 * to the tracker found in the pane and the grid drawn, and how long the pane takes from Office.js being ready to
 * Recalculate RAG waiting to be pressed: each round in a new browser profile, which has
 * nothing in its cache, in a browser that runs already. Nothing looks on from outside: a browser that is being
 * driven by a tool takes seconds longer. Give it a machine that does nothing else.
 */
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const fs = require("node:fs");
const http = require("node:http");
const os = require("node:os");
const path = require("node:path");
const { setTimeout: wait } = require("node:timers/promises");
const { buildStale, programs } = require("./build.cjs");
const { requireBrowser } = require("./find-browser.cjs");
const { createWorkbenchServer } = require("./server.cjs");

const root = path.join(__dirname, "..");

/** Milliseconds after which a round is given up. */
const timeLimit = 60_000;

/** Says that localhost may act as Office, which the library asks. */
const consent = "<script>window.confirm = () => true;</script>";

/** Put into the pane: notes how long after Office.js is ready Recalculate RAG is there and answers a press. */
const paneWatcher = `<script>
  let since;
  const waitForOffice = setInterval(() => {
    if (!window.Office?.onReady) return;
    clearInterval(waitForOffice);
    Office.onReady().then(() => { since = performance.now(); });
  }, 2);
  const observer = new MutationObserver(() => {
    const buttons = [...document.querySelectorAll("button:not(:disabled, [aria-disabled=true])")];
    if (!buttons.some((button) => button.textContent.includes("Recalculate RAG"))) return;
    observer.disconnect();
    // What is pressed is answered once the thread has nothing else to do.
    setTimeout(() => { window.usableAfter = Math.round(performance.now() - since); });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
</script>`;

/** Tells the server when the pane has found the tracker and the grid's headers are painted. */
const watcher = `${consent}<script>
  const timer = setInterval(() => {
    const pane = document.querySelector('.pane iframe');
    if (!/Tracker on sheet/.test(pane?.contentDocument?.body?.textContent ?? "")) return;
    if (pane.contentWindow.usableAfter === undefined) return;
    const grid = document.querySelector('canvas[id*="sheet-main"]')?.getContext("2d");
    if (!grid || grid.getImageData(60, 5, 1, 1).data[3] === 0) return;
    clearInterval(timer);
    const { usableAfter } = pane.contentWindow;
    fetch("/measured?ready=" + Math.round(performance.now()) + "&usable=" + usableAfter);
  }, 10);
</script>`;

/** A page that goes on to the workbench when the browser has come to rest. */
const waitingRoom = `<script>setTimeout(() => { location = "/"; }, 3000);</script>`;

/** Sends a page of the inner server with something put into its head. */
async function sendWith(addition, address, response) {
  const page = await (await fetch(address)).text();
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(page.replace(/<head[^>]*>/, (head) => head + addition));
}

/** A server of the workbench that is told when its page is ready. */
async function serve(onMeasured) {
  const { server: inner } = createWorkbenchServer(
    {
      page: programs.workbench.folder,
      addin: programs.addin.folder,
      samples: path.join(root, "samples"),
      officeJs: path.join(root, "node_modules", "@microsoft", "office-js", "dist"),
    },
    { reload: false }
  );
  inner.listen(0, "localhost");
  await once(inner, "listening");
  const outer = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const address = `http://localhost:${inner.address().port}${request.url}`;
    if (pathname === "/measured") {
      response.end();
      onMeasured(
        `ready ${searchParams.get("ready")} ms, pane usable ${searchParams.get("usable")} ms`
      );
    } else if (pathname === "/waiting-room") {
      response.setHeader("content-type", "text/html");
      response.end(waitingRoom);
    } else if (pathname === "/") sendWith(watcher, address, response);
    else if (pathname.endsWith(".html")) sendWith(consent + paneWatcher, address, response);
    else inner.emit("request", request, response);
  });
  outer.listen(0, "localhost");
  await once(outer, "listening");
  return outer.address().port;
}

/** Opens a browser with a new profile; answers with the way to close it. */
function openBrowser(browser, address) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "rag-tracker-ready-"));
  const words = ["--headless=new", "--no-first-run", "--no-sandbox", `--user-data-dir=${profile}`];
  // A group of its own, so that all of the browser's processes can be ended: some write to the end.
  const child = spawn(browser, [...words, "--window-size=1400,900", address], {
    stdio: "ignore",
    detached: process.platform !== "win32",
  });
  return async () => {
    const ended = once(child, "exit");
    if (process.platform === "win32") child.kill();
    else process.kill(-child.pid, "SIGKILL");
    await ended;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  };
}

/** The command line's entry. */
async function main() {
  const rounds = Number(process.argv[2] ?? 5);
  await buildStale(["addin", "workbench"]);
  let tell = () => {};
  const port = await serve((times) => tell(times));
  const browser = requireBrowser();
  for (let round = 1; round <= rounds; round++) {
    const measured = new Promise((resolve) => (tell = resolve));
    const close = openBrowser(browser, `http://localhost:${port}/waiting-room`);
    const outcome = await Promise.race([measured, wait(timeLimit, "not ready", { ref: false })]);
    console.log(`round ${round}: ${outcome}`);
    await close();
  }
  process.exit();
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
