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

/** The same for charts (dml-chart.xsd). */
const CHART_ORDER: Readonly<Record<string, readonly string[]>> = {
  chartSpace: words(
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst"
  ),
  chart: words(
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst"
  ),
  title: words("tx layout overlay spPr txPr"),
  plotArea: words("layout barChart catAx valAx dTable spPr"),
  barChart: words("barDir grouping varyColors ser dLbls gapWidth overlap serLines axId"),
  ser: words(
    "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape"
  ),
  dLbls: words(
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines"
  ),
  catAx: words(
    `axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark
     minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip
     tickMarkSkip noMultiLvlLbl`
  ),
  valAx: words(
    `axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark
     minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit minorUnit dispUnits`
  ),
  legend: words("legendPos legendEntry layout overlay spPr txPr"),
};

/** The same for documents (wml.xsd). */
const WORD_ORDER: Readonly<Record<string, readonly string[]>> = {
  body: words("p tbl sectPr"),
  p: words("pPr r fldSimple"),
  pPr: words("pStyle keepNext keepLines numPr tabs bidi spacing ind jc outlineLvl rPr sectPr"),
  r: words("rPr t tab br drawing"),
  rPr: words("rFonts b bCs i color sz szCs shd rtl lang"),
  tbl: words("tblPr tblGrid tr"),
  tblPr: words(
    "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"
  ),
  tr: words("trPr tc"),
  trPr: words("cantSplit tblHeader"),
  tc: words("tcPr p"),
  tcPr: words("tcW shd"),
  sectPr: words("footerReference pgSz pgMar"),
  style: words(
    "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr tblStylePr"
  ),
  lvl: words("start numFmt pStyle lvlText lvlJc pPr rPr"),
  settings: words("zoom defaultTabStop characterSpacingControl compat themeFontLang"),
};

/** Elements that an element may have more than once. */
const REPEATED = new Set(
  words("selection conditionalFormatting ser axId legendEntry p tbl r fldSimple t tab br tr tc")
);

/** Elements whose children may be mixed. */
const MIXED = new Set(["body", "p", "r"]);

/** The orders of an element's name space. */
function orderOf({ namespaceURI, localName }: Element): readonly string[] | undefined {
  if (namespaceURI?.endsWith("/drawingml/2006/chart") === true) return CHART_ORDER[localName];
  if (namespaceURI?.endsWith("/wordprocessingml/2006/main") === true) return WORD_ORDER[localName];
  if (namespaceURI?.endsWith("/spreadsheetml/2006/main") === true) return ELEMENT_ORDER[localName];
  return undefined;
}

/** What is out of order, unknown or there twice among an element's children. */
export function orderFaults(element: Element): string[] {
  const order = orderOf(element);
  if (order === undefined) return [];
  const names = childNames(element);
  const where = `<${element.localName}>`;
  const faults: string[] = [];
  names.forEach((name, index) => {
    const before = names[index - 1];
    const place = order.indexOf(name);
    if (place < 0) faults.push(`${where} has no place for <${name}>`);
    else if (before === name && !REPEATED.has(name)) faults.push(`${where} has <${name}> twice`);
    else if (before !== undefined && !isMixed(element, before) && order.indexOf(before) > place)
      faults.push(`${where} has <${name}> after <${before}>`);
  });
  return faults;
}

/** Runs, paragraphs and tables stand in any order; properties come first all the same. */
function isMixed({ localName }: Element, before: string): boolean {
  return MIXED.has(localName) && !before.endsWith("Pr");
}

function words(text: string): string[] {
  return text.trim().split(/\s+/u);
}
