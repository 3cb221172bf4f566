import { writeXlsx } from "hucre/xlsx";
import type { Report } from "../../domain/report";
import type { SheetContent } from "../../domain/sheets/SheetContent";
import type { Pace } from "../Pace";
import { documentProperties } from "./documentProperties";
import { finishPackage } from "./finishPackage";
import { FONT, FONT_SIZE } from "./lookStyles";
import { printNames } from "./pageLayout";
import { sheetChartXml } from "./sheetChart";
import { toWriteSheet } from "./toWriteSheet";

/**
 * Writes sheets as a new .xlsx workbook: values, formats and page set-up, with no formula in it and
 * no link to the tracker. The same sheets and report make the same bytes.
 *
 * @param sheets at least one, with names that Excel allows and no two the same; the first is shown
 * @param report what the file's properties and the pages' feet are taken from
 * @param pace hears how far it is, between what can't be divided
 * @returns the file's bytes
 * @throws what `pace` rejects with; Error when there is no sheet or a name can't be a sheet's: that is a fault of the caller
 */
export async function writeWorkbook(
  sheets: readonly SheetContent[],
  report: Report,
  pace: Pace = () => Promise.resolve()
): Promise<Uint8Array> {
  const laidOut = sheets.map((content) => toWriteSheet(content, report.info.title));
  await pace(0.4);
  const written = await writeXlsx({
    sheets: laidOut,
    namedRanges: sheets.flatMap(printNames),
    properties: documentProperties(report),
    defaultFont: { name: FONT, size: FONT_SIZE },
    activeSheet: 0,
  });
  await pace(0.8);
  const charts = sheets.flatMap((content) =>
    content.chart ? [sheetChartXml(content, content.chart, report.scheme)] : []
  );
  return finishPackage(written, { footers: sheets.length, charts });
}
