import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { Workbench } from "./support/Workbench";

const LOG = "RAG Changes";

/** The messy sample with its report made, and the findings open. */
async function openFindings(page: Page): Promise<Workbench> {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.openWorkbook("messy-tracker.xlsx", readFileSync("samples/messy-tracker.xlsx"));
  await expect(workbench.pane.getByText(/Tracker on sheet Action log/u).first()).toBeVisible();
  await workbench.recalculate();
  await workbench.pane.getByRole("tab", { name: /^Findings/u }).click();
  return workbench;
}

test("a finding is mended in its cell, logged, and gone; it's put back by Undo", async ({
  page,
}) => {
  const workbench = await openFindings(page);
  const { pane } = workbench;
  const enter = pane.getByRole("button", { name: "Enter On Track in Row 14, Delivery RAG" });
  await enter.click();
  await expect(pane.getByText("1 cell changed.")).toBeVisible();
  await workbench.expectDone();
  await expect(enter).toHaveCount(0);
  expect(await workbench.readCell("'Action log'!F14")).toBe("On Track");
  expect(await workbench.readCell(`'${LOG}'!E2`)).toBe("On Trak");

  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(pane.getByText("1 cell put back.")).toBeVisible();
  await expect(enter).toBeVisible();
  expect(await workbench.readCell("'Action log'!F14")).toBe("On Trak");
  expect(await workbench.readCell(`'${LOG}'!G3`)).toBe("Undo");
});

test("a status that nobody can guess is chosen", async ({ page }) => {
  const workbench = await openFindings(page);
  const { pane } = workbench;
  await pane
    .getByRole("combobox", { name: "What to enter in Row 16, Delivery RAG" })
    .selectOption("At Risk");
  await pane.getByRole("button", { name: "Enter in Row 16, Delivery RAG" }).click();
  await expect(pane.getByText("1 cell changed.")).toBeVisible();
  expect(await workbench.readCell("'Action log'!F16")).toBe("At Risk");
});

test("what is mended by typing goes from the findings at once", async ({ page }) => {
  const workbench = await openFindings(page);
  const group = workbench.pane.locator("section").filter({ hasText: "Status spelt another way" });
  const fixAll = group.getByRole("button", { name: /^Fix all \d+$/u });
  const count = Number((await fixAll.textContent())?.replace(/\D/gu, ""));
  await workbench.type("'Action log'!F8", "Off Track");
  await expect(fixAll).toHaveText(`Fix all ${count - 1}`);
  await expect(workbench.status).toContainText("Out of date");
});

test("all of a kind are shown, changed but for one that has changed since, saved and opened again", async ({
  page,
}) => {
  const workbench = await openFindings(page);
  const { pane } = workbench;
  const group = pane.locator("section").filter({ hasText: "Status spelt another way" });
  const fixAll = group.getByRole("button", { name: /^Fix all \d+$/u });
  const count = Number((await fixAll.textContent())?.replace(/\D/gu, ""));
  expect(count).toBeGreaterThan(5);

  // What becomes of several cells at once isn't followed: the pane only says that it's out of date.
  await workbench.goTo("'Action log'!F8");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Delete");
  await expect(workbench.status).toContainText("Out of date");
  await fixAll.press("Enter");
  const preview = pane.getByRole("group", { name: "What would be changed" });
  await expect(preview.getByRole("heading")).toBeFocused();
  await expect(preview.getByText("Row 9, Delivery RAG: “At risk ”")).toBeVisible();
  await preview.getByRole("checkbox", { name: /^Row 10,/u }).uncheck();
  await preview.getByRole("button", { name: `Apply: change ${count - 1} cells` }).press("Enter");
  await expect(
    pane.getByText(`${count - 2} cells changed, 1 skipped: Action log row 8 has changed since.`)
  ).toBeVisible();
  await workbench.expectDone();
  await expect(pane.locator(":focus")).toHaveCount(1);

  const bytes = await workbench.saveBytes();
  const saved = await workbench.save();
  const tracker = saved.getWorksheet("Action log");
  expect([8, 9, 10, 11].map((row) => tracker?.getCell(row, 6).value)).toEqual([
    null,
    "At Risk",
    "Complete",
    "On Track",
  ]);
  const log = saved.getWorksheet(LOG);
  expect(log?.rowCount).toBe(count - 1);
  expect(log?.getTables()).toHaveLength(1);
  expect(log?.getCell("A2").value).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u);

  await workbench.openWorkbook("fixed.xlsx", bytes);
  await expect(pane.getByText(/Tracker on sheet Action log/u).first()).toBeVisible();
  await workbench.recalculate();
  await pane.getByRole("tab", { name: /^Findings/u }).click();
  await expect(
    pane.getByRole("button", { name: "Enter Delivered in Row 10, Delivery RAG" })
  ).toBeVisible();
  await expect(pane.getByRole("button", { name: /Enter .* in Row 9, Delivery RAG/u })).toHaveCount(
    0
  );
});

test("nothing needs to be scrolled sideways at 320 pixels", async ({ page }) => {
  const workbench = await openFindings(page);
  const { pane } = workbench;
  await pane
    .getByRole("button", { name: /^Fix all \d+$/u })
    .first()
    .click();
  await pane.getByRole("button", { name: /^Enter On Track in Row 14/u }).click();
  await expect(pane.getByText("1 cell changed.")).toBeVisible();
  const excess = await pane.locator("html").evaluate((html) => {
    html.style.width = "320px";
    return html.ownerDocument.body.scrollWidth - 320;
  });
  expect(excess).toBeLessThanOrEqual(0);
});

test("the sheet in view stays in view while another grows", async ({ page }) => {
  const workbench = await openFindings(page);
  const { pane } = workbench;
  await workbench.goTo("'Action log'!A1");
  // The title rows of the sheet in view; nothing there changes.
  const clip = await titleRows(page);
  const before = await page.screenshot({ clip });
  const enter = pane.getByRole("button", { name: "Enter Off Track in Row 29, Delivery RAG" });
  await enter.click();
  await expect(pane.getByRole("tab", { name: "Exceptions 3" })).toBeVisible();
  await expect.poll(async () => before.equals(await page.screenshot({ clip }))).toBe(true);
});

/** Where the first rows of the grid are painted, right of the row numbers. */
function titleRows(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate(() => {
    // The largest picture is the grid; the others are editors.
    const [grid] = [...document.querySelectorAll("canvas")].sort((a, b) => b.width - a.width);
    const { x = 0, y = 0 } = grid?.getBoundingClientRect() ?? {};
    return { x: x + 60, y: y + 24, width: 300, height: 70 };
  });
}
