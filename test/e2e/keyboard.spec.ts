import { expect, test } from "@playwright/test";
import { Workbench } from "./support/Workbench";

const SHEET = "'Workforce Action Plan'";

test("the status bar tells the mode, and what is selected", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await expect(page.getByRole("textbox", { name: "Formula bar" })).toHaveCount(1);
  const mode = page.getByRole("status", { name: "Mode" });
  const selection = page.getByRole("status", { name: "Selection" });
  await expect(mode).toHaveText("Ready");

  await workbench.type(`${SHEET}!L2`, "1");
  await page.keyboard.type("2.5");
  await expect(mode).toHaveText("Enter");
  await page.keyboard.press("Enter");
  await expect(mode).toHaveText("Ready");
  await page.keyboard.type("late", { delay: 40 });
  await page.keyboard.press("Enter");
  await workbench.goTo(`${SHEET}!L3`);
  await page.keyboard.press("F2");
  await expect(mode).toHaveText("Edit");
  await page.keyboard.press("Escape");
  await expect(mode).toHaveText("Ready");
  await expect(selection).toBeEmpty();

  await page.getByLabel("Name box").fill("L2:L5");
  await page.getByLabel("Name box").press("Enter");
  await expect(selection).toHaveText("Average: 1.75 Count: 3 Sum: 3.5");
  await workbench.goTo(`${SHEET}!L4`);
  await page.keyboard.press("Shift+ArrowUp");
  await expect(selection).toHaveText("Average: 2.5 Count: 2 Sum: 2.5");
  await page.keyboard.press("ArrowDown");
  await expect(selection).toBeEmpty();
});

test("typing is undone by Ctrl+Z and done again by Ctrl+Y, in the grid and outside", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.type(`${SHEET}!L2`, "mine");
  await page.keyboard.press("Control+z");
  expect(await workbench.readCell(`${SHEET}!L2`)).toBe("blank");
  await page.keyboard.press("Control+y");
  expect(await workbench.readCell(`${SHEET}!L2`)).toBe("mine");

  await workbench.ribbon("Save workbook").focus();
  await page.keyboard.press("Control+z");
  await expect(workbench.activeCell).toHaveText("L2: blank");
  await page.keyboard.press("Control+y");
  await expect(workbench.activeCell).toHaveText("L2: mine");
});

test("Ctrl+S saves the workbook, from the grid and outside", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.type(`${SHEET}!L2`, "2");
  await workbench.type(`${SHEET}!L3`, "=L2*3");
  expect(await workbench.readCell(`${SHEET}!L3`)).toBe("6, formula =L2*3");

  const saved = async (): Promise<unknown> => {
    const book = await workbench.save(() => page.keyboard.press("Control+s"));
    return book.getWorksheet(SHEET.slice(1, -1))?.getCell("L3").value;
  };
  expect(await saved()).toEqual({ formula: "L2*3", result: 6 });
  await workbench.ribbon("Save workbook").focus();
  expect(await saved()).toEqual({ formula: "L2*3", result: 6 });
});

test("F6 goes round ribbon, grid, sheets and pane, and back with Shift", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  const places = [
    workbench.ribbon("Open workbook"),
    page.locator(".grid-place *:focus"),
    page.getByRole("tab", { name: "Workforce Action Plan" }),
    page.locator('iframe[title="RAG Tracker"]'),
  ];
  await workbench.ribbon("Open workbook").focus();
  for (const place of [...places.slice(1), ...places.slice(0, 1)]) {
    await page.keyboard.press("F6");
    await expect(place).toBeFocused();
  }
  for (const place of [...places].reverse()) {
    await page.keyboard.press("Shift+F6");
    await expect(place).toBeFocused();
  }
});

test("the add-in's shortcut works from the grid and from the pane", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.goTo(`${SHEET}!A1`);
  await page.keyboard.press("Control+Alt+Shift+R");
  await workbench.expectDone();

  await workbench.type(`${SHEET}!G6`, "Off Track");
  await workbench.pane.getByRole("button", { name: "Recalculate RAG" }).focus();
  await page.keyboard.press("Control+Alt+Shift+R");
  await expect(workbench.status).toContainText(/written/u);
});

test("the pane is made wider and narrower by dragging its edge, and by the arrow keys", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  const edge = page.getByRole("separator", { name: "Width of the pane" });
  const pane = page.getByRole("complementary", { name: "RAG Tracker task pane" });
  const width = async (): Promise<number> => Math.round((await pane.boundingBox())?.width ?? 0);
  expect(await width()).toBe(350);

  await edge.focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(width).toBe(360);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(width).toBe(340);
  await expect(edge).toHaveAttribute("aria-valuenow", "340");

  const box = await edge.boundingBox();
  if (box === null) throw new Error("The pane's edge isn't on the page");
  const height = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, height);
  await page.mouse.down();
  await page.mouse.move(900, height, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(500);
  // Wider than Excel's widest isn't to be had.
  await page.mouse.down();
  await page.mouse.move(100, height, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(700);
});
