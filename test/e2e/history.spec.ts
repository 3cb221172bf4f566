import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { Workbench } from "./support/Workbench";

const TRACKER = "'Workforce Action Plan'";
const FINISHED = "Finished reports (1)";

/** Opens the tab What changed and waits until the finished reports have been read. */
async function openChanges({ pane }: Workbench): Promise<void> {
  await pane.getByRole("tab", { name: "What changed" }).click();
  await expect(pane.getByRole("heading", { name: "Finish report" })).toBeVisible();
}

test("a report is finished, and the next one is compared with it, in the pane, the sheet and the saved file", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  const { pane } = workbench;
  await workbench.open();
  await workbench.recalculate();
  await openChanges(workbench);
  await expect(pane.getByText(/^No report has been finished yet/u)).toBeVisible();
  await pane.getByRole("button", { name: "Finish report…" }).click();
  const form = pane.getByRole("group", { name: "What will be finished" });
  await expect(form.getByText(/Report 3, as at 28 February 2025\. 67 actions\./u)).toBeVisible();
  await form.getByRole("button", { name: "Finish report 3" }).press("Enter");
  await expect(
    pane.getByText("Report 3, as at 28 February 2025, is finished: 67 actions kept.")
  ).toBeVisible();
  await expect(pane.getByRole("heading", { name: FINISHED })).toBeVisible();
  await pane.getByRole("button", { name: /Report 3, as at 28 February 2025: 67 actions/u }).click();
  await expect(
    pane.getByText(/^Workforce Action Plan: 20 sections \(15 On Track, 5 At Risk\)/u)
  ).toBeVisible();

  // The next report: two statuses of section 1.2 worsen, and its overall RAG with them.
  await workbench.type(`${TRACKER}!A2`, "Delivery progress report 4");
  await workbench.type(`${TRACKER}!A3`, "As at 31 March 2025");
  await workbench.type(`${TRACKER}!G10`, "At Risk");
  await workbench.type(`${TRACKER}!G11`, "At Risk");
  await expect(workbench.status).toContainText(/out of date/iu);
  await workbench.recalculate();

  await expect(pane.getByText(/^Since report 3, as at 28 February 2025:/u)).toContainText(
    "Actions: 1 worsened, 1 no longer delivered and 65 unchanged."
  );
  const changes = pane.getByRole("tabpanel", { name: "What changed" });
  await expect(
    changes.getByText("▼ Worsened 1.2 Workforce Planning: On Track, then At Risk")
  ).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await pane
    .getByRole("button", { name: /worsened from .* to At Risk\.$/u })
    .first()
    .click();
  await expect(workbench.activeCell).toHaveText(/\bG1[01]\b/u);

  await pane.getByRole("tab", { name: /^Sections/u }).click();
  await pane.getByRole("button", { name: /^1\.2 .*▼ Worsened/u }).click();
  await expect(pane.getByText(/^Worsened since report 3/u)).toBeVisible();

  const bytes = await workbench.saveBytes();
  const saved = await workbench.save();
  const movements = saved.getWorksheet("RAG Summary");
  const row = await workbench.findSummaryRow("1.2");
  expect(Array.from(movements?.getRow(row).values as unknown[], String)).toContain("▼ Worsened");
  const history = saved.getWorksheet("RAG History");
  expect(history?.rowCount).toBe(68);
  expect(history?.getTables()).toHaveLength(1);

  await workbench.openWorkbook("next-report.xlsx", bytes);
  await expect(pane.getByText(/Tracker on sheet/u).first()).toBeVisible();
  await workbench.recalculate();
  await openChanges(workbench);
  await expect(pane.getByText(/^Since report 3, as at 28 February 2025:/u)).toContainText(
    "Actions: 1 worsened, 1 no longer delivered and 65 unchanged."
  );
  await expect(pane.getByRole("heading", { name: FINISHED })).toBeVisible();
});

test("a report's number is set in the pane, and is in the sheet and in the list of reports", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  const { pane } = workbench;
  await workbench.open();
  await pane.getByRole("button", { name: "Set-up" }).click();
  const number = pane.getByLabel("Report number");
  await expect(number).toHaveAccessibleDescription("Left blank, it's 3, as the title rows say.");
  await number.fill("twelve");
  await expect(number).toHaveAccessibleDescription(/^“twelve” can't be a report's number\./u);
  await number.fill("12");
  await expect(pane.getByText(/^67 actions in/u)).toBeVisible();
  for (const width of ["320px", "350px"]) {
    const excess = await pane.locator("html").evaluate((html, to) => {
      html.style.width = to;
      return html.ownerDocument.body.scrollWidth - Number.parseInt(to, 10);
    }, width);
    expect(excess).toBeLessThanOrEqual(0);
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await pane.getByRole("button", { name: "Keep" }).click();
  await workbench.recalculate();
  await expect(pane.getByText(/report 12/u).first()).toBeVisible();

  await openChanges(workbench);
  await pane.getByRole("button", { name: "Finish report…" }).click();
  await pane.getByRole("button", { name: "Finish report 12" }).click();
  await expect(
    pane.getByText("Report 12, as at 28 February 2025, is finished: 67 actions kept.")
  ).toBeVisible();
  await expect(pane.getByText(/Report 12, as at 28 February 2025: 67 actions/u)).toBeVisible();
  const saved = await workbench.save();
  const summary = saved.getWorksheet("RAG Summary");
  const top = [1, 2, 3].map((row) => summary?.getRow(row).getCell(1).text ?? "");
  expect(top.join(" ")).toContain("report 12, as at 28 February 2025");
  expect(saved.getWorksheet("RAG History")?.getRow(2).getCell(1).text).toBe("12");
});

test("rows of a finished report that were changed by hand are told, and nothing is lost", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  const { pane } = workbench;
  await workbench.open();
  await workbench.recalculate();
  await openChanges(workbench);
  await pane.getByRole("button", { name: "Finish report…" }).click();
  await pane.getByRole("button", { name: "Finish report 3" }).click();
  await expect(pane.getByRole("heading", { name: FINISHED })).toBeVisible();

  await workbench.type("'RAG History'!K5", "Delivered");
  await workbench.type(`${TRACKER}!A3`, "As at 31 March 2025");
  await workbench.type(`${TRACKER}!A2`, "Delivery progress report 4");
  await workbench.recalculate();
  await expect(pane.getByText("Changed by hand since: row 5.")).toBeVisible();
  await expect(pane.getByText(/^Since report 3, as at 28 February 2025:/u)).toContainText(
    "Actions: 1 no longer delivered and 66 unchanged."
  );
  const excess = await pane.locator("html").evaluate((html) => {
    html.style.width = "320px";
    return html.ownerDocument.body.scrollWidth - 320;
  });
  expect(excess).toBeLessThanOrEqual(0);
});
