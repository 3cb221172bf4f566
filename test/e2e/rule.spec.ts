import { expect, test, type FrameLocator, type Locator } from "@playwright/test";
import type ExcelJS from "exceljs";
import published from "../fixtures/published-workforce.json";
import { Workbench } from "./support/Workbench";

const SECTION = "5.4 Supportive leadership and culture";
const REASON = "The board has seen a recovery plan.";
const BOTH = `Set by hand: ${REASON} The rule gives On Track.`;

/** Opens the set-up's part about the rule. */
async function openRule(pane: FrameLocator): Promise<Locator> {
  await pane.getByRole("button", { name: "Set-up" }).click();
  await pane.getByRole("tab", { name: "Rule and cuts" }).click();
  const panel = pane.getByRole("tabpanel", { name: "Rule and cuts" });
  await expect(panel.getByRole("radio", { name: "Adverse share" })).toBeChecked();
  return panel;
}

/** What RAG Summary has for a section beneath a header. */
function beneath(workbook: ExcelJS.Workbook, section: string, header: string): string {
  const sheet = workbook.getWorksheet("RAG Summary");
  // exceljs leaves holes for blank rows and cells.
  const rows = Array.from(sheet?.getSheetValues() ?? [], (row) =>
    Array.isArray(row) ? Array.from(row, (value) => (typeof value === "string" ? value : "")) : []
  );
  const headers = rows.find((row) => row.includes("Overall RAG")) ?? [];
  const found = rows.find((row) => row[headers.indexOf("Section")]?.startsWith(section));
  return found?.[headers.indexOf(header)] ?? "";
}

test("a cut moved to 25% by keyboard lists 5.4 alone; kept, it's gone by", async ({ page }) => {
  const workbench = new Workbench(page);
  const { pane } = workbench;
  await workbench.open();
  await workbench.recalculate();
  const panel = await openRule(pane);
  await expect(panel).toContainText("No section would change: 15 On Track, 5 At Risk");

  const slider = panel.getByRole("slider", { name: /^Cut for At Risk/u });
  await slider.focus();
  for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowLeft");
  await expect(panel.getByRole("spinbutton", { name: /^Cut for At Risk/u })).toHaveValue("25");
  await expect(panel).toContainText(
    "1 of 20 sections would change: 14 On Track, 6 At Risk and 0 Off Track."
  );
  await expect(panel.getByRole("listitem")).toHaveText([
    new RegExp(`^${SECTION}.*: On Track to At Risk\\.$`, "u"),
  ]);
  expect(beneath(await workbench.save(), "5.4", "Overall RAG")).toBe("On Track");

  await panel.getByLabel("Decimals of percentages").selectOption("Two");
  await pane.getByRole("button", { name: "Keep" }).click();
  await expect(workbench.status).toContainText(/out of date/iu);
  await workbench.recalculate();
  const saved = await workbench.save();
  expect(beneath(saved, "5.4", "Overall RAG")).toBe("At Risk");
  expect(beneath(saved, "5.2", "Sub-Action Delivery RAG")).toMatch(/^\d+\.\d\d% /u);
});

test("an overall RAG set by hand is on the sheet, there when the workbook is opened again, and says when its counts change", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  const { pane } = workbench;
  await workbench.open();
  await workbench.recalculate();
  const row = pane.getByRole("button", { name: new RegExp(`^${SECTION}`, "u") });
  await row.click();
  await pane.getByRole("button", { name: /^Set by hand… for 5\.4/u }).click();
  await pane.getByRole("radio", { name: "At Risk", exact: true }).check();
  await pane.getByLabel("Why it's set by hand").fill(REASON);
  await page.keyboard.press("Enter");
  await expect(row).toContainText(BOTH);
  await expect(pane.getByRole("button", { name: /^Set otherwise… for 5\.4/u })).toBeFocused();

  const bytes = await workbench.saveBytes();
  expect(beneath(await workbench.save(), "5.4", "Overall RAG")).toBe("At Risk");
  expect(beneath(await workbench.save(), "5.4", "Remark")).toContain(BOTH);

  await workbench.openWorkbook("again.xlsx", bytes);
  await expect(row).toHaveCount(0);
  await workbench.recalculate();
  await expect(row).toContainText(BOTH);
  await workbench.type("'Workforce Action Plan'!G69", "At Risk");
  await workbench.recalculate();
  await expect(row).toContainText(
    "The counts have changed since this was set: 1 of 4 adverse then, 2 of 4 now."
  );

  await row.click();
  await pane.getByRole("button", { name: /^Take back for 5\.4/u }).click();
  await expect(row).not.toContainText("Set by hand");
  expect(beneath(await workbench.save(), "5.4", "Remark")).not.toContain("Set by hand");
});

test("RAG Summary, its cells selected, tells the rule that it was made by", async ({ page }) => {
  const workbench = new Workbench(page);
  const { pane } = workbench;
  await workbench.open();
  await workbench.recalculate();
  const panel = await openRule(pane);
  await panel.getByRole("button", { name: "Which rule did we use last time?" }).click();
  const box = page.getByLabel("Name box");
  await box.fill("'RAG Summary'!A1:Z60");
  await box.press("Enter");
  await panel.getByRole("button", { name: "Use the selected cells" }).click();
  await expect(panel).toContainText("20 sections read.");
  await expect(
    panel
      .getByRole("list", { name: /^Rules/u })
      .getByRole("listitem")
      .first()
  ).toHaveText(/^Adverse share: all 20 rows, with a cut above 25% and up to 33⅓%/u);
});

test("the published table, pasted in, tells the rule that it was made by", async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  const panel = await openRule(workbench.pane);
  await panel.getByRole("button", { name: "Which rule did we use last time?" }).click();
  const table = published.map(({ section, overall, shares }) =>
    [
      section,
      overall,
      Object.entries(shares)
        .map(([status, share]) => `${share} ${status}`)
        .join(", "),
    ].join("\t")
  );
  await panel.getByLabel("The table as it was published").fill(table.join("\n"));
  await expect(panel).toContainText("20 sections read.");
  await expect(
    panel
      .getByRole("list", { name: /^Rules/u })
      .getByRole("listitem")
      .first()
  ).toHaveText(
    "Adverse share: all 20 rows, with a cut above 25% and up to 33⅓%; the cut for Off Track can't be told, since no row is Off Track (it's above 25%)."
  );
});
