import { colToLetter } from "hucre/xlsx";
import type { NamedRange, WriteSheet } from "hucre";
import type { SheetContent } from "../../domain/sheets/SheetContent";
import { quoteSheetName } from "./quoteSheetName";
import { chartRows } from "./sheetChart";
import { dropForbidden } from "../text/dropForbidden";

/** The most characters that Excel takes in a page's footer, codes and all. */
const LONGEST_FOOTER = 255;
const PAGE_NUMBERS = "&RPage &P of &N";

/** In inches: narrow, to leave the table the page, and still wide enough for every printer. */
const MARGINS = { left: 0.3, right: 0.3, top: 0.4, bottom: 0.6, header: 0.3, footer: 0.3 };

/**
 * The page that every sheet is printed on: A4 across, one page wide and as many long as it takes,
 * with the title and "Page 1 of 2" at the foot.
 */
export function pageLayout(title: string): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      horizontalCentered: true,
    },
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
