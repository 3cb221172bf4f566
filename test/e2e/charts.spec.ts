import { expect, test } from "@playwright/test";
import { Workbench } from "./support/Workbench";

/** Adds a chart of cells beside the tracker, from the pane, as an add-in would. */
const addChart = async (): Promise<void> => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Charted");
    sheet.getRange("A1:C3").values = [
      ["Section", "Red", "Green"],
      ["People", 3, 1],
      ["Estates", 2, 2],
    ];
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
    chart.title.text = "How each section stands";
    chart.setPosition("B6", "G18");
    sheet.activate();
    await context.sync();
  });
};

test("a chart is drawn on its sheet, scrolls with the cells, and goes when it's undone", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  const pane = page.frames().find((frame) => frame.url().includes("taskpane"));
  await pane?.evaluate(addChart);
  const chart = page.getByRole("img", { name: "How each section stands" });
  await expect(chart).toBeVisible();
  await expect(chart.getByText("Estates")).toBeVisible();
  const before = await chart.boundingBox();
  await page.mouse.move(400, 700);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await chart.boundingBox())?.y).toBeLessThan((before?.y ?? 0) - 10);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chart).toHaveCount(0);
});

test("a workbook that the add-in makes is shown in a tab of its own", async ({ page, context }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  const pane = page.frames().find((frame) => frame.url().includes("taskpane"));
  const opened = context.waitForEvent("page");
  await pane?.evaluate(() => Excel.createWorkbook());
  const tab = await opened;
  tab.on("dialog", (dialog) => void dialog.accept());
  await expect(tab.getByRole("tab", { name: "Sheet1" })).toBeVisible();
});
