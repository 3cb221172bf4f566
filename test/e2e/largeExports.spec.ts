import { expect, test, type Page } from "@playwright/test";
import ExcelJS from "exceljs";
import { Workbench } from "./support/Workbench";

const ROWS = 10_000;

/** A plan of 10,000 actions in 500 sections, one in 20 an exception. */
async function makeWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Plan");
  sheet.addRow([
    "Ref",
    "Group",
    "Section",
    "Action",
    "Lead",
    "RAG",
    "Reason",
    "Mitigating actions",
  ]);
  for (let row = 0; row < ROWS; row++) {
    const section = 1 + Math.floor(row / 20);
    sheet.addRow([
      `${section}.${1 + (row % 20)}`,
      `Pillar ${1 + Math.floor(section / 20)}`,
      `Section ${section}`,
      `Action ${row + 1}: agree with partners what is to be done by when`,
      "Priya",
      row % 20 === 7 ? "Off Track" : row % 3 === 0 ? "At Risk" : "On Track",
      "The supplier was late",
      "Meet weekly",
    ]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function openWithReport(page: Page): Promise<Workbench> {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.openWorkbook("plan.xlsx", await makeWorkbook());
  await expect(workbench.pane.getByText(/Tracker on sheet Plan/u).first()).toBeVisible();
  await workbench.recalculate();
  return workbench;
}

/** What is told of one task, in Chromium's format of traces. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** What the thread has worked meanwhile, in microseconds; not there for what takes no time. */
  readonly tdur?: number;
}

/**
 * The longest task of the page's main thread while something is done, in milliseconds of the thread's
 * own time: what else the machine does isn't in it.
 */
async function measureLongestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser to trace.");
  await browser.startTracing(page, { categories: ["toplevel"] });
  await act();
  const trace = await browser.stopTracing();
  // Chromium's format: one object with a list of events.
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents.filter(({ args }) => args.name === "CrRendererMain").map(threadOf)
  );
  const own = traceEvents.filter(
    (event) => event.name.endsWith("RunTask") && mains.has(threadOf(event))
  );
  expect(own.length).toBeGreaterThan(10);
  return Math.max(...own.map(({ tdur = 0 }) => tdur / 1000));
}

// Its snapshots of the page would be the longest tasks of all.
test.use({ trace: "off" });

test("while 10,000 actions are exported, the pane's window stays free, and they can be cancelled", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const started: string[] = [];
  page.on("worker", (worker) => started.push(worker.url()));
  const running = (): number => page.workers().filter((each) => isOurs(each.url())).length;
  const workbench = await openWithReport(page);
  // The first export opens the panel, and loads what all take.
  await workbench.exportAs("Sections (.csv)");
  const labels = ["Workbook (.xlsx)", "Word document (.docx)", "Actions (.csv)"];
  for (const label of labels) {
    const button = await workbench.pane
      .getByRole("button", { name: label, exact: true })
      .elementHandle();
    // Nothing is looked for in the page meanwhile: that, too, takes its main thread.
    const longest = await measureLongestTask(page, async () => {
      await workbench.downloadOf(async () => {
        await button.evaluate((element) => {
          (element as HTMLElement).click();
        });
      });
    });
    console.log(`${label}: longest task ${Math.round(longest)} ms`);
    expect(longest).toBeLessThan(200);
  }
  // Each has a worker of its own, which ends with it.
  expect(started.filter(isOurs)).toHaveLength(1 + labels.length);
  await expect.poll(running).toBe(0);

  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  // Found in the page itself: an export is over before it's looked for from outside.
  await workbench.pane.locator("body").evaluate(cancelWorkbook);
  await expect(workbench.pane.getByText("Cancelled; nothing was saved.")).toBeVisible();
  await expect.poll(running).toBe(0);
  // It can be made all the same afterwards.
  await workbench.exportSummary();
  expect(downloads).toHaveLength(1);
});

function isOurs(script: string): boolean {
  return script.includes("export-worker");
}

/** Has a workbook exported, and cancels that as soon as the pane says how far it is. */
async function cancelWorkbook(body: HTMLElement): Promise<void> {
  const findButton = (name: string): HTMLElement | undefined =>
    [...body.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  const told = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      if (/Making Workbook \(\.xlsx\), \d+%/u.test(body.textContent)) resolve();
    }).observe(body, { subtree: true, childList: true, characterData: true });
  });
  findButton("Workbook (.xlsx)")?.click();
  await told;
  findButton("Cancel")?.click();
}

test("where a security policy forbids workers, exports are made in the window", async ({
  page,
}) => {
  await page.route(/taskpane\.html/u, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": "worker-src 'none'" };
    await route.fulfill({ response, headers });
  });
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  const { fileName } = await workbench.exportSummary();
  expect(fileName).toMatch(/ RAG Summary .*\.xlsx$/u);
});
