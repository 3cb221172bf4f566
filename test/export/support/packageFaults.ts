import { orderFaults } from "./elementOrder";
import { attribute, elements, openPackage, readXml, type Package } from "./Package";
import { relationshipFaults } from "./relationshipFaults";
import { stylesFaults } from "./stylesFaults";
import { workbookFaults } from "./workbookFaults";
import { worksheetFaults } from "./worksheetFaults";

/**
 * What is wrong with the structure of a workbook file, by ECMA-376 and by what Excel is known to
 * repair or refuse. A file that other readers open can still be damaged to Excel.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const opened = openPackage(bytes);
  const malformed = opened.paths.flatMap((path) => {
    try {
      readXml(opened, path);
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
  if (malformed.length > 0) return malformed;
  return [
    ...opened.paths.flatMap((path) => partFaults(opened, path)),
    ...relationshipFaults(opened),
    ...workbookFaults(opened),
    ...stylesFaults(readXml(opened, "xl/styles.xml")),
    ...sheetFaults(opened),
  ];
}

function partFaults(opened: Package, path: string): string[] {
  const text = opened.parts.get(path) ?? "";
  const faults = [...readXml(opened, path).querySelectorAll("*")].flatMap(orderFaults);
  if (!text.startsWith('<?xml version="1.0" encoding="UTF-8"')) faults.push("no XML declaration");
  if (text.includes("\ufffd")) faults.push("a character that was lost");
  return faults.map((fault) => `${path}: ${fault}`);
}

function sheetFaults(opened: Package): string[] {
  const styles = elements(readXml(opened, "xl/styles.xml"), "cellXfs")[0]?.children.length ?? 0;
  const shared = opened.parts.has("xl/sharedStrings.xml")
    ? elements(readXml(opened, "xl/sharedStrings.xml"), "si")
    : [];
  const faults = shared.flatMap((each, index) => stringFaults(each, index));
  const sheets = opened.paths.filter((path) => path.startsWith("xl/worksheets/sheet"));
  return [
    ...faults,
    ...sheets.flatMap((path) =>
      worksheetFaults(readXml(opened, path), { styles, strings: shared.length }).map(
        (fault) => `${path}: ${fault}`
      )
    ),
  ];
}

/** Spaces at the ends and line breaks are lost unless they're said to matter. */
function stringFaults(item: Element, index: number): string[] {
  return elements(item, "t").flatMap((text) => {
    const shown = text.textContent.replace(/_x([0-9A-F]{4})_/giu, "-");
    const kept = text.hasAttribute("xml:space") && attribute(text, "xml:space") === "preserve";
    const faults: string[] = [];
    if (shown.length > 32767) faults.push(`string ${index} is longer than a cell holds`);
    if (/^[ \t\n]|[ \t\n]$/u.test(shown) && !kept) faults.push(`string ${index} loses its spaces`);
    return faults;
  });
}
