import { expect, test } from "@playwright/test";
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
