import { expect, test } from "@playwright/test";
import { publishedLines, summaryLines } from "./support/published";
import { Workbench } from "./support/Workbench";

test("recalculates from the pane, and the summary equals the published overview", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();

  await expect(workbench.pane.getByRole("tab", { name: /Sections 20/u })).toBeVisible();
  const saved = await workbench.save();
  const summary = saved.getWorksheet("RAG Summary");
  expect(summary).toBeDefined();
  expect(summary && summaryLines(summary)).toEqual(publishedLines());
});

test("recalculates from the ribbon with the pane closed", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await page.getByRole("button", { name: "Close pane" }).click();
  await workbench.ribbon("Recalculate RAG").click();
  await expect(page.getByRole("tab", { name: "RAG Summary" })).toBeVisible();
  await expect(page.getByRole("tab", { name: "RAG Exceptions" })).toBeVisible();
});

test("running twice changes nothing, and says so", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  await workbench.pane.getByRole("button", { name: "Recalculate RAG" }).click();
  await expect(workbench.status).toContainText(/up to date/u);
});

test("an edited status changes its section, and undo takes it back", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  const row = await workbench.findSummaryRow("1.2");
  expect(await workbench.readCell(`'RAG Summary'!C${row}`)).toContain("On Track");

  // Two of six adverse is 33.3%: above the cut.
  await workbench.type("'Workforce Action Plan'!G10", "At Risk");
  await workbench.type("'Workforce Action Plan'!G11", "At Risk");
  await expect(workbench.status).toContainText(/out of date/iu);
  await workbench.recalculate();
  expect(await workbench.readCell(`'RAG Summary'!C${row}`)).toContain("At Risk");

  await page.getByRole("button", { name: "Undo" }).click();
  expect(await workbench.readCell(`'RAG Summary'!C${row}`)).toContain("On Track");
});

test("a new row is counted", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  const cells = [
    "5.4.5",
    "Nurture",
    "5.4 Supportive leadership and culture",
    "Hold a learning day",
    "NES",
  ];
  for (const [column, text] of cells.entries()) {
    await workbench.type(`'Workforce Action Plan'!${"ABCDE"[column] ?? ""}73`, text);
  }
  await workbench.type("'Workforce Action Plan'!G73", "Off Track");
  await workbench.recalculate();
  await expect(workbench.pane.getByRole("tab", { name: /Exceptions 3/u })).toBeVisible();
});

test("a section says why it is what it is, how close it is to the next RAG, and leads to its rows", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  await workbench.pane.getByRole("button", { name: /^2\.3 / }).click();
  await expect(
    workbench.pane.getByText(
      "At Risk because 2 of 6 actions (33.3%) are adverse: 1 At Risk and 1 Delivery Date Missed with Risk; the cut is 30%."
    )
  ).toBeVisible();
  await expect(
    workbench.pane.getByText(
      "One fewer adverse action and it would be On Track; 2 more exceptions and it would be Off Track."
    )
  ).toBeVisible();
  await workbench.pane.getByRole("button", { name: /^2\.3\.2 / }).click();
  await expect(workbench.activeCell).toContainText("G24");
});
