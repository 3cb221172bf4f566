import type { AccessibleBook } from "../../domain/accessible/AccessibleBook";
import type { Report } from "../../domain/report";
import { formatReportLine } from "../../domain/sheets/sheetHeading";
import { CREATOR, LANGUAGE, propertiesDay } from "../package/propertiesDay";
import { zipParts } from "../package/zipParts";
import { escapeXml } from "../text/escapeXml";
import { contentXml, SPACES, stylesXml, XML } from "./odsParts";

/** An OpenDocument spreadsheet's media type. */
export const ODS = "application/vnd.oasis.opendocument.spreadsheet";

/**
 * Writes the accessible edition as an OpenDocument spreadsheet (.ods). The same book makes the same
 * bytes. Its type comes first in the archive and uncompressed. (OpenDocument 1.3, part 2, 3.3)
 */
export function writeAccessibleOds(book: AccessibleBook, report: Report): Uint8Array {
  return zipParts(
    {
      mimetype: ODS,
      "META-INF/manifest.xml": manifestXml([
        "content.xml",
        "meta.xml",
        "settings.xml",
        "styles.xml",
      ]),
      "content.xml": contentXml(book.sheets),
      "meta.xml": metaXml(book.title, report),
      "settings.xml": settingsXml(book),
      "styles.xml": stylesXml(),
    },
    ["mimetype"]
  );
}

function manifestXml(paths: readonly string[]): string {
  const space = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"';
  const entries = [
    `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${ODS}"/>`,
    ...paths.map(
      (path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`
    ),
  ];
  return `${XML}<manifest:manifest ${space} manifest:version="1.3">${entries.join("")}</manifest:manifest>`;
}

function metaXml(title: string, { info, ruleText }: Report): string {
  const day = `${propertiesDay(info)}T00:00:00`;
  return (
    `${XML}<office:document-meta ${SPACES}><office:meta><meta:generator>${CREATOR}</meta:generator>` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(formatReportLine(info))}</dc:subject>` +
    `<dc:description>${escapeXml(ruleText)}</dc:description><meta:initial-creator>${CREATOR}</meta:initial-creator>` +
    `<dc:creator>${CREATOR}</dc:creator><meta:creation-date>${day}</meta:creation-date><dc:date>${day}</dc:date>` +
    `<dc:language>${LANGUAGE}</dc:language></office:meta></office:document-meta>`
  );
}

/** Has the file opened at A1 of its first sheet, with grid lines and without any frozen row. */
function settingsXml({ sheets }: AccessibleBook): string {
  const space =
    'xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" ' +
    'xmlns:ooo="http://openoffice.org/2004/office"';
  const number = (name: string): string =>
    `<config:config-item config:name="${name}" config:type="int">0</config:config-item>`;
  const tables = sheets.map(
    ({ name }) =>
      `<config:config-item-map-entry config:name="${escapeXml(name)}">` +
      `${number("CursorPositionX")}${number("CursorPositionY")}</config:config-item-map-entry>`
  );
  return (
    `${XML}<office:document-settings ${SPACES} ${space}><office:settings>` +
    `<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">` +
    `<config:config-item-map-entry><config:config-item config:name="ViewId" config:type="string">view1</config:config-item>` +
    `<config:config-item-map-named config:name="Tables">${tables.join("")}</config:config-item-map-named>` +
    `<config:config-item config:name="ActiveTable" config:type="string">${escapeXml(sheets[0]?.name ?? "")}</config:config-item>` +
    `</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>` +
    `</office:settings></office:document-settings>`
  );
}
