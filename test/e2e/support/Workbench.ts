import {
  expect,
  type Download,
  type FrameLocator,
  type Locator,
  type Page,
} from "@playwright/test";
import ExcelJS from "exceljs";

/** The workbench as a user meets it: everything is found by its role and name. */
export class Workbench {
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** The pane's line that says how things stand. */
  readonly status: Locator;
  /** What assistive technology hears of the active cell. */
  readonly activeCell: Locator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe[title="RAG Tracker"]');
    this.status = this.pane.getByRole("status").first();
    this.activeCell = page.getByLabel("Active cell");
    // Office.js asks once whether localhost may act as Office.
    page.on("dialog", (dialog) => void dialog.accept());
  }

  /** Opens the page and waits until the pane has found the sample's tracker. */
  async open(): Promise<void> {
    await this.page.goto("/");
    await expect(this.pane.getByRole("button", { name: "Recalculate RAG" })).toBeVisible();
    await expect(this.pane.getByText(/Tracker on sheet/u).first()).toBeVisible();
  }

  /** Opens a workbook of the user's own and waits for the pane to start on it. */
  async openWorkbook(name: string, bytes: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Open workbook" }).click();
    await (
      await chooser
    ).setFiles({
      name,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: bytes,
    });
  }

  /** Presses Recalculate RAG in the pane and waits until it's done. */
  async recalculate(): Promise<void> {
    await this.pane.getByRole("button", { name: "Recalculate RAG" }).click();
    await this.expectDone();
  }

  /** Opens the set-up at its options, which are done as soon as they're chosen. */
  async openOptions(): Promise<void> {
    await this.pane.getByRole("button", { name: "Set-up" }).click();
    await this.pane.getByRole("tab", { name: "Options" }).click();
  }

  /** Closes the set-up with nothing to keep. */
  async closeSetup(): Promise<void> {
    await this.pane.getByRole("button", { name: "Cancel", exact: true }).click();
  }

  /** Presses Recalculate RAG on the ribbon and waits until it's done. */
  async recalculateFromRibbon(): Promise<void> {
    await this.ribbon("Recalculate RAG").click();
    await this.expectDone();
  }

  /** Waits for a run's outcome in the status line. */
  async expectDone(): Promise<void> {
    await expect(this.status).toContainText(/written|up to date/u);
  }

  /** A button of the ribbon, outside the pane. */
  ribbon(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Goes to a cell through the Name box: "'RAG Summary'!C9". */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByLabel("Name box");
    await box.fill(address);
    await box.press("Enter");
    const cell = address.slice(address.lastIndexOf("!") + 1);
    await expect(this.activeCell).toHaveText(new RegExp(`\\b${cell}\\b`, "u"));
  }

  /** What a cell holds, as it's read out. */
  async readCell(address: string): Promise<string> {
    await this.goTo(address);
    const text = (await this.activeCell.textContent()) ?? "";
    return text.slice(text.indexOf(":") + 1).trim();
  }

  /** The row, from 1, in which RAG Summary has a section. */
  async findSummaryRow(ref: string): Promise<number> {
    const sheet = (await this.save()).getWorksheet("RAG Summary");
    for (let row = 1; row <= (sheet?.rowCount ?? 0); row++) {
      if (sheet?.getCell(row, 2).text.startsWith(`${ref} `) === true) return row;
    }
    throw new Error(`RAG Summary has no row for section ${ref}`);
  }

  /** Types into a cell and confirms with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    // As quick as people type: the spreadsheet opens its cell editor on the first key.
    await this.page.keyboard.type(text, { delay: 40 });
    await this.page.keyboard.press("Enter");
  }

  /** Saves the workbook, by its button unless told: the file's bytes. */
  async saveBytes(
    save = (): Promise<void> => this.page.getByRole("button", { name: "Save workbook" }).click()
  ): Promise<Buffer> {
    return readBytes(await this.downloadOf(save));
  }

  /** Saves the workbook and reads the file back with another library than the one that wrote it. */
  async save(by?: () => Promise<void>): Promise<ExcelJS.Workbook> {
    return readWorkbook(await this.saveBytes(by));
  }

  /** Exports the summary from the pane and reads the file back. */
  async exportSummary(): Promise<{ fileName: string; bytes: Buffer; workbook: ExcelJS.Workbook }> {
    const { fileName, bytes } = await this.exportAs("Workbook (.xlsx)");
    return { fileName, bytes, workbook: await readWorkbook(bytes) };
  }

  /** Opens what can be exported, where it isn't open, and exports by a button of it. */
  async exportAs(label: string): Promise<{ fileName: string; bytes: Buffer }> {
    const open = this.pane.getByRole("button", { name: "Export", exact: true });
    if ((await open.getAttribute("aria-expanded")) !== "true") await open.click();
    const download = await this.downloadOf(() =>
      this.pane.getByRole("button", { name: label, exact: true }).click()
    );
    return { fileName: download.suggestedFilename(), bytes: await readBytes(download) };
  }

  /** The file that is downloaded when something is done. */
  async downloadOf(act: () => Promise<void>): Promise<Download> {
    const download = this.page.waitForEvent("download");
    await act();
    return download;
  }
}

async function readBytes(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) {
    chunks.push(Buffer.from(chunk as Uint8Array));
  }
  return Buffer.concat(chunks);
}

async function readWorkbook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares the browser's ArrayBuffer where it takes node's Buffer.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}
