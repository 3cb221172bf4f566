import { orderFaults } from "./elementOrder";
import { attribute, elements, openPackage, readXml, type Package } from "./Package";
import { relationshipFaults } from "./relationshipFaults";

/**
 * What is wrong with a Word document, by ECMA-376, by what Word is known to repair or refuse, and by
 * what makes it hard to read for those who can't see it.
 */
export function documentFaults(bytes: Uint8Array): string[] {
  const opened = openPackage(bytes);
  const document = readXml(opened, "word/document.xml");
  return [
    ...opened.paths.flatMap((path) =>
      [...readXml(opened, path).querySelectorAll("*")]
        .flatMap(orderFaults)
        .map((fault) => `${path}: ${fault}`)
    ),
    ...relationshipFaults(opened),
    ...styleFaults(opened, document),
    ...elements(document, "tbl").flatMap(tableFaults),
    ...headingFaults(document),
    ...elements(document, "docPr").flatMap((picture) =>
      (picture.getAttribute("descr") ?? "") === "" ? ["a picture has no words"] : []
    ),
    ...elements(document, "p")
      .filter((each) => each.textContent === "" && elements(each, "drawing").length === 0)
      .map(() => "a paragraph is empty"),
  ];
}

/** Styles that are used and not there. */
function styleFaults(opened: Package, document: Document): string[] {
  const known = new Set(
    elements(readXml(opened, "word/styles.xml"), "style").map((each) =>
      attribute(each, "w:styleId")
    )
  );
  return ["pStyle", "tblStyle"]
    .flatMap((name) => elements(document, name))
    .map((each) => attribute(each, "w:val"))
    .filter((id) => !known.has(id))
    .map((id) => `there is no style ${id}`);
}

function tableFaults(table: Element): string[] {
  const faults: string[] = [];
  const rows = elements(table, "tr");
  const columns = elements(table, "gridCol").length;
  const headers = rows.map((row) => elements(row, "tblHeader").length);
  if (headers[0] !== 1 || headers.slice(1).some((count) => count > 0))
    faults.push("a table's header row isn't marked, or another one is");
  if (["gridSpan", "vMerge"].some((name) => elements(table, name).length > 0))
    faults.push("a table has merged cells");
  if (rows.some((row) => elements(row, "tc").length !== columns))
    faults.push("a row hasn't as many cells as the table has columns");
  if (elements(table, "tc").some((cell) => cell.textContent === "")) faults.push("a cell is blank");
  if (elements(table, "tblDescription").length !== 1) faults.push("a table has no description");
  if (table.nextElementSibling?.localName !== "p") faults.push("nothing stands after a table");
  return faults;
}

/** Headings that leave out a level. */
function headingFaults(document: Document): string[] {
  const levels = elements(document, "pStyle")
    .map((each) => /^Heading(\d)$/u.exec(attribute(each, "w:val"))?.[1])
    .filter((level) => level !== undefined)
    .map(Number);
  return levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? 0) + 1 ? [`a heading of level ${level} follows none above it`] : []
  );
}
