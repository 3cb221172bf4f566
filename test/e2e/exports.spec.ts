import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { readPngSize } from "../../scripts/icons/encode-png.cjs";
import { Workbench } from "./support/Workbench";

/** Opens the workbench with a report made. */
async function openWithReport(page: Workbench["page"]): Promise<Workbench> {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.recalculate();
  return workbench;
}

test("each file is downloaded, and says how it was made", async ({ page }) => {
  const workbench = await openWithReport(page);

  const csv = await workbench.exportAs("Sections (.csv)");
  expect(csv.fileName).toMatch(/ sections 2025-02-28 [0-9a-f]{8}\.csv$/u);
  expect(csv.bytes.toString()).toContain("1.1,Workforce Data,At Risk");
  const mark = /([0-9a-f]{8})\.csv$/u.exec(csv.fileName)?.[1] ?? "";
  const printed = `${mark.slice(0, 4)} ${mark.slice(4)}`;

  const made = await workbench.exportAs("How this was made (.csv)");
  expect(made.bytes.toString()).toContain(`Fingerprint of what was read,${printed}`);

  const paper = await workbench.exportAs("Word document (.docx)");
  expect(paper.fileName).toMatch(/ board paper 2025-02-28\.docx$/u);
  const document = strFromU8(unzipSync(paper.bytes)["word/document.xml"] ?? new Uint8Array());
  expect(document).toContain("Sub-Action Delivery RAG");
  expect(document).toContain(printed);

  const edition = await workbench.exportAs("Excel (.xlsx)");
  const workbook = new ExcelJS.Workbook();
  // exceljs declares the browser's ArrayBuffer where it takes node's Buffer.
  await workbook.xlsx.load(edition.bytes as unknown as ArrayBuffer);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    "Cover",
    "Contents",
    "Notes",
    "Sections",
    "Exceptions",
    "RAG statuses",
    "How it was made",
  ]);

  const ods = await workbench.exportAs("OpenDocument (.ods)");
  expect(Object.keys(unzipSync(ods.bytes))[0]).toBe("mimetype");

  const picture = await workbench.exportAs("Picture (.png)");
  expect(readPngSize(picture.bytes)?.width).toBe(2400);
});

test("what can be exported passes axe", async ({ page }) => {
  const workbench = await openWithReport(page);
  await workbench.pane.getByRole("button", { name: "Export", exact: true }).click();
  await expect(workbench.pane.getByRole("button", { name: "Copy", exact: true })).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target) }))).toEqual(
    []
  );
});

test("an export again makes the same bytes, from the ribbon too", async ({ page }) => {
  const workbench = await openWithReport(page);
  const first = await workbench.exportAs("Word document (.docx)");
  const again = await workbench.exportAs("Word document (.docx)");
  expect(again.bytes.equals(first.bytes)).toBe(true);
  const fromRibbon = await workbench.downloadOf(() => workbench.ribbon("Export again").click());
  expect(fromRibbon.suggestedFilename()).toBe(first.fileName);
});

test("a copy is pasted as a table, with a plain-text twin", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const workbench = await openWithReport(page);
  await workbench.pane.getByRole("button", { name: "Export", exact: true }).click();
  await workbench.pane.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(workbench.pane.getByText("Copied. Paste it into Word")).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? "";
    return { html: await read("text/html"), text: await read("text/plain") };
  });
  expect(copied.html).toContain("<td");
  expect(copied.html).toContain("1.1 Workforce Data");
  expect(copied.text).toContain("Plan\t1.1 Workforce Data\tAt Risk\t25% On Track, 75% At Risk");
});

test("a clipboard that is refused leaves the text to be copied by hand", async ({ page }) => {
  const workbench = await openWithReport(page);
  await workbench.pane.locator("body").evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    Object.defineProperty(document, "execCommand", { value: () => false });
  });
  await workbench.pane.getByRole("button", { name: "Export", exact: true }).click();
  await workbench.pane.getByRole("button", { name: "Copy", exact: true }).click();
  const field = workbench.pane.getByRole("textbox", { name: /isn't allowed to copy/u });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/Delivery overview: /u);
});
