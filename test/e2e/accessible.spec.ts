import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { LOOKS, openInLook } from "./support/looks";
import { Workbench } from "./support/Workbench";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target) }))).toEqual(
    []
  );
}

for (const look of LOOKS) {
  test(`page and pane pass axe, before and after a run, in ${look}`, async ({ page }) => {
    const workbench = await openInLook(page, look);
    await expectNoViolations(page);
    await workbench.recalculate();
    await expectNoViolations(page);
    for (const tab of [/Findings/u, /Exceptions/u]) {
      await workbench.pane.getByRole("tab", { name: tab }).click();
      await expectNoViolations(page);
    }
    await workbench.pane.getByRole("button", { name: "Set-up" }).click();
    await expect(workbench.pane.getByText(/67 actions in 20 sections/u)).toBeVisible();
    await expectNoViolations(page);
    await workbench.pane.getByRole("tab", { name: "Statuses" }).click();
    await workbench.pane.getByRole("radio", { name: /our own/iu }).check();
    await expect(workbench.pane.getByRole("textbox", { name: /name/iu }).first()).toBeVisible();
    await expectNoViolations(page);
  });
}

test("the pane can be worked by keyboard alone", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.pane.getByRole("button", { name: "Recalculate RAG" }).focus();
  await page.keyboard.press("Enter");
  await workbench.expectDone();
  await expect(workbench.pane.getByRole("button", { name: "Recalculate RAG" })).toBeFocused();

  await workbench.pane.getByRole("tab", { name: /Sections/u }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(workbench.pane.getByRole("tab", { name: /Exceptions/u })).toHaveAttribute(
    "aria-selected",
    "true"
  );
});

test("the shortcut recalculates", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.goTo("'Workforce Action Plan'!A1");
  await page.keyboard.press("Control+Alt+Shift+R");
  await workbench.expectDone();
});
