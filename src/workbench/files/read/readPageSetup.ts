import type { PageSetup } from "../../book/Book";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf } from "../xml/elements";
import { parseHeaderFooter } from "../headerFooter";
import { USUAL_MARGINS } from "../usualMargins";

/** How a sheet prints, but for what defined names hold (print area and titles). Undefined when nothing is said. */
export function readPageSetup(sheet: Element): PageSetup | undefined {
  const setup = childOf(sheet, "pageSetup");
  const texts = childOf(sheet, "headerFooter");
  const orientation = attributeOf(setup, "orientation");
  const paper = numberOf(setup, "paperSize");
  const scale = numberOf(setup, "scale");
  const margins = childOf(sheet, "pageMargins");
  const fits = flagOf(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const breakRows = readBreaks(childOf(sheet, "rowBreaks"));
  const header = parseHeaderFooter(textOf(childOf(texts, "oddHeader")));
  const footer = parseHeaderFooter(textOf(childOf(texts, "oddFooter")));
  const page: PageSetup = {
    ...(orientation === "landscape" || orientation === "portrait" ? { orientation } : {}),
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(scale === undefined || scale === 100 ? {} : { scale }),
    ...(margins === undefined || hasUsualMargins(margins) ? {} : { margins: readMargins(margins) }),
    ...(fits
      ? {
          fitToWidth: numberOf(setup, "fitToWidth") ?? 1,
          fitToHeight: numberOf(setup, "fitToHeight") ?? 1,
        }
      : {}),
    ...(flagOf(childOf(sheet, "printOptions"), "horizontalCentered")
      ? { centerHorizontally: true }
      : {}),
    ...(breakRows.length === 0 ? {} : { breakRows }),
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
  };
  return Object.keys(page).length === 0 ? undefined : page;
}

/** The rows, from 0, after breaks that were set by hand; a program's own are made anew at each printing. */
function readBreaks(breaks: Element | undefined): number[] {
  return childrenOf(breaks)
    .filter((each) => each.localName === "brk" && flagOf(each, "man"))
    .flatMap((each) => numberOf(each, "id") ?? [])
    .sort((a, b) => a - b);
}

function readMargins(margins: Element): NonNullable<PageSetup["margins"]> {
  const inches = (side: keyof typeof USUAL_MARGINS): number =>
    numberOf(margins, side) ?? USUAL_MARGINS[side];
  return {
    left: inches("left"),
    right: inches("right"),
    top: inches("top"),
    bottom: inches("bottom"),
    header: inches("header"),
    footer: inches("footer"),
  };
}

function hasUsualMargins(margins: Element): boolean {
  return Object.entries(USUAL_MARGINS).every(([side, usual]) => numberOf(margins, side) === usual);
}
