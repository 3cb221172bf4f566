import { expect, test } from "@playwright/test";
import ExcelJS from "exceljs";
import { Workbench } from "./support/Workbench";

interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

async function workbookOf(...sheets: readonly SheetRows[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Minutes of a board: no sections, three colours, the headers in row 4. */
const ACTION_LOG: SheetRows = {
  name: "Action log",
  rows: [
    ["Programme board"],
    ["Actions from meetings"],
    [],
    ["Action no", "Agreed action", "Owner", "Target date", "Status", "Comments"],
    ["A1", "Write to the boards", "Jo", "31/03/2025", "Green", ""],
    ["A2", "Book the hall", "Kit", "30.04.25", "Amber", "Two offers are out."],
    ["A3", "Close the survey", "Lena", "May 2025", "Red", "Late returns."],
    ["A4", "Share the notes", "Jo", "TBC", "Green", ""],
  ],
};

/** Two rows of headers, last period's RAG left of this period's, section rows inside. */
const TWO_PERIODS: SheetRows = {
  name: "Estates",
  rows: [
    ["Estates plan"],
    ["", "", "", "Last period", "", "This period", ""],
    ["Ref", "Deliverable", "Lead", "RAG", "Comments", "RAG", "Comments"],
    ["1.1 Roofs"],
    ["1.1.1", "Mend the north roof", "AB", "On Track", "", "Off Track", "The frame is gone."],
    ["1.1.2", "Survey the south roof", "AB", "Off Track", "", "Delivered", ""],
    ["1.2 Heating"],
    ["1.2.1", "Replace the boiler", "CD", "At Risk", "", "On Track", ""],
  ],
};

/** Two sheets: one that the header words tell, and one whose status column has a word of its own. */
const TWO_PLANS: readonly SheetRows[] = [
  {
    name: "Delivery",
    rows: [
      ["Ref", "Action", "Owner", "RAG status"],
      ["1.1.1", "Open the centre", "AB", "On Track"],
      ["1.1.2", "Train the staff", "AB", "At Risk"],
    ],
  },
  {
    name: "Workforce",
    rows: [
      ["Ref", "Task", "Owner", "Light"],
      ["2.1.1", "Hire ten nurses", "CD", "Off Track"],
      ["2.1.2", "Agree the rota", "CD", "On Track"],
      ["2.1.3", "Publish the rota", "CD", "Delivered"],
    ],
  },
];

async function open(
  workbench: Workbench,
  name: string,
  bytes: Buffer,
  found: RegExp
): Promise<void> {
  await workbench.open();
  await workbench.openWorkbook(name, bytes);
  await expect(workbench.pane.getByText(found).first()).toBeVisible();
}

test("an action log in three colours is read as it is", async ({ page }) => {
  const workbench = new Workbench(page);
  await open(workbench, "log.xlsx", await workbookOf(ACTION_LOG), /sheet Action log.*column E/u);
  await workbench.recalculate();
  const { pane } = workbench;
  await expect(pane.getByRole("row", { name: /Green 2 50%/u })).toBeVisible();
  await pane.getByRole("tab", { name: /Exceptions/u }).click();
  await expect(pane.getByRole("tabpanel")).toContainText("Close the survey");
  await pane.getByRole("tab", { name: /Sections/u }).click();
  await pane.getByRole("button", { name: /What was read/u }).click();
  await expect(pane.getByText(/Red, Amber, Green.*4 of 4/u).first()).toBeVisible();
});

test("this period's RAG is read under two rows of headers", async ({ page }) => {
  const workbench = new Workbench(page);
  await open(workbench, "estates.xlsx", await workbookOf(TWO_PERIODS), /sheet Estates.*column F/u);
  await workbench.recalculate();
  const { pane } = workbench;
  await expect(pane.getByRole("button", { name: /^1\.1 Roofs Off Track/u })).toBeVisible();
  await expect(pane.getByRole("button", { name: /^1\.2 Heating On Track/u })).toBeVisible();
  await pane.getByRole("button", { name: /What was read/u }).click();
  await expect(pane.getByRole("row", { name: /RAG before D RAG \(Last period\)/u })).toBeVisible();
  await expect(pane.getByText(/section heading: “1\.1 Roofs”/u)).toBeVisible();
});

test("a mapping that was corrected is kept, and found again after saving and reopening", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  const { pane } = workbench;
  await open(workbench, "plans.xlsx", await workbookOf(...TWO_PLANS), /sheet Delivery/u);

  await pane.getByRole("button", { name: "Not right?" }).click();
  await pane.getByRole("checkbox", { name: /plan of the report.*Workforce/u }).check();
  const workforce = pane.getByRole("group", { name: "Plan on sheet Workforce" });
  await workforce.getByLabel("Name of the plan").fill("Workforce Plan");
  await workforce.getByLabel("RAG status").selectOption({ label: "D: Light" });
  await expect(pane.getByText(/Workforce Plan: 3 actions/u)).toBeVisible();
  await pane.getByRole("button", { name: "Keep" }).click();
  await expect(workbench.status).toContainText("Trackers on sheets Delivery and Workforce");

  await workbench.recalculate();
  await expect(pane.getByRole("heading", { name: "Workforce Plan" })).toBeVisible();
  await expect(pane.getByRole("button", { name: /^2\.1 .*At Risk/u })).toBeVisible();
  const bytes = await workbench.saveBytes();

  await workbench.openWorkbook("again.xlsx", bytes);
  await expect(workbench.status).toContainText("Trackers on sheets Delivery and Workforce");
  await pane.getByRole("button", { name: "Recalculate RAG" }).click();
  await expect(workbench.status).toContainText(/up to date/u);
  await pane.getByRole("button", { name: "Set-up" }).click();
  await expect(workforce.getByLabel("RAG status").locator("option:checked")).toHaveText("D: Light");
  await expect(workforce.getByLabel("Name of the plan")).toHaveValue("Workforce Plan");
});
