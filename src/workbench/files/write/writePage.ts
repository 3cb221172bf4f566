import type { PageSetup } from "../../book/Book";
import { formatHeaderFooter } from "../headerFooter";
import { USUAL_MARGINS } from "../usualMargins";
import { element } from "../xml/element";
import { encodeEscapes, escapeText } from "../xml/escapes";

/** How a sheet prints: print options, margins, page setup, headers and footers. */
export function writePage(page: PageSetup = {}): string {
  const setup = {
    paperSize: page.paperSize,
    scale: page.scale,
    fitToWidth: page.fitToWidth,
    fitToHeight: page.fitToHeight,
    orientation: page.orientation,
  };
  return [
    page.centerHorizontally === true ? element("printOptions", { horizontalCentered: true }) : "",
    element("pageMargins", { ...USUAL_MARGINS, ...page.margins }),
    Object.values(setup).every((value) => value === undefined) ? "" : element("pageSetup", setup),
    writeHeaderFooter(page),
  ].join("");
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
