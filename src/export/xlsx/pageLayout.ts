import { colToLetter } from "hucre/xlsx";
import type { NamedRange, WriteSheet } from "hucre";
import { chartRows } from "../../domain/sheets/pages/chartRows";
import { layOutPages } from "../../domain/sheets/pages/layOutPages";
import { PAGE_MARGINS } from "../../domain/sheets/pages/page";
import type { SheetContent } from "../../domain/sheets/SheetContent";
import { quoteSheetName } from "./quoteSheetName";
import { dropForbidden } from "../text/dropForbidden";

/** The most characters that Excel takes in a page's footer, codes and all. */
const LONGEST_FOOTER = 255;
const PAGE_NUMBERS = "&RPage &P of &N";

const inches = (points: number): number => Math.round(points / 7.2) / 10;

/** In inches: narrow, to leave the table the page, and still wide enough for every printer. */
const MARGINS = {
  left: inches(PAGE_MARGINS.side),
  right: inches(PAGE_MARGINS.side),
  top: inches(PAGE_MARGINS.top),
  bottom: inches(PAGE_MARGINS.bottom),
  header: 0.3,
  footer: 0.3,
};

/**
 * The page that a sheet is printed on: A4 across, one page wide and as many long as it takes, with
 * the title and "Page 1 of 2" at the foot; no group is divided that a page has room for.
 *
 * @param content left out: there are no groups
 */
export function pageLayout(
  title: string,
  content?: SheetContent
): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  const pages = content === undefined ? null : layOutPages(content);
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      ...(pages === null
        ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
        : { scale: pages.scale }),
      margins: MARGINS,
      horizontalCentered: true,
    },
    // The library names the row before a break.
    ...(pages !== null && { rowBreaks: pages.breaks.map((row) => row - 1) }),
    headerFooter: { oddFooter: footerText(title) },
  };
}

/** The names by which Excel knows what a sheet prints and which row it repeats on every page. */
export function printNames(content: SheetContent): NamedRange[] {
  const { name, rows, columnWidths, headerRow, chart } = content;
  const sheet = quoteSheetName(name);
  const lastColumn = colToLetter(Math.max(0, columnWidths.length - 1));
  const header = headerRow + 1;
  const lastRow = chart === undefined ? rows.length : chartRows(content, chart)[1];
  return [
    {
      name: "_xlnm.Print_Area",
      scope: name,
      range: `${sheet}!$A$1:$${lastColumn}$${Math.max(1, lastRow)}`,
    },
    { name: "_xlnm.Print_Titles", scope: name, range: `${sheet}!$${header}:$${header}` },
  ];
}

/** An ampersand begins a code in a footer; two are one that is printed. */
function footerText(title: string): string {
  const room = LONGEST_FOOTER - PAGE_NUMBERS.length - "&L".length;
  let left = "";
  for (const character of dropForbidden(title).replace(/\s+/gu, " ")) {
    const printed = character === "&" ? "&&" : character;
    if (left.length + printed.length > room) break;
    left += printed;
  }
  return `&L${left}${PAGE_NUMBERS}`;
}
