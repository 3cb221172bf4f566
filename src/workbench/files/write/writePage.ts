import type { PageSetup } from "../../book/Book";
import { formatHeaderFooter } from "../headerFooter";
import { element } from "../xml/element";
import { encodeEscapes, escapeText } from "../xml/escapes";

/** How a sheet prints: print options, Excel's own margins, page setup, headers and footers. */
export function writePage(page: PageSetup = {}): string {
  const setup = {
    paperSize: page.paperSize,
    fitToWidth: page.fitToWidth,
    fitToHeight: page.fitToHeight,
    orientation: page.orientation,
  };
  return [
    page.centerHorizontally === true ? element("printOptions", { horizontalCentered: true }) : "",
    element("pageMargins", {
      left: 0.7,
      right: 0.7,
      top: 0.75,
      bottom: 0.75,
      header: 0.3,
      footer: 0.3,
    }),
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
