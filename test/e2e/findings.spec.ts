import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import ExcelJS from "exceljs";
import { Workbench } from "./support/Workbench";

const SHEET = "Delivery plan";
const OVERDUE = "1.1.2, row 4";

/** A tracker as at 28 February 2025 with one finding of most families. */
async function trackerFile(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(SHEET).addRows([
    ["Delivery plan", "as at 28 February 2025"],
    ["Section", "Ref", "Action", "Lead", "Due date", "RAG", "Reason for RAG"],
    ["1.1 Data", "1.1.1", "Agree the standard", "AB", "31/03/2025", "At Risk", ""],
    ["1.1 Data", "1.1.2", "Publish it", "AB", "31/01/2025", "On Track", "On hold since May."],
    ["1.1 Data", "1.1.3", "Train the users", "CD", "31/03/2025", "on-track", ""],
    ["1.2 Pay", "1.2.1", "Join up payroll", "CD", "", "On Track", ""],
    ["1.2 Pay", "1.2.2", "Audit it", "", "31/03/2025", "On Track", ""],
  ]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function openFindings(workbench: Workbench, file: Buffer): Promise<void> {
  await workbench.openWorkbook("plan.xlsx", file);
  await expect(workbench.pane.getByText(/Tracker on sheet Delivery plan/u).first()).toBeVisible();
  await workbench.recalculate();
  await workbench.pane.getByRole("tab", { name: /^Findings/u }).click();
}

async function start(page: Page): Promise<Workbench> {
  const workbench = new Workbench(page);
  await workbench.open();
  await openFindings(workbench, await trackerFile());
  return workbench;
}

const numberOf = async ({ pane }: Workbench): Promise<number> =>
  Number(
    /\d+/u.exec((await pane.getByRole("tab", { name: /^Findings/u }).textContent()) ?? "")?.[0]
  );

test("findings are cut down by lead, and lead to their cells", async ({ page }) => {
  const workbench = await start(page);
  const { pane } = workbench;
  const all = await numberOf(workbench);
  await pane.getByRole("combobox", { name: "Lead" }).selectOption("CD");
  await pane.getByRole("combobox", { name: "Severity" }).selectOption("Warnings");
  await expect(pane.getByText(`1 of ${all} findings shown`)).toBeVisible();
  await pane.getByRole("button", { name: /^Row 6, Due date: The action has no due date/u }).click();
  await expect(workbench.activeCell).toHaveText(/\bE6\b/u);
  await pane.getByRole("button", { name: "Clear filters" }).click();
  await expect(pane.getByText(`${all} findings`, { exact: true })).toBeVisible();
});

test("an accepted finding stays so in the saved workbook, until its row changes", async ({
  page,
}) => {
  const workbench = await start(page);
  const { pane } = workbench;
  const before = await numberOf(workbench);

  await pane.getByRole("button", { name: /^Green on the outside/u }).click();
  await pane
    .getByRole("button", { name: new RegExp(`^Accept… ${OVERDUE}: It was due on 31 January`, "u") })
    .click();
  await page.keyboard.type("A new date is before the board.");
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("button", { name: "Accepted 1" })).toBeVisible();
  expect(await numberOf(workbench)).toBe(before - 1);
  await expect(pane.getByText("The reason says “On hold”.", { exact: true })).toBeVisible();
  await expect(pane.getByText(/^It was due on 31 January 2025/u)).toHaveCount(0);

  await openFindings(workbench, await workbench.saveBytes());
  expect(await numberOf(workbench)).toBe(before - 1);
  await pane.getByRole("button", { name: "Accepted 1" }).click();
  await expect(
    pane.getByText(/^Accepted on \d+ \w+ \d{4}: A new date is before the board\.$/u)
  ).toBeVisible();

  await workbench.type(`'${SHEET}'!E4`, "14/02/2025");
  await workbench.recalculate();
  await expect(pane.getByRole("button", { name: /^Accepted/u })).toHaveCount(0);
  expect(await numberOf(workbench)).toBe(before);
});

test("everything that opens among the findings passes axe, and fits a narrow pane", async ({
  page,
}) => {
  const workbench = await start(page);
  const { pane } = workbench;
  await pane.getByRole("button", { name: /^Accept… Row 3, Reason for RAG/u }).click();
  await page.keyboard.type("Being written.");
  await page.keyboard.press("Enter");
  for (const name of [/^Green on the outside/u, /^What we still need from you/u, /^Accepted 1/u]) {
    await pane.getByRole("button", { name }).click();
  }
  await pane.getByRole("button", { name: /^Accept… Row 5, RAG/u }).click();
  await expect(pane.getByRole("textbox", { name: /^Why it's accepted/u })).toBeFocused();

  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target) }))).toEqual(
    []
  );
  const width = await pane.locator("html").evaluate((html) => {
    html.style.width = "320px";
    return html.ownerDocument.body.scrollWidth;
  });
  expect(width).toBeLessThanOrEqual(320);
});
