import { escapeXml } from "../text/escapeXml";

/** Begins every part. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The name space of Word's own elements. */
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const FONT = "Calibri";
const NAVY = "1F3864";
const GREY_LINE = "BFBFBF";

/**
 * The styles: Word's own by their names, so that its table of contents, navigation and outline know
 * the headings. Calibri, British English, 11 points.
 */
export function stylesXml(): string {
  const fonts = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}" w:eastAsia="${FONT}"/>`;
  return (
    `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="22"/><w:szCs w:val="22"/>` +
    `<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>` +
    `<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins()}</w:tblPr></w:style>` +
    heading("Title", "Title", null, 40, 0, 60) +
    heading("Subtitle", "Subtitle", null, 26, 0, 240) +
    heading("Heading1", "heading 1", 0, 32, 360, 120) +
    heading("Heading2", "heading 2", 1, 26, 240, 80) +
    heading("Heading3", "heading 3", 2, 23, 160, 60) +
    `<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>` +
    `<w:uiPriority w:val="99"/><w:qFormat/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style>` +
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/>` +
    `<w:qFormat/><w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>` +
    `<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/>` +
    `<w:pPr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/></w:pPr>` +
    `<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>` +
    `<w:style w:type="table" w:customStyle="1" w:styleId="RagTable"><w:name w:val="RAG Table"/><w:basedOn w:val="TableNormal"/>` +
    `<w:tblPr><w:tblBorders>${borders()}</w:tblBorders>${margins()}</w:tblPr>` +
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="FFFFFF"/></w:rPr>` +
    `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${NAVY}"/></w:tcPr></w:tblStylePr></w:style></w:styles>`
  );
}

/** @param level from 0; null: not in the outline */
function heading(
  id: string,
  name: string,
  level: number | null,
  size: number,
  before: number,
  after: number
): string {
  const bold = id === "Subtitle" ? "" : "<w:b/><w:bCs/>";
  const outline = level === null ? "" : `<w:outlineLvl w:val="${level}"/>`;
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>` +
    `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="${after}"/>${outline}</w:pPr>` +
    `<w:rPr>${bold}<w:color w:val="${NAVY}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
  );
}

function borders(): string {
  return ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${GREY_LINE}"/>`)
    .join("");
}

function margins(): string {
  return (
    `<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>` +
    `<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>`
  );
}

/** The one list that there is: bullets. */
export function numberingXml(): string {
  return (
    `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>` +
    `<w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl>` +
    `</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  );
}

/** Says that the file is of today's Word, so that it isn't opened in a mode for older ones. */
export function settingsXml(): string {
  return (
    `${XML}<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
    `<w:characterSpacingControl w:val="doNotCompress"/><w:compat>` +
    `<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>` +
    `</w:compat><w:themeFontLang w:val="en-GB"/></w:settings>`
  );
}

/** The foot of every page: what the report is, and "Page 1 of 5". */
export function footerXml(left: string): string {
  const text = (words: string): string =>
    `<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
  const field = (name: string): string =>
    `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  return (
    `${XML}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${text(left)}<w:r><w:tab/></w:r>` +
    `${text("Page ")}${field("PAGE")}${text(" of ")}${field("NUMPAGES")}</w:p></w:ftr>`
  );
}
