import { statusBars, type StatusBars } from "../../domain/chart/statusBars";
import type { MadeFact } from "../../domain/made/listMadeFacts";
import type { Report } from "../../domain/report";
import { formatReportLine } from "../../domain/sheets/sheetHeading";
import { coreProperties } from "../package/coreProperties";
import { zipParts } from "../package/zipParts";
import { annexPart } from "./annexPart";
import { changesPart } from "./changesPart";
import { CHART_RELATIONSHIP, chartParagraph, wordChart } from "./chartPart";
import { exceptionsPart } from "./exceptionsPart";
import { headlinePart } from "./headlinePart";
import { overviewPart } from "./overviewPart";
import { footerXml, numberingXml, settingsXml, stylesXml, W, XML } from "./wordParts";
import { textParagraph } from "./wordText";
import type { Pace } from "../Pace";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** A4 upright, with margins of 2 cm, in twentieths of a point. */
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" ' +
  'w:header="567" w:footer="567" w:gutter="0"/>';

/**
 * Writes the report as a paper for the board (.docx): headline, delivery overview by plan and group,
 * what has changed, exceptions, and an annex with how it was made. Word's own headings, lists and
 * table headers, British English, alternative texts. The same report makes the same bytes.
 *
 * @param pace hears how far the exceptions are, which can be many
 * @throws what `pace` rejects with
 */
export async function writeBoardPaper(
  report: Report,
  facts: readonly MadeFact[],
  pace: Pace
): Promise<Uint8Array> {
  const chart = statusBars(report);
  const body = [
    textParagraph(report.info.title || "RAG report", "Title"),
    textParagraph(formatReportLine(report.info), "Subtitle"),
    headlinePart(report),
    chart === null ? "" : chartParagraph(chart),
    overviewPart(report),
    changesPart(report),
    await exceptionsPart(report, pace),
    annexPart(report, facts),
  ].join("");
  await pace(1);
  return zipParts(listParts(report, body, chart));
}

/** The package's parts by path, in the order in which they're stored. */
function listParts(
  report: Report,
  body: string,
  chart: StatusBars | null
): Readonly<Record<string, string>> {
  const foot = [report.info.title, formatReportLine(report.info)]
    .filter((part) => part !== "")
    .join(": ");
  return {
    "[Content_Types].xml": contentTypes(chart !== null),
    "_rels/.rels": relationships([
      ["rId1", `${OFFICE}/officeDocument`, "word/document.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ["rId3", `${OFFICE}/extended-properties`, "docProps/app.xml"],
    ]),
    "docProps/app.xml":
      `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
      "<Application>RAG Tracker</Application></Properties>",
    "docProps/core.xml": coreProperties(report),
    "word/document.xml":
      `${XML}<w:document ${W} xmlns:r="${OFFICE}" ` +
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
      `<w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>${PAGE}</w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([
      ["rId1", `${OFFICE}/styles`, "styles.xml"],
      ["rId2", `${OFFICE}/numbering`, "numbering.xml"],
      ["rId3", `${OFFICE}/settings`, "settings.xml"],
      ["rId4", `${OFFICE}/footer`, "footer1.xml"],
      ...(chart === null
        ? []
        : [[CHART_RELATIONSHIP, `${OFFICE}/chart`, "charts/chart1.xml"] as const]),
    ]),
    "word/styles.xml": stylesXml(),
    "word/numbering.xml": numberingXml(),
    "word/settings.xml": settingsXml(),
    "word/footer1.xml": footerXml(foot),
    ...(chart !== null && { "word/charts/chart1.xml": wordChart(chart) }),
  };
}

function contentTypes(withChart: boolean): string {
  const parts = [
    ["/word/document.xml", `${WORD}.document.main+xml`],
    ["/word/styles.xml", `${WORD}.styles+xml`],
    ["/word/numbering.xml", `${WORD}.numbering+xml`],
    ["/word/settings.xml", `${WORD}.settings+xml`],
    ["/word/footer1.xml", `${WORD}.footer+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
    ...(withChart
      ? [
          [
            "/word/charts/chart1.xml",
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
          ],
        ]
      : []),
  ];
  const overrides = parts.map(
    ([part = "", type = ""]) => `<Override PartName="${part}" ContentType="${type}"/>`
  );
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function relationships(links: readonly (readonly [string, string, string])[]): string {
  const each = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}
