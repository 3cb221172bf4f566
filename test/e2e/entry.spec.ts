import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import ExcelJS from "exceljs";
import { LOOKS, openInLook } from "./support/looks";
import { Workbench } from "./support/Workbench";

const SHEET = "Actions";
const FORMULA = '"Yes,No,Perhaps"';

/** A tracker whose RAG column has a user's own list of choices, in all rows but the last. */
async function makeTracker(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(SHEET);
  sheet.addRows([
    ["Ref", "Action", "RAG status", "Reason for RAG"],
    ["1.1", "Agree it", "On Track"],
    ["1.2", "Do it", "At Risk", "Late"],
    ["1.3", "Pay it", "on-track"],
  ]);
  for (const cell of ["C2", "C3"]) {
    sheet.getCell(cell).dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: [FORMULA],
      showInputMessage: true,
      promptTitle: "Ours",
      prompt: "Choose one",
    };
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function openTracker(page: Page, bytes: Buffer): Promise<Workbench> {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.openWorkbook("tracker.xlsx", bytes);
  await expect(workbench.pane.getByText(/Tracker on sheet Actions/u).first()).toBeVisible();
  return workbench;
}

const dropDown = (workbench: Workbench) =>
  workbench.pane.getByRole("switch", { name: "Drop-down on the RAG column" });

/** What cells of the saved tracker are held to. */
async function validations(
  workbench: Workbench
): Promise<Record<string, Partial<ExcelJS.DataValidation> | undefined>> {
  const sheet = (await workbench.save()).getWorksheet(SHEET);
  return Object.fromEntries(
    ["C1", "C2", "C3", "C4", "C54", "C55"].map((cell) => [
      cell,
      sheet?.getCell(cell).dataValidation,
    ])
  );
}

test("a status is chosen from the drop-down, which is saved, and taken off again for what was there", async ({
  page,
}) => {
  const workbench = await openTracker(page, await makeTracker());
  const before = await validations(workbench);
  await workbench.openOptions();
  await dropDown(workbench).click();
  await expect(workbench.pane.getByText("The drop-down was put on Actions.")).toBeVisible();
  await expect(
    workbench.pane.getByText(/^1 action has a RAG that isn't in the list/u)
  ).toBeVisible();

  await workbench.goTo(`${SHEET}!C2`);
  await page.keyboard.press("F2");
  await page.getByText("Off Track", { exact: true }).click();
  expect(await workbench.readCell(`${SHEET}!C2`)).toContain("Off Track");
  await workbench.closeSetup();
  await workbench.recalculate();
  await expect(workbench.pane.getByRole("tab", { name: /Exceptions 1/u })).toBeVisible();

  const bytes = await workbench.saveBytes();
  const on = await validations(workbench);
  const offered = expect.objectContaining({
    type: "list",
    errorStyle: "warning",
    errorTitle: "RAG Tracker",
    promptTitle: "RAG status",
    formulae: [
      '"Delivered,On Track,Delivery Date Missed no Risk,At Risk,Delivery Date Missed with Risk,Off Track"',
    ],
  }) as unknown;
  expect(on).toEqual({
    C1: undefined,
    C2: offered,
    C3: offered,
    C4: offered,
    C54: offered,
    C55: undefined,
  });

  await workbench.openWorkbook("saved.xlsx", bytes);
  await expect(workbench.status).toContainText(/Nothing is written until/u);
  await workbench.openOptions();
  await expect(dropDown(workbench)).toBeChecked();
  await dropDown(workbench).click();
  await expect(workbench.pane.getByText("The drop-down was taken off Actions.")).toBeVisible();
  await expect(workbench.pane.getByText(/^Put back: 1 data validation rule/u)).toBeVisible();
  expect(await validations(workbench)).toEqual(before);
});

test("something else than a status can still be typed, and is a finding", async ({ page }) => {
  const workbench = await openTracker(page, await makeTracker());
  await workbench.openOptions();
  await dropDown(workbench).click();
  await expect(workbench.pane.getByText("The drop-down was put on Actions.")).toBeVisible();
  await workbench.type(`${SHEET}!C3`, "Soon");
  expect(await workbench.readCell(`${SHEET}!C3`)).toContain("Soon");
  await workbench.closeSetup();
  await workbench.recalculate();
  await workbench.pane.getByRole("tab", { name: /Findings/u }).click();
  await expect(workbench.pane.getByRole("button", { name: /^Row 3, .*Soon/u })).toBeVisible();
});

test("other rows are highlighted at choice, in bold, at once and in the saved file", async ({
  page,
}) => {
  const workbench = await openTracker(page, await makeTracker());
  await workbench.recalculate();
  await workbench.openOptions();
  await workbench.pane.getByRole("checkbox", { name: "On Track" }).check();
  await workbench.pane.getByRole("checkbox", { name: /^In bold/u }).check();
  await expect(workbench.pane.getByRole("checkbox", { name: /^In bold/u })).toBeChecked();
  await workbench.pane.getByRole("checkbox", { name: "At Risk" }).uncheck();
  await expect
    .poll(async () => {
      const sheet = (await workbench.save()).getWorksheet(SHEET) as unknown as {
        conditionalFormattings: { rules: { formulae: string[]; style: ExcelJS.Style }[] }[];
      };
      return sheet.conditionalFormattings
        .flatMap(({ rules }) => rules)
        .map(({ formulae, style }) => [
          /"([^"]*)"/u.exec(formulae[0] ?? "")?.[1],
          style.font.bold === true,
        ])
        .sort();
    })
    .toEqual([
      ["Delivery Date Missed with Risk", true],
      ["Off Track", true],
      ["On Track", true],
    ]);
});

for (const look of LOOKS) {
  test(`what can be put into the tracker passes axe, and fits 320 pixels, in ${look}`, async ({
    page,
  }) => {
    const workbench = await openInLook(page, look);
    await workbench.recalculate();
    await workbench.openOptions();
    await dropDown(workbench).click();
    await expect(workbench.pane.getByText(/^The drop-down was put on/u)).toBeVisible();
    await workbench.pane.getByRole("button", { name: "What the drop-down offers" }).click();
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    const excess = await workbench.pane.locator("html").evaluate((html) => {
      html.style.width = "320px";
      return html.ownerDocument.body.scrollWidth - 320;
    });
    expect(excess).toBeLessThanOrEqual(0);
  });
}

test("a status is typed into the formula bar, and the report is out of date at once", async ({
  page,
}) => {
  const workbench = await openTracker(page, await makeTracker());
  await workbench.recalculate();
  await expect(workbench.pane.getByRole("tab", { name: /Exceptions 0/u })).toBeVisible();

  await workbench.goTo(`${SHEET}!C4`);
  await page.locator("[data-u-comp='formula-bar'] canvas").first().click();
  await expect(page.getByRole("status", { name: "Mode" })).toHaveText("Edit");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Off Track", { delay: 40 });
  await expect(page.getByRole("textbox", { name: "Formula bar" })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(workbench.status).toContainText("Out of date: 1 edit since");
  await expect(workbench.pane.getByRole("tab", { name: /Exceptions 1/u })).toBeVisible();
  expect(await workbench.readCell(`${SHEET}!C4`)).toContain("Off Track");
});
