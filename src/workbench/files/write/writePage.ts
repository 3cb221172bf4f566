import type { PageSetup } from "../../book/Book";
import { formatHeaderFooter } from "../headerFooter";
import { USUAL_MARGINS } from "../usualMargins";
import { element } from "../xml/element";
import { encodeEscapes, escapeText } from "../xml/escapes";

/** The last column of a sheet, from 0: a break goes all across. */
const LAST_COLUMN = 16383;

/** Whether a sheet is fitted to a number of pages; as many as it takes both ways is none. */
export function isFitted({ fitToWidth = 0, fitToHeight = 0 }: PageSetup = {}): boolean {
  return fitToWidth > 0 || fitToHeight > 0;
}

/** How a sheet prints: print options, margins, page setup, headers and footers, page breaks. */
export function writePage(page: PageSetup = {}): string {
  const setup = {
    paperSize: page.paperSize,
    scale: page.scale,
    ...(isFitted(page) && { fitToWidth: page.fitToWidth, fitToHeight: page.fitToHeight }),
    orientation: page.orientation,
  };
  return [
    page.centerHorizontally === true ? element("printOptions", { horizontalCentered: true }) : "",
    element("pageMargins", { ...USUAL_MARGINS, ...page.margins }),
    Object.values(setup).every((value) => value === undefined) ? "" : element("pageSetup", setup),
    writeHeaderFooter(page),
    writeBreaks(page),
  ].join("");
}

/** A break's number is that of the row before it, from 1. (ECMA-376 part 1, 18.3.1.3) */
function writeBreaks({ breakRows = [] }: PageSetup): string {
  if (breakRows.length === 0) return "";
  const breaks = breakRows.map((row) => element("brk", { id: row, max: LAST_COLUMN, man: true }));
  const count = breaks.length;
  return element("rowBreaks", { count, manualBreakCount: count }, ...breaks);
}

function writeHeaderFooter({ header, footer }: PageSetup): string {
  const texts = [
    ["oddHeader", header],
    ["oddFooter", footer],
  ] as const;
  const written = texts
    .filter(([, text]) => text !== undefined && formatHeaderFooter(text) !== "")
    .map(([name, text]) =>
      element(name, {}, escapeText(encodeEscapes(formatHeaderFooter(text ?? {}))))
    );
  return written.length === 0 ? "" : element("headerFooter", {}, ...written);
}
