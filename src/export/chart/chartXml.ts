import { escapeXml } from "../text/escapeXml";

/** A series of texts or numbers, and where a workbook has them; without a place they're the chart's own. */
export interface ChartValues<Value> {
  /** "'RAG Summary'!$C$9:$C$28". */
  readonly place?: string;
  readonly values: readonly Value[];
}

/** One part of every bar. */
export interface ChartPart {
  readonly name: string;
  /** What stands before the name and each number, so that colour isn't needed. */
  readonly mark: string;
  readonly fill: string;
  readonly ink: string;
  readonly sizes: ChartValues<number>;
  /** How a size is written: Excel's number format. */
  readonly format: string;
}

/** Bars lying on their sides, each divided into parts and as long as the others. */
export interface BarChart {
  readonly title: string;
  readonly names: ChartValues<string>;
  readonly parts: readonly ChartPart[];
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const INK = "404040";

/**
 * The chart part of an Office file (ECMA-376 part 1, 21.2): the first bar on top, no gap in the
 * scale, a label of mark and number in each part that isn't empty, a legend beneath.
 */
export function chartXml({ title, names, parts }: BarChart): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>` +
    `<a:r><a:rPr lang="en-GB" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="bar"/><c:grouping val="percentStacked"/><c:varyColors val="0"/>` +
    parts.map((part, at) => seriesXml(part, names, at)).join("") +
    `<c:gapWidth val="35"/><c:overlap val="100"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>` +
    axesXml() +
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textXml(INK, 900)}</c:chartSpace>`
  );
}

function seriesXml(part: ChartPart, names: ChartValues<string>, at: number): string {
  const { name, mark, fill, ink, sizes, format } = part;
  const code = `"${escapeXml(mark.replaceAll('"', ""))} "${format};;`;
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>` +
    `<c:tx><c:v>${escapeXml(`${mark} ${name}`)}</c:v></c:tx>` +
    `<c:spPr>${solid(fill)}<a:ln w="6350">${solid("FFFFFF")}</a:ln></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:numFmt formatCode="${code.replaceAll('"', "&quot;")}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(ink, 800)}` +
    `<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
    `<c:cat>${textsXml(names)}</c:cat><c:val>${numbersXml(sizes)}</c:val></c:ser>`
  );
}

function axesXml(): string {
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `${textXml(INK, 800)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="t"/><c:numFmt formatCode="0%" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="111111111"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function textsXml({ place, values }: ChartValues<string>): string {
  const points = values
    .map((value, at) => `<c:pt idx="${at}"><c:v>${escapeXml(value)}</c:v></c:pt>`)
    .join("");
  const cache = `<c:ptCount val="${values.length}"/>${points}`;
  return place === undefined
    ? `<c:strLit>${cache}</c:strLit>`
    : `<c:strRef><c:f>${escapeXml(place)}</c:f><c:strCache>${cache}</c:strCache></c:strRef>`;
}

function numbersXml({ place, values }: ChartValues<number>): string {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join("");
  const cache = `<c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}`;
  return place === undefined
    ? `<c:numLit>${cache}</c:numLit>`
    : `<c:numRef><c:f>${escapeXml(place)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

/** @param size in hundredths of a point */
function textXml(colour: string, size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${solid(colour)}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="en-GB"/></a:p></c:txPr>`
  );
}
