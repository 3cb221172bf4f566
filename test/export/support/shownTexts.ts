import { elements, openPackage, readXml } from "./Package";

/**
 * The text of every text cell of a sheet, top to bottom, as Excel shows it: shared and inline
 * strings looked up and escaped characters read. (ECMA-376 part 1, 22.9.2.19)
 *
 * @param sheet the sheet's number, from 1
 */
export function shownTexts(bytes: Uint8Array, sheet = 1): string[] {
  const opened = openPackage(bytes);
  const shared = elements(readXml(opened, "xl/sharedStrings.xml"), "si").map(textOf);
  return elements(readXml(opened, `xl/worksheets/sheet${sheet}.xml`), "c").flatMap((cell) => {
    const type = cell.getAttribute("t");
    if (type === "inlineStr") return [textOf(cell)];
    return type === "s" ? [shared[Number(cell.textContent)] ?? "no such string"] : [];
  });
}

function textOf(element: Element): string {
  const stored = elements(element, "t").map((each) => each.textContent);
  return stored
    .join("")
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
