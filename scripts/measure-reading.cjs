"use strict";
/**
 * `node scripts/measure-reading.cjs [ROWS]` measures, on a tracker of many rows in the workbench, what the pane's main
 * thread does while Recalculate RAG runs: each task of more than 50 ms, by the browser's own Long Tasks, with the step that
 * the pane was at. The workbench works on the same thread, in Excel's place, and so does Office.js: a task
 * that is theirs is told apart by what ran longest in it, from a profile taken at the same time. It also measures
 * how long the pane takes from an edit's event to showing what became of it. Give it a machine that does nothing else.
 */
const { once } = require("node:events");
const path = require("node:path");
const { chromium } = require("@playwright/test");
const ExcelJS = require("exceljs");
const { buildStale, programs } = require("./build.cjs");
const { requireBrowser } = require("./find-browser.cjs");
const { createWorkbenchServer } = require("./server.cjs");

const root = path.join(__dirname, "..");
/** Milliseconds after which it's given up. */
const timeLimit = 600_000;
/** A task that is longer keeps the window from answering: the browser's own limit. */
const longTask = 50;
const statuses = ["On Track", "Complete", "On Track"];

async function makeWorkbook(rows) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Plan");
  sheet.addRow(["Ref", "Section", "Action", "Lead", "RAG", "Reason for RAG"]);
  for (let row = 0; row < rows; row++) {
    const section = 1 + Math.floor(row / 100);
    const isLate = row % 1000 === 0;
    const status = isLate ? "Off Track" : statuses[row % statuses.length];
    const ref = `${section}.${1 + (row % 100)}`;
    sheet.addRow([ref, `Section ${section}`, `Do ${row}`, "PK", status, isLate ? "Paused" : ""]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function serve() {
  const { server } = createWorkbenchServer(
    {
      page: programs.workbench.folder,
      addin: programs.addin.folder,
      samples: path.join(root, "samples"),
      officeJs: path.join(root, "node_modules", "@microsoft", "office-js", "dist"),
    },
    { reload: false }
  );
  server.listen(0, "localhost");
  await once(server, "listening");
  return server;
}

/** In the page: notes long tasks, and whether a frame of the page has them too. */
function watchTasks() {
  window.confirm = () => true;
  const tasks = (window.longTasks = []);
  new window.PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ start: startTime, end: startTime + duration });
    }
  }).observe({ entryTypes: ["longtask"] });
}

/** Whose code a place in a profile is. */
function ownerOf(url) {
  if (/office|excel-web/i.test(url)) return "Office.js";
  if (/\/addin\/|taskpane|\/dist\//i.test(url)) return "add-in";
  return url === "" ? "browser" : "workbench";
}

/** Milliseconds that each owner's code ran between two moments of a profile, by its samples. */
function sumOwners({ nodes, samples, timeDeltas, startTime }, from, to) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owner = (id) => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const { url } = byId.get(at).callFrame;
      if (url !== "") return ownerOf(url);
    }
    return "browser";
  };
  const sums = {};
  let time = startTime;
  samples.forEach((id, index) => {
    time += timeDeltas[index];
    if (time < from || time > to) return;
    const name = owner(id);
    sums[name] = (sums[name] ?? 0) + timeDeltas[index] / 1000;
  });
  return sums;
}

/** When `markProfile` began, by the profile's clock, which begins at another time than the page's. */
function findMark({ nodes, samples, timeDeltas, startTime }) {
  const marks = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === "markProfile").map(({ id }) => id)
  );
  let time = startTime;
  for (const [index, id] of samples.entries()) {
    time += timeDeltas[index];
    if (marks.has(id)) return time;
  }
  throw new Error("The profile doesn't have its mark.");
}

/** Types into a few statuses; milliseconds from each edit's event to the state line that counts it. */
async function measureEdits(page, pane) {
  await page.evaluate(() => {
    const frame = document.querySelector(".pane iframe");
    const { contentWindow: inner, contentDocument: content } = frame;
    window.editTimes = [];
    let told = 0;
    const onMessage = ({ data }) => {
      if (!String(data).includes("RangeEdited")) return;
      const begun = performance.now();
      const edits = ++told;
      // A frame at a time: what is looked for is what is shown.
      const look = () => {
        if (content.body.textContent.includes(`Out of date: ${edits} edit`))
          window.editTimes.push(Math.round(performance.now() - begun));
        else inner.requestAnimationFrame(look);
      };
      inner.requestAnimationFrame(look);
    };
    // Before Office.js hears of it.
    inner.addEventListener("message", onMessage, true);
  });
  const typed = ["At Risk", "Off Track", "Complete", "On Track", "At Risk"];
  for (const [index, text] of typed.entries()) {
    const name = page.getByRole("textbox", { name: "Name box" });
    await name.fill(`Plan!E${index + 10}`);
    await name.press("Enter");
    await page.keyboard.type(text, { delay: 20 });
    await page.keyboard.press("Enter");
    await pane
      .getByText(`Out of date: ${index + 1} edit`)
      .first()
      .waitFor();
  }
  return page.evaluate(() => window.editTimes);
}

/** The command line's entry. */
async function main() {
  const rows = Number(process.argv[2] ?? 100_000);
  await buildStale(["addin", "workbench"]);
  const server = await serve();
  const browser = await chromium.launch({ executablePath: requireBrowser() });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(timeLimit);
  await page.addInitScript(watchTasks);
  await page.goto(`http://localhost:${server.address().port}/`);
  const pane = page.frameLocator(".pane iframe");
  await pane
    .getByText(/Tracker on sheet/u)
    .first()
    .waitFor();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open workbook" }).click();
  const buffer = await makeWorkbook(rows);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await (await chooser).setFiles({ name: "plan.xlsx", mimeType, buffer });
  await pane
    .getByText(/Tracker on sheet Plan/u)
    .first()
    .waitFor();

  const client = await page.context().newCDPSession(page);
  await client.send("Profiler.enable");
  await client.send("Profiler.setSamplingInterval", { interval: 1000 });
  await page.evaluate(() => {
    window.longTasks.length = 0;
  });
  await client.send("Profiler.start");
  const origin = await page.evaluate(function markProfile() {
    const begun = performance.now();
    while (performance.now() - begun < 40);
    return begun;
  });
  const begun = Date.now();
  await pane.getByRole("button", { name: "Recalculate RAG" }).click();
  await pane
    .getByText(/RAG Exceptions written/u)
    .first()
    .waitFor();
  const took = Date.now() - begun;
  const { profile } = await client.send("Profiler.stop");
  const tasks = await page.evaluate(() => window.longTasks);
  console.log(
    `${rows} rows: a run took ${took} ms, with ${tasks.length} tasks over ${longTask} ms`
  );
  const offset = findMark(profile);
  const mine = [];
  for (const { start, end } of tasks) {
    const at = (time) => offset + (time - origin) * 1000;
    const sums = sumOwners(profile, at(start), at(end));
    mine.push(sums["add-in"] ?? 0);
    const parts = Object.entries(sums).sort((a, b) => b[1] - a[1]);
    const text = parts.map(([name, time]) => `${name} ${Math.round(time)}`).join(", ");
    console.log(`  ${Math.round(end - start)} ms at ${Math.round(start - origin)}: ${text}`);
  }
  console.log(`the add-in's own part of the longest: ${Math.round(Math.max(0, ...mine))} ms`);
  console.log(
    `an edit's event to the pane that shows it: ${(await measureEdits(page, pane)).join(", ")} ms`
  );
  await browser.close();
  server.close();
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
