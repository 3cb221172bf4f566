import { childNames } from "./Package";

/**
 * The order in which ECMA-376 part 1 has an element's children, for the elements that we write:
 * Excel calls a file damaged whose elements come in another order. (Annex A, sml.xsd)
 */
export const ELEMENT_ORDER: Readonly<Record<string, readonly string[]>> = {
  workbook: words(
    `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
     externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr
     smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`
  ),
  worksheet: words(
    `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
     protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells
     phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
     headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
     legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts
     extLst`
  ),
  sheetPr: words("tabColor outlinePr pageSetUpPr"),
  sheetView: words("pane selection pivotSelection extLst"),
  c: words("f v is extLst"),
  headerFooter: words("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter"),
  styleSheet: words(
    `numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst`
  ),
  border: words("start end left right top bottom diagonal vertical horizontal"),
  xf: words("alignment protection extLst"),
  patternFill: words("fgColor bgColor"),
};

/** Elements that an element may have more than once. */
const REPEATED = new Set(["selection", "conditionalFormatting"]);

/** What is out of order, unknown or there twice among an element's children. */
export function orderFaults(element: Element): string[] {
  const order = ELEMENT_ORDER[element.localName];
  if (order === undefined) return [];
  const names = childNames(element);
  const where = `<${element.localName}>`;
  const faults: string[] = [];
  names.forEach((name, index) => {
    const before = names[index - 1];
    const place = order.indexOf(name);
    if (place < 0) faults.push(`${where} has no place for <${name}>`);
    else if (before === name && !REPEATED.has(name)) faults.push(`${where} has <${name}> twice`);
    else if (before !== undefined && order.indexOf(before) > place)
      faults.push(`${where} has <${name}> after <${before}>`);
  });
  return faults;
}

function words(text: string): string[] {
  return text.trim().split(/\s+/u);
}
