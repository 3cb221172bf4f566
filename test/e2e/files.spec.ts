import { expect, test, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { CORPUS } from "../fixtures/corpus";
import { publishedLines, summaryLines } from "./support/published";
import { Workbench } from "./support/Workbench";

test("the messy sample ends in findings that select their cells", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.openWorkbook("messy-tracker.xlsx", readFileSync("samples/messy-tracker.xlsx"));
  await expect(workbench.pane.getByText(/Tracker on sheet Action log/u).first()).toBeVisible();
  await workbench.recalculate();
  await expect(workbench.status).toContainText(/\d+ findings/u);

  await workbench.pane.getByRole("tab", { name: /Findings/u }).click();
  await workbench.pane.getByRole("button", { name: /^Row 14, .*On Trak/u }).click();
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
  ).toBeVisible();
  await expect(page.getByRole("tab", { name: "RAG Summary" })).toBeVisible();
  await workbench.pane.getByRole("button", { name: "Recalculate RAG" }).click();
  await expect(workbench.status).toContainText(/up to date/u);
  expect(await workbench.readCell("'Workforce Action Plan'!G6")).toContain("Off Track");
});

test("a workbook that nothing was changed in is saved as the very same bytes", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  const bytes = readFileSync("samples/messy-tracker.xlsx");
  await workbench.openWorkbook("messy-tracker.xlsx", bytes);
  await expect(page.getByRole("tab", { name: "Action log" })).toBeVisible();
  expect((await workbench.saveBytes()).equals(bytes)).toBe(true);

  await workbench.type("'Action log'!A1", "Changed");
  expect((await workbench.saveBytes()).equals(bytes)).toBe(false);
});

test("what would harm a pivot table stops the saving, which then can go without it", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.openWorkbook("pivot.xlsx", await makeCorpusFile("a pivot table with a slicer"));
  const messages = page.getByRole("status", { name: "Workbench messages" });
  await expect(messages).toContainText("They stay in the file when you save it");

  const name = page.getByLabel("New name of sheet Plan");
  // The grid takes the keyboard once it's drawn, which ends a renaming that came before.
  await expect(async () => {
    await page.getByRole("tab", { name: "Plan", exact: true }).press("F2", { timeout: 2_000 });
    await name.fill("Actions", { timeout: 2_000 });
    await name.press("Enter", { timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole("tab", { name: "Actions", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Save workbook" }).click();
  await expect(messages).toContainText("pivot.xlsx was not saved");
  await expect(messages).toContainText("Sheet Plan was renamed Actions");

  const download = page.waitForEvent("download");
  await messages.getByRole("button", { name: "Save without them" }).click();
  const parts = Object.keys(unzipSync(readFileSync(await (await download).path())));
  expect(parts.filter((part) => /pivot|slicer/iu.test(part))).toEqual([]);
  await expect(messages).toContainText("Not carried over from the workbook");

  // Undone, it's saved as it came.
  await page.getByRole("button", { name: "Undo" }).click();
  const kept = unzipSync(await workbench.saveBytes());
  expect(Object.keys(kept)).toContain("xl/pivotTables/pivotTable1.xml");
});

test("a workbook can be dropped onto the page; other files are refused", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  const zone = page.getByText("Drop the workbook here to open it");
  const messages = page.getByRole("status", { name: "Workbench messages" });

  await drag(page, ["dragenter", "dragover"], ["notes.txt"]);
  await expect(zone).toBeVisible();
  await drag(page, ["dragleave"], ["notes.txt"]);
  await expect(zone).toBeHidden();

  await drag(page, ["dragenter", "drop"], ["notes.txt"]);
  await expect(zone).toBeHidden();
  await expect(messages).toContainText("notes.txt was not opened. Drop an Excel workbook");
  await drag(page, ["dragenter", "drop"], ["a.xlsx", "b.xlsx"]);
  await expect(messages).toContainText("2 files were dropped, and none was opened");
  await expect(page.getByRole("tab", { name: "Workforce Action Plan" })).toBeVisible();

  await drag(page, ["dragenter", "drop"], ["messy-tracker.xlsx"]);
  await expect(page.getByRole("tab", { name: "Action log" })).toBeVisible();
  await expect(messages).toBeEmpty();
  await expect(workbench.pane.getByText(/Tracker on sheet Action log/u).first()).toBeVisible();
});

/** Holds files over the grid and lets go, leaves, or whatever the events are. Each has the messy sample's bytes. */
async function drag(
  page: Page,
  events: readonly string[],
  names: readonly string[]
): Promise<void> {
  const content = readFileSync("samples/messy-tracker.xlsx").toString("base64");
  await page.evaluate(
    ([types, files, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      for (const name of files) data.items.add(new File([bytes], name));
      const target = document.querySelector("canvas") ?? document.body;
      for (const type of types) {
        target.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })
        );
      }
    },
    [events, names, content] as const
  );
}

async function makeCorpusFile(name: string): Promise<Buffer> {
  const bytes = await CORPUS.find((file) => file.name === name)?.make();
  if (bytes === undefined) throw new Error(`The corpus has no file ${name}`);
  return Buffer.from(bytes);
}

test("the exported summary holds the published table, and opens again", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  const { fileName, workbook, bytes } = await workbench.exportSummary();
  expect(fileName).toMatch(/RAG Summary 2025-02-28\.xlsx$/u);
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
    "RAG Summary",
    "RAG Exceptions",
    "How this was made",
  ]);
  const summary = workbook.getWorksheet("RAG Summary");
  expect(summary && summaryLines(summary)).toEqual(publishedLines());

  await workbench.openWorkbook(fileName, bytes);
  // Of the three sheets, the workbook that was open before hasn't this.
  await expect(page.getByRole("tab", { name: "How this was made" })).toBeVisible();
  expect(await workbench.readCell("'RAG Summary'!A1")).toContain("Workforce Action Plan");
  // Our own sheets are no tracker.
  await expect(workbench.pane.getByText(/No tracker|No action tracker/u).first()).toBeVisible();
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
