import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { Workbench } from "./support/Workbench";

/** Each condition, shown to a user. */

const SHEET = "Workforce Action Plan";

/** The ribbon's choices of what Excel is like. */
class Conditions {
  readonly panel: Locator;
  readonly told: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole("region", { name: "Conditions" });
    this.told = page.getByRole("status", { name: "Conditions that are on" });
  }

  async open(): Promise<void> {
    await this.page.getByRole("button", { name: /^Conditions/u }).click();
    await expect(this.panel).toBeVisible();
  }

  async tick(label: string | RegExp): Promise<void> {
    const box = this.panel.getByRole("checkbox", { name: label });
    await box.click();
    // What is asked of the workbook shows when the page has next looked at it: within a frame, not at once.
    await expect(box).toBeChecked();
  }

  async choose(label: string, option: string): Promise<void> {
    await this.panel.getByRole("combobox", { name: label }).selectOption({ label: option });
  }

  async reset(): Promise<void> {
    await this.panel.getByRole("button", { name: "Back to normal" }).click();
    await expect(this.told).toHaveText("");
  }
}

async function openWithConditions(page: Page): Promise<[Workbench, Conditions]> {
  const workbench = new Workbench(page);
  await workbench.open();
  const conditions = new Conditions(page);
  await conditions.open();
  return [workbench, conditions];
}

/** Presses Recalculate RAG and expects what the pane then says; no sheet of ours may have been made. */
async function expectRefusal(workbench: Workbench, message: RegExp): Promise<void> {
  await workbench.pane.getByRole("button", { name: "Recalculate RAG" }).click();
  await expect(workbench.pane.getByText(message).first()).toBeVisible();
  await expect(workbench.page.getByRole("tab", { name: "RAG Summary" })).toHaveCount(0);
}

test("busy, read-only, too large and failing: each is told, nothing is written, and normal is normal again", async ({
  page,
}) => {
  const [workbench, conditions] = await openWithConditions(page);

  await conditions.tick("A cell is being edited");
  await expect(conditions.told).toContainText("a cell is being edited");
  await expectRefusal(workbench, /editing a cell, finish it/u);
  // It's asked again, and given up in the end; here the user does that.
  await workbench.pane.getByRole("button", { name: "Cancel recalculating" }).click();
  await expect(workbench.status).toContainText("Cancelled. The workbook is as it was.");
  await conditions.reset();

  await conditions.tick("The workbook is read-only");
  await expect(conditions.told).toContainText("the workbook is read-only");
  await expectRefusal(workbench, /workbook is read-only/u);
  await conditions.reset();

  await conditions.choose("Requests and responses hold up to", "10 KB");
  await expectRefusal(workbench, /larger than Excel hands over/u);
  await conditions.reset();

  await conditions.choose("Which sync fails", "the second");
  await conditions.choose("It fails with", "NotImplemented");
  await expect(conditions.told).toContainText("the second sync fails with NotImplemented");
  await expectRefusal(workbench, /NotImplemented/u);
  await expect(page.getByRole("status", { name: "Workbench messages" })).toContainText(
    "failed with NotImplemented"
  );
  await expect(conditions.told).toHaveText("");

  await workbench.recalculate();
  await expect(page.getByRole("tab", { name: "RAG Summary" })).toBeVisible();
});

test("while a cell really is being edited, Excel is busy; going elsewhere ends it", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.goTo(`'${SHEET}'!G6`);
  await page.keyboard.type("At Risk", { delay: 40 });
  await expectRefusal(workbench, /editing a cell, finish it/u);

  // The run goes on by itself.
  await workbench.goTo(`'${SHEET}'!A1`);
  await workbench.expectDone();
  expect(await workbench.readCell(`'${SHEET}'!G6`)).toContain("At Risk");
});

test("a co-author, a protected sheet, slow round trips", async ({ page }) => {
  const [workbench, conditions] = await openWithConditions(page);
  await workbench.recalculate();

  await workbench.goTo(`'${SHEET}'!G6`);
  const before = await workbench.readCell(`'${SHEET}'!A6`);
  await conditions.choose(
    "Before the add-in's next change, a co-author",
    "inserts a row above the selected cell"
  );
  await workbench.type(`'${SHEET}'!G10`, "Off Track");
  await workbench.pane.getByRole("button", { name: "Recalculate RAG" }).click();
  await expect(page.getByRole("status", { name: "Workbench messages" })).toContainText(
    "inserted a row above what was row 6"
  );
  await expect(workbench.status).toContainText(/out of date/iu);
  await workbench.recalculate();
  expect(await workbench.readCell(`'${SHEET}'!A7`)).toBe(before);

  await page.getByRole("tab", { name: "RAG Summary" }).click();
  await conditions.tick("Sheet RAG Summary is protected");
  await expect(conditions.told).toContainText("sheet RAG Summary is protected");
  const title = await workbench.readCell("'RAG Summary'!B2");
  await workbench.type("'RAG Summary'!B2", "typed");
  await expect(page.getByRole("status", { name: "Workbench messages" })).toContainText(
    "sheet RAG Summary is protected, and these cells are locked"
  );
  expect(await workbench.readCell("'RAG Summary'!B2")).toBe(title);
  await workbench.type(`'${SHEET}'!G11`, "On Track");
  await workbench.pane.getByRole("button", { name: "Recalculate RAG" }).click();
  await expect(workbench.pane.getByText(/RAG Summary.? is protected/u).first()).toBeVisible();
  await conditions.reset();

  await conditions.choose("Each round trip takes", "2 s");
  await workbench.pane.getByRole("button", { name: "Recalculate RAG" }).click();
  await expect(workbench.status).toContainText(/Reading|Writing/u);
  await workbench.expectDone();
});

test("an older Excel, dark, in a narrow pane; the choices pass axe and are worked by keyboard", async ({
  page,
}) => {
  const [workbench, conditions] = await openWithConditions(page);
  const { violations } = await new AxeBuilder({ page }).include("#conditions").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const background = (): Promise<string> =>
    workbench.pane.getByRole("button", { name: "Recalculate RAG" }).evaluate((button) => {
      const provider = button.closest(".fui-FluentProvider");
      return provider === null ? "" : getComputedStyle(provider).backgroundColor;
    });
  const light = await background();
  await conditions.tick(/Excel is dark/u);
  await conditions.tick("The pane is 320 pixels wide");
  await expect(page.getByRole("separator", { name: "Width of the pane" })).toHaveAttribute(
    "aria-valuenow",
    "320"
  );
  await workbench.recalculate();
  expect(await background()).not.toBe(light);

  await conditions.choose("Excel knows", "ExcelApi 1.9 (loads the add-in again)");
  await expect(workbench.pane.getByText(/Tracker on sheet/u).first()).toBeVisible();
  expect(await background()).not.toBe(light);
  await workbench.recalculate();

  await conditions.panel.getByRole("checkbox", { name: "A cell is being edited" }).focus();
  await page.keyboard.press("Space");
  await expect(conditions.told).toContainText("a cell is being edited");
  await page.keyboard.press("Escape");
  await expect(conditions.panel).toBeHidden();
  const button = page.getByRole("button", { name: /^Conditions/u });
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(conditions.panel).toBeVisible();
  await conditions.reset();
});
