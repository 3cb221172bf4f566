import { expect, test } from "@playwright/test";
import ExcelJS from "exceljs";
import { Workbench } from "./support/Workbench";

/** How wide a digit is, in hundredths of its font's size: of 2,048 units 1,038 and 1,139. */
const DIGITS = { Calibri: 50.7, Arial: 55.6 };

for (const [family, digit] of Object.entries(DIGITS)) {
  test(`cells are drawn in a font that is as wide as ${family}, whatever fonts there are`, async ({
    page,
  }) => {
    await new Workbench(page).open();
    const widths = await page.evaluate((name) => {
      const context = document.createElement("canvas").getContext("2d");
      if (context === null) throw new Error("There's no canvas.");
      return ["", "bold", "italic"].map((style) => {
        context.font = `${style} 100px ${name}`;
        return context.measureText("0").width;
      });
    }, family);
    for (const width of widths) expect(width).toBeCloseTo(digit, 0);
  });
}

test("cells that name no font are drawn in their workbook's", async ({ page }) => {
  await page.addInitScript(() => {
    const fonts = new Set<string>();
    Object.assign(window, { fonts });
    const { prototype } = CanvasRenderingContext2D;
    const own = Object.getOwnPropertyDescriptor(prototype, "font");
    Object.defineProperty(prototype, "font", {
      ...own,
      set(this: CanvasRenderingContext2D, font: string) {
        fonts.add(font);
        own?.set?.call(this, font);
      },
    });
  });
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Plan").addRow(["Ref", "Action", "RAG"]);
  const workbench = new Workbench(page);
  await workbench.open();
  const drawn = (): Promise<string[]> =>
    page.evaluate(() => [...(window as unknown as { fonts: Set<string> }).fonts]);
  // The sample's own font is another.
  expect((await drawn()).filter((font) => font.includes("Calibri"))).toEqual([]);
  await workbench.openWorkbook("plain.xlsx", Buffer.from(await book.xlsx.writeBuffer()));
  await expect.poll(drawn).toContainEqual(expect.stringMatching(/ 11pt Calibri/u));
});
