import { expect, test } from "@playwright/test";
import published from "../fixtures/published-workforce.json";
import { Workbench } from "./support/Workbench";

test("what someone typed into RAG Summary is named when it's written over, and undo brings it back", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  await workbench.type("'RAG Summary'!D12", "All is well");
  await workbench.recalculate();
  await expect(workbench.status).toContainText(
    "RAG Summary: 1 cell had been changed since it was last written, and was written anew: D12. Undo in Excel brings back what was there"
  );
  expect(await workbench.readCell("'RAG Summary'!D12")).toBe("17% Delivered, 83% On Track");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => workbench.readCell("'RAG Summary'!D12")).toBe("All is well");
});

test("the chart stands below the table, and the switch takes it off and puts it on", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  const row = (await workbench.findSummaryRow("5.4")) + 4;
  await workbench.goTo(`'RAG Summary'!B${row}`);
  const chart = page.getByRole("img", { name: /: actions of each section by status$/u });
  await expect(chart).toBeVisible();
  await expect(chart.getByText("75%", { exact: true })).toHaveCount(1);
  await workbench.openOptions();
  const chartSwitch = workbench.pane.getByRole("switch", { name: "Chart on RAG Summary" });
  await chartSwitch.click();
  await expect(chart).toHaveCount(0);
  await chartSwitch.click();
  await expect(chartSwitch).toBeChecked();
  await workbench.goTo(`'RAG Summary'!B${row}`);
  await expect(chart).toBeVisible();
});

test("counts that follow do so without the add-in, and a section says that its RAG may be another", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  const row = await workbench.findSummaryRow("1.3");
  /** What a cell of the section shows; its formula is read out behind it. */
  const shown = async (column: string): Promise<string> =>
    (await workbench.readCell(`'RAG Summary'!${column}${row}`)).replace(/, formula =.*$/su, "");
  const before = await shown("D");
  await workbench.openOptions();
  const follow = workbench.pane.getByRole("switch", { name: "Counts follow the tracker" });
  await follow.click();
  await expect(follow).toBeChecked();
  await workbench.expectDone();
  expect(await shown("D")).toBe(before);

  const book = await workbench.save();
  const summary = book.getWorksheet("RAG Summary");
  expect(summary?.getCell(row, 5).formula).toMatch(/^COUNTIFS\(Actions\[/u);
  // Action 1.3.1, which is Delivered.
  await workbench.type("'Workforce Action Plan'!G16", "At Risk");
  await expect.poll(() => shown("D")).toBe("50% Delivered, 50% At Risk");
  expect(await shown("C")).toContain("On Track");
  expect(await shown("T")).toBe(
    "Counts changed since the last run: recalculate for the overall RAG"
  );
});

test("before you publish: what to see to, and what is wrong in the published pages", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Before you publish" }).click();
  await expect(pane.getByRole("list", { name: "In order" })).toContainText(
    "The exceptions list has the 2 actions that the headline counts."
  );
  await expect(pane.getByText(/5\.4 .*contains 1 Off Track\./u).first()).toBeVisible();

  // What someone has typed into our sheet is told before it's written over.
  await workbench.type("'RAG Summary'!D12", "All is well");
  await pane.getByRole("button", { name: "Look at the sheets again" }).click();
  await expect(
    pane.getByText("1 cell of RAG Summary has been changed by hand since it was written: D12.")
  ).toBeVisible();
  await workbench.goTo("'RAG Summary'!A1");
  await pane.getByRole("button", { name: "D12", exact: true }).click();
  await expect(workbench.activeCell).toHaveText(/\bD12\b/u);

  await pane.getByRole("button", { name: "Check a report that is printed already" }).click();
  const table = published
    .map(({ section, overall, shares }) =>
      [
        section,
        overall,
        Object.entries(shares)
          .map(([status, share]) => `${share} ${status}`)
          .join(", "),
      ].join("\t")
    )
    .join("\n");
  await pane.getByRole("textbox", { name: "Section table" }).fill(table);
  await pane
    .getByRole("textbox", { name: "Front-page counts" })
    .fill(
      [
        "Delivery plan actions: 46 (37%) On Track, 11 (9%) At Risk, 8 (7%) Off Track, 9 (7%) Delivery Date Missed no Risk, 1 (1%) Delivery Date Missed with Risk, 48 (39%) Delivered",
        "Workforce sections: 15 (75%) On Track, 5 (25%) At Risk",
        "Workforce actions: 29 (39%) On Track, 10 (15%) At Risk, 3 (5%) Delivery Date Missed no Risk, 1 (2%) Delivery Date Missed with Risk, 26 (39%) Delivered",
        "Delivery plan exceptions: 8",
      ].join("\n")
    );
  for (const found of [
    "The percentages of 2.3 add up to 99.66%, not 100%.",
    "With 26 On Track instead of 29, all 5 percentages fit (66 actions).",
    "Workforce actions: the front page counts none Off Track, and the table has some in 5.4.",
    "counts 9 actions that the board must see",
    "5.4 is On Track as a whole, and 25% Off Track.",
  ]) {
    await expect(pane.getByText(found)).toBeVisible();
  }
});
