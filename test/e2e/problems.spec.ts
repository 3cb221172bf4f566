import { expect, test } from "@playwright/test";
import ExcelJS from "exceljs";
import { Workbench } from "./support/Workbench";

const HEADERS = ["Ref", "Action", "Lead", "Due date", "RAG status"];
const ACTION = ["1.1.1", "Publish the data", "SG", "31/03/2025", "On Track"];

/** A workbook with the rows on a sheet named Actions. */
async function workbookOf(...sheets: { name: string; rows: string[][] }[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) workbook.addWorksheet(name).addRows(rows);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const CASES: readonly (readonly [string, () => Promise<Buffer>, RegExp])[] = [
  [
    "no tracker",
    () => workbookOf({ name: "Notes", rows: [["Shopping"], ["Milk", "2"]] }),
    /No action tracker was found/u,
  ],
  [
    "no status column",
    () => workbookOf({ name: "Actions", rows: [HEADERS.slice(0, 4), ACTION.slice(0, 4)] }),
    /no column for the RAG status/u,
  ],
  ["no actions", () => workbookOf({ name: "Actions", rows: [HEADERS] }), /no actions under it/u],
  [
    "a RAG Summary that isn't ours",
    () =>
      workbookOf(
        { name: "Actions", rows: [HEADERS, ACTION] },
        { name: "RAG Summary", rows: [["Mine"]] }
      ),
    /didn.t make/u,
  ],
];

for (const [name, make, message] of CASES) {
  test(`${name}: says what was looked for, and writes nothing`, async ({ page }) => {
    const workbench = new Workbench(page);
    await workbench.open();
    const bytes = await make();
    await workbench.openWorkbook("book.xlsx", bytes);
    const button = workbench.pane.getByRole("button", { name: "Recalculate RAG" });
    await expect(page.getByRole("tab", { name: "Workforce Action Plan" })).toHaveCount(0);
    await expect(button).toBeVisible();
    await button.click();
    await expect(workbench.pane.getByText(message).first()).toBeVisible();

    const before = new ExcelJS.Workbook();
    // exceljs declares the browser's ArrayBuffer where it takes node's Buffer.
    await before.xlsx.load(bytes as unknown as ArrayBuffer);
    const sheets = before.worksheets.map((sheet) => sheet.name);
    await expect(page.getByRole("tablist", { name: "Sheets" }).getByRole("tab")).toHaveText(sheets);
  });
}
