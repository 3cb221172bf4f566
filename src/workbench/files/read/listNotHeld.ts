import { readCharts } from "../charts/readCharts";
import type { Package } from "../package/Package";
import { childOf, childrenOf, descendantsOf, flagOf, numberOf } from "../xml/elements";
import type { NotHeld } from "../NotHeld";
import { SIGNATURE_LINK } from "../patch/removeSignature";

/** What a link from a sheet leads to, where the model holds nothing of it. */
const SHEET_LINKS = new Map([
  ["comments", "Notes in cells"],
  ["threadedComment", "Comments"],
  ["pivotTable", "Pivot tables"],
  ["oleObject", "Embedded objects"],
  ["control", "Controls"],
  ["ctrlProp", "Form controls"],
  ["image", "Background picture"],
  ["slicer", "Slicers"],
  ["timeline", "Timelines"],
  ["queryTable", "Query results' connection"],
]);

/** What an element of a sheet says, where the model holds nothing of it. */
const SHEET_ELEMENTS = new Map([
  ["hyperlinks", "Links (their text is kept)"],
  ["colBreaks", "Page breaks between columns"],
  ["protectedRanges", "Ranges with a password of their own"],
  ["scenarios", "Scenarios"],
  ["customSheetViews", "Custom views"],
  ["sparklineGroups", "Sparklines"],
  ["sortState", "Sort settings"],
]);

const BOOK_LINKS = new Map([
  ["vbaProject", "Macros"],
  ["externalLink", "Links to other workbooks (their last values are kept)"],
  ["pivotCacheDefinition", "Pivot tables' data"],
  ["slicerCache", "Slicers"],
  ["connections", "Data connections"],
  ["customXml", "Custom XML parts"],
  ["chartsheet", "Chart sheets"],
  ["dialogsheet", "Dialog sheets"],
  ["xlMacrosheet", "Macro sheets"],
]);

/** Names what a sheet has that the model doesn't hold. */
export function listSheetNotHeld(
  pack: Package,
  part: string,
  sheet: Element,
  name: string,
  notHeld: NotHeld
): void {
  for (const { type, target } of pack.relationships(part)) {
    const what = SHEET_LINKS.get(type);
    notHeld.addIf(what !== undefined, `${what ?? ""} on sheet ${name}`);
    if (type === "drawing") {
      listDrawings(pack, target, name, notHeld);
    }
  }
  for (const [element, what] of SHEET_ELEMENTS) {
    notHeld.addIf(descendantsOf(sheet, element).length > 0, `${what} on sheet ${name}`);
  }
  const extended = descendantsOf(sheet, "conditionalFormattings").length > 0;
  notHeld.addIf(extended, `Conditional formats of Excel 2010's own kinds on sheet ${name}`);
}

function listDrawings(pack: Package, part: string, name: string, notHeld: NotHeld): void {
  const drawing = pack.xml(part);
  const held = readCharts(pack, part).filter(({ fixed }) => fixed !== true);
  notHeld.addIf(descendantsOf(drawing, "pic").length > 0, `Pictures on sheet ${name}`);
  notHeld.addIf(descendantsOf(drawing, "chart").length > held.length, `Charts on sheet ${name}`);
  notHeld.addIf(descendantsOf(drawing, "sp").length > 0, `Shapes on sheet ${name}`);
}

/** Names what the workbook as a whole has that the model doesn't hold. */
export function listBookNotHeld(
  pack: Package,
  part: string,
  workbook: Element,
  notHeld: NotHeld
): void {
  for (const { type } of pack.relationships(part)) {
    const what = BOOK_LINKS.get(type);
    if (what !== undefined) {
      notHeld.add(what);
    }
  }
  const isSigned = pack.relationships("").some(({ type }) => type === SIGNATURE_LINK);
  notHeld.addIf(isSigned, "The digital signature: it is for the file as it was opened");
  notHeld.addIf(
    flagOf(childOf(workbook, "workbookProtection"), "lockStructure"),
    "Protection of the workbook's structure"
  );
}

/** Names what the styles say that the model doesn't hold. */
export function listStylesNotHeld(styles: Element | undefined, notHeld: NotHeld): void {
  const named = childrenOf(childOf(styles, "cellStyles"), "cellStyle").filter(
    (style) => numberOf(style, "builtinId") === undefined
  );
  notHeld.addIf(named.length > 0, "Named cell styles (the cells keep their looks)");
  const hides = childrenOf(childOf(styles, "cellXfs"), "xf").some((xf) =>
    flagOf(childOf(xf, "protection"), "hidden")
  );
  notHeld.addIf(hides, "Which cells hide their formulas when a sheet is protected");
  const borders = childrenOf(childOf(styles, "borders"), "border");
  const diagonal = borders.some(
    (border) => flagOf(border, "diagonalUp") || flagOf(border, "diagonalDown")
  );
  notHeld.addIf(diagonal, "Diagonal borders");
  const bordered = childrenOf(childOf(styles, "dxfs"), "dxf").some(
    (dxf) => childOf(dxf, "numFmt") !== undefined
  );
  notHeld.addIf(bordered, "Number formats in conditional formats");
}
