import type { PageSetup } from "../../book/Book";
import { attributeOf, childOf, flagOf, numberOf, textOf } from "../xml/elements";
import { parseHeaderFooter } from "../headerFooter";

/** How a sheet prints, but for what defined names hold (print area and titles). Undefined when nothing is said. */
export function readPageSetup(sheet: Element): PageSetup | undefined {
  const setup = childOf(sheet, "pageSetup");
  const texts = childOf(sheet, "headerFooter");
  const orientation = attributeOf(setup, "orientation");
  const paper = numberOf(setup, "paperSize");
  const fits = flagOf(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const header = parseHeaderFooter(textOf(childOf(texts, "oddHeader")));
  const footer = parseHeaderFooter(textOf(childOf(texts, "oddFooter")));
  const page: PageSetup = {
    ...(orientation === "landscape" || orientation === "portrait" ? { orientation } : {}),
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(fits
      ? {
          fitToWidth: numberOf(setup, "fitToWidth") ?? 1,
          fitToHeight: numberOf(setup, "fitToHeight") ?? 1,
        }
      : {}),
    ...(flagOf(childOf(sheet, "printOptions"), "horizontalCentered")
      ? { centerHorizontally: true }
      : {}),
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
  };
  return Object.keys(page).length === 0 ? undefined : page;
}
