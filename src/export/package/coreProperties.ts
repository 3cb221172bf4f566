import type { Report } from "../../domain/report";
import { formatReportLine } from "../../domain/sheets/sheetHeading";
import { escapeXml } from "../text/escapeXml";
import { CREATOR, LANGUAGE, propertiesDay } from "./propertiesDay";

/** What an Office file says about itself (docProps/core.xml). */
export function coreProperties({ info, ruleText }: Report): string {
  const day = `${propertiesDay(info)}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(info.title)}</dc:title><dc:subject>${escapeXml(formatReportLine(info))}</dc:subject>` +
    `<dc:creator>${CREATOR}</dc:creator><dc:description>${escapeXml(ruleText)}</dc:description>` +
    `<cp:lastModifiedBy>${CREATOR}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>` +
    `<dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`
  );
}
