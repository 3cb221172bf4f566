import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { publishedLines, summaryLines } from "./support/published";
import { Workbench } from "./support/Workbench";

test("the messy sample ends in findings that select their cells", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.openWorkbook("messy-tracker.xlsx", readFileSync("samples/messy-tracker.xlsx"));
  await expect(workbench.pane.getByText(/Tracker on sheet Action log/u).first()).toBeVisible({
    timeout: 30_000,
  });
  await workbench.recalculate();
  await expect(workbench.status).toContainText(/\d+ findings/u);

  await workbench.pane.getByRole("tab", { name: /Findings/u }).click();
  await workbench.pane.getByRole("button", { name: /Row 14, .*On Trak/u }).click();
  await expect(workbench.activeCell).toContainText("F14");
  await expect(workbench.activeCell).toContainText("On Trak");
});

test("a saved workbook opens again with its sheets, and is up to date", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.type("'Workforce Action Plan'!G6", "Off Track");
  await workbench.recalculate();
  const bytes = await workbench.saveBytes();

  await workbench.openWorkbook("saved.xlsx", bytes);
  await expect(
    workbench.pane.getByText(/Tracker on sheet Workforce Action Plan/u).first()
  ).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole("tab", { name: "RAG Summary" })).toBeVisible();
  await workbench.pane.getByRole("button", { name: "Recalculate RAG" }).click();
  await expect(workbench.status).toContainText(/up to date/u, { timeout: 60_000 });
  expect(await workbench.readCell("'Workforce Action Plan'!G6")).toContain("Off Track");
});

test("the exported summary holds the published table, and opens again", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  const { fileName, workbook, bytes } = await workbench.exportSummary();
  expect(fileName).toMatch(/RAG Summary 2025-02-28\.xlsx$/u);
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(["RAG Summary", "RAG Exceptions"]);
  const summary = workbook.getWorksheet("RAG Summary");
  expect(summary && summaryLines(summary)).toEqual(publishedLines());

  await workbench.openWorkbook(fileName, bytes);
  await expect(page.getByRole("tab", { name: "RAG Exceptions" })).toBeVisible({ timeout: 30_000 });
  expect(await workbench.readCell("'RAG Summary'!A1")).toContain("Workforce Action Plan");
  // Our own sheets are no tracker.
  await expect(workbench.pane.getByText(/No tracker|No action tracker/u).first()).toBeVisible({
    timeout: 30_000,
  });
});

const NOT_WORKBOOKS: readonly (readonly [string, Buffer, RegExp])[] = [
  ["empty.xlsx", Buffer.alloc(0), /empty/u],
  ["notes.xlsx", Buffer.from("Just some text."), /not an Excel workbook/u],
  [
    "locked.xlsx",
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(512),
      utf16("EncryptedPackage"),
    ]),
    /password/u,
  ],
];

for (const [name, bytes, message] of NOT_WORKBOOKS) {
  test(`${name} is refused with a message, and the open workbook stays`, async ({ page }) => {
    const workbench = new Workbench(page);
    await workbench.open();
    await workbench.openWorkbook(name, bytes);
    await expect(page.getByRole("status", { name: "Workbench messages" })).toContainText(message);
    await expect(page.getByRole("tab", { name: "Workforce Action Plan" })).toBeVisible();
  });
}

/** As the directory of an OLE file names its streams. */
function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}
