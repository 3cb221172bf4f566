import { expect, test } from "@playwright/test";
import ExcelJS from "exceljs";
import { Workbench } from "./support/Workbench";

/** A tracker of 2,000 rows, and 200 ms or more for each round trip. */

const STATUSES = ["On Track", "Complete", "On Track", "At Risk"];
const ROWS = 2_000;

async function makeWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Plan");
  sheet.addRow(["Ref", "Section", "Action", "Lead", "RAG"]);
  for (let row = 0; row < ROWS; row++) {
    const section = 1 + Math.floor(row / 100);
    // A few exceptions only: what is measured is the reading.
    const status = row % 100 === 0 ? "Off Track" : (STATUSES[row % 3] ?? "");
    sheet.addRow([
      `${section}.${1 + (row % 100)}`,
      `Section ${section}`,
      `Do ${row}`,
      "PK",
      status,
    ]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

test("a run over slow round trips is told, cancelled by button and by Esc, and done", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  const { pane } = workbench;
  await workbench.open();
  await workbench.openWorkbook("plan.xlsx", await makeWorkbook());
  await expect(page.getByRole("tab", { name: "Plan", exact: true })).toBeVisible();
  await expect(pane.getByText(/Tracker on sheet Plan/u).first()).toBeVisible();
  await page.getByRole("button", { name: /^Conditions/u }).click();
  const panel = page.getByRole("region", { name: "Conditions" });
  const takes = panel.getByRole("combobox", { name: "Each round trip takes" });
  const recalculate = pane.getByRole("button", { name: "Recalculate RAG" });
  const cancel = pane.getByRole("button", { name: "Cancel recalculating" });

  await takes.selectOption({ label: "2 s" });
  await recalculate.click();
  await expect(workbench.status).toContainText("Reading the tracker, step");
  await cancel.click();
  await expect(workbench.status).toContainText("Cancelled. The workbook is as it was.");
  await expect(recalculate).toBeFocused();

  await recalculate.click();
  await expect(workbench.status).toContainText("Reading the tracker, step");
  await page.keyboard.press("Escape");
  await expect(workbench.status).toContainText("Cancelled. The workbook is as it was.");
  await takes.selectOption({ label: "no time" });
  await expect(page.getByRole("tab", { name: "RAG Summary" })).toHaveCount(0);

  await takes.selectOption({ label: "200 ms" });
  await workbench.recalculate();
  await expect(page.getByRole("tab", { name: "RAG Summary" })).toBeVisible();
  await expect(pane.getByRole("tab", { name: /Exceptions/u })).toContainText("20");

  // An edit is followed without a round trip: also while Excel answers none.
  const isBusy = panel.getByRole("checkbox", { name: "A cell is being edited" });
  await isBusy.click();
  await expect(isBusy).toBeChecked();
  await workbench.type("Plan!E3", "Off Track");
  await expect(pane.getByRole("tab", { name: /Exceptions/u })).toContainText("21");
  await expect(workbench.status).toContainText("Out of date: 1 edit since");
});
