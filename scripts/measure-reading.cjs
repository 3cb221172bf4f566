"use strict";
/**
 * `node scripts/measure-reading.cjs [ROWS]` measures, on a tracker of many rows in the workbench, what the pane's main
 * thread does while Recalculate RAG runs: each task of more than 50 ms, and whose code ran in it. The workbench works on
 * the same thread, in Excel's place, and so does Office.js. Then it types into some statuses, and says how long the
 * pane takes from an edit's event to showing what became of it, and whose that time is. Milliseconds
 * are the thread's own, by a trace; what passed by the clock stands beside them, for a machine that does nothing
 * else.
 */
const { once } = require("node:events");
const path = require("node:path");
const { chromium } = require("@playwright/test");
const ExcelJS = require("exceljs");
const { buildStale, programs } = require("./build.cjs");
const { requireBrowser } = require("./find-browser.cjs");
const { categories, readTrace, sumOwners } = require("./read-trace.cjs");
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

/** Traces what a page does meanwhile; `mark`: a mark that is set in it. */
async function trace(browser, page, mark, work) {
  await browser.startTracing(page, { categories });
  const outcome = await work();
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  return { outcome, traced: readTrace(traceEvents, mark) };
}

/** "add-in 40, Office.js 16". */
function describeOwners(sums) {
  return Object.entries(sums)
    .sort((a, b) => b[1] - a[1])
    .map(([name, time]) => `${name} ${Math.round(time)}`)
    .join(", ");
}

/** Presses Recalculate RAG, waits for the sheets to be written, and tells of the tasks meanwhile. */
async function measureRun(browser, page, pane) {
  const { outcome: took, traced } = await trace(browser, page, "run", async () => {
    const begun = Date.now();
    await page.evaluate(() => performance.mark("run"));
    await pane.getByRole("button", { name: "Recalculate RAG" }).click();
    await pane
      .getByText(/RAG Exceptions written/u)
      .first()
      .waitFor();
    await page.evaluate(() => performance.mark("written"));
    return Date.now() - begun;
  });
  const [from, to] = ["run", "written"].map(
    (mark) => traced.marks.find(({ name }) => name === mark).at
  );
  const tasks = traced.tasks.filter((task) => task.to > from && task.from < to);
  const long = tasks.filter(({ milliseconds }) => milliseconds > longTask);
  console.log(`a run took ${took} ms by the clock, with ${long.length} tasks over ${longTask} ms`);
  let longest = 0;
  for (const task of tasks) {
    const sums = sumOwners(traced, task.from, task.to);
    longest = Math.max(longest, sums["add-in"] ?? 0);
    if (!long.includes(task)) continue;
    const at = Math.round((task.from - from) / 1000);
    console.log(`  ${Math.round(task.milliseconds)} ms at ${at}: ${describeOwners(sums)}`);
  }
  console.log(`the longest that the add-in has worked in one task: ${Math.round(longest)} ms`);
}

/**
 * In each frame, before its own scripts: marks an edit's event, before Office.js hears of it, and when the state line shows
 * that it was counted.
 */
function watchEdits() {
  window.confirm = () => true;
  let told = 0;
  window.addEventListener(
    "message",
    ({ data }) => {
      // What the add-in writes itself comes back as events too.
      if (!/RangeEdited/.test(data) || /ThisLocalAddin/.test(data)) return;
      const edits = ++told;
      performance.mark(`edit ${edits}`);
      // A frame at a time: what is looked for is what is shown.
      const look = () => {
        if (document.body.textContent.includes(`Out of date: ${edits} edit`))
          performance.mark(`shown ${edits}`);
        else window.requestAnimationFrame(look);
      };
      window.requestAnimationFrame(look);
    },
    true
  );
}

/** Types into some statuses, and tells how long each takes to be shown. */
async function measureEdits(browser, page, pane) {
  const typed = ["At Risk", "Off Track", "Complete", "On Track", "At Risk"];
  const { traced } = await trace(browser, page, "edit 1", async () => {
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
  });
  console.log("from an edit's event to the pane that shows it:");
  for (const index of typed.keys()) {
    const [from, to] = ["edit", "shown"].map(
      (mark) => traced.marks.find(({ name }) => name === `${mark} ${index + 1}`).at
    );
    const owners = describeOwners(sumOwners(traced, from, to));
    console.log(`  ${Math.round((to - from) / 1000)} ms by the clock: ${owners}`);
  }
}

/** The command line's entry. */
async function main() {
  const rows = Number(process.argv[2] ?? 100_000);
  await buildStale(["addin", "workbench"]);
  const server = await serve();
  const browser = await chromium.launch({ executablePath: requireBrowser() });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(timeLimit);
  await page.addInitScript(watchEdits);
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

  console.log(`${rows} rows:`);
  await measureRun(browser, page, pane);
  await measureEdits(browser, page, pane);
  await browser.close();
  server.close();
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
