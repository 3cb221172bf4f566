import { expect, type Page } from "@playwright/test";
import { Workbench } from "./Workbench";

/** How Excel can look: its own light and dark themes, and the system's forced colours. */
export const LOOKS = ["light", "dark", "forced colours"] as const;

/** Opens the workbench with Excel in one of its looks. The pane goes by Excel's theme, not by the browser's. */
export async function openInLook(page: Page, look: (typeof LOOKS)[number]): Promise<Workbench> {
  if (look === "forced colours") await page.emulateMedia({ forcedColors: "active" });
  const workbench = new Workbench(page);
  await workbench.open();
  if (look === "dark") {
    const conditions = page.getByRole("button", { name: /^Conditions/u });
    await conditions.click();
    const box = page.getByRole("checkbox", { name: /Excel is dark/u });
    await box.click();
    await expect(box).toBeChecked();
    await conditions.click();
    // The pane looks at Excel's theme when it gets the focus.
    await workbench.pane.getByRole("button", { name: "Recalculate RAG" }).focus();
    await expect(workbench.pane.locator(".fui-FluentProvider").first()).not.toHaveCSS(
      "background-color",
      "rgb(255, 255, 255)"
    );
  }
  return workbench;
}
