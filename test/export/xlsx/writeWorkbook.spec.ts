import { Workbook, type Cell, type Worksheet } from "exceljs";
import type { Report } from "../../../src/domain/report";
import { exceptionsSheet } from "../../../src/domain/sheets/exceptionsSheet";
import type { SheetContent } from "../../../src/domain/sheets/SheetContent";
import { layOutPages } from "../../../src/domain/sheets/pages/layOutPages";
import { summarySheet } from "../../../src/domain/sheets/summarySheet";
import { chartRows } from "../../../src/domain/sheets/pages/chartRows";
import { writeWorkbook } from "../../../src/export/xlsx/writeWorkbook";
import { attribute, elements, openPackage, readXml } from "../support/Package";
import { packageFaults } from "../support/packageFaults";
import { reportFromWorkbook } from "../support/reportFromWorkbook";

async function reopen(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  // exceljs declares a Buffer of its own making; it reads any array of bytes.
  await workbook.xlsx.load(bytes as unknown as Parameters<Workbook["xlsx"]["load"]>[0]);
  return workbook;
}

/** What a sheet holds, blanks as "". */
function valuesOf(sheet: Worksheet, { rows, columnWidths }: SheetContent): unknown[][] {
  return rows.map((_, row) =>
    columnWidths.map((__, column) => sheet.getCell(row + 1, column + 1).value ?? "")
  );
}

function findCell(sheet: Worksheet, text: string): Cell {
  let found: Cell | undefined;
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value === text) found ??= cell;
    });
  });
  if (!found) throw new Error(`no cell holds ${text}`);
  return found;
}

describe.each(["workforce-action-plan", "messy-tracker"])("the summary of %s", (sample) => {
  let report: Report;
  let sheets: SheetContent[];
  let bytes: Uint8Array;
  let workbook: Workbook;

  beforeAll(async () => {
    report = await reportFromWorkbook(`samples/${sample}.xlsx`);
    sheets = [summarySheet(report), exceptionsSheet(report)];
    bytes = await writeWorkbook(sheets, report);
    workbook = await reopen(bytes);
  });

  /** Each sheet as it was asked for and as it was written. */
  const pairs = (): [SheetContent, Worksheet][] =>
    sheets.map((content) => {
      const sheet = workbook.getWorksheet(content.name);
      if (!sheet) throw new Error(`no sheet ${content.name}`);
      return [content, sheet];
    });

  it("has no structural fault", () => {
    expect(packageFaults(bytes)).toEqual([]);
  });

  it("has the sheets in their order, the first one shown", () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["RAG Summary", "RAG Exceptions"]);
    expect(workbook.views[0]?.activeTab).toBe(0);
  });

  it("holds every value as it is, text as text and numbers as numbers", () => {
    for (const [content, sheet] of pairs())
      expect(valuesOf(sheet, content)).toEqual(
        content.rows.map((row) => row.map(({ value }) => value))
      );
  });

  it("shows the columns as wide as they were asked for", () => {
    for (const [content, sheet] of pairs())
      content.columnWidths.forEach((width, column) => {
        // Files hold the width with five pixels of padding, in digits of seven.
        expect(sheet.getColumn(column + 1).width).toBeCloseTo(width + 5 / 7, 2);
      });
  });

  it("gives every row a height that Excel allows", () => {
    for (const [content, sheet] of pairs())
      content.rows.forEach((_, row) => {
        expect(sheet.getRow(row + 1).height).toBeGreaterThanOrEqual(14);
        expect(sheet.getRow(row + 1).height).toBeLessThanOrEqual(409);
      });
  });

  it("freezes what is above the table, header included", () => {
    for (const [content, sheet] of pairs())
      expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: content.headerRow + 1 });
  });

  it("prints across A4, one page wide, the header on every page, no group divided", () => {
    for (const [content, sheet] of pairs()) {
      const header = content.headerRow + 1;
      const pages = layOutPages(content);
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: "landscape",
        ...(pages === null
          ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
          : { fitToPage: false, scale: pages.scale }),
        printTitlesRow: `${header}:${header}`,
        printArea: `A1:${sheet.getColumn(content.columnWidths.length).letter}${content.chart ? chartRows(content, content.chart)[1] : content.rows.length}`,
      });
      expect(sheet.headerFooter.oddFooter).toBe(`&L${report.info.title}&RPage &P of &N`);
    }
  });

  it("begins pages with groups", () => {
    const opened = openPackage(bytes);
    sheets.forEach((content, at) => {
      const breaks = elements(readXml(opened, `xl/worksheets/sheet${at + 1}.xml`), "brk");
      // A break's number is that of the row before it, from 1: the row after it, from 0. (18.3.1.3)
      const rows = breaks.map((each) => Number(attribute(each, "id")));
      expect(rows).toEqual(layOutPages(content)?.breaks ?? []);
    });
  });

  it("says what it is", () => {
    expect(workbook).toMatchObject({
      title: report.info.title,
      creator: "RAG Tracker",
      language: "en-GB",
      created: new Date(report.info.asAt ?? "1980-01-01"),
      modified: new Date(report.info.asAt ?? "1980-01-01"),
    });
    expect(workbook.subject).toMatch(/^Delivery progress report/u);
    expect(workbook.description).toBe(report.ruleText);
  });

  it("makes the same bytes again, with no time of day in them", async () => {
    expect(Buffer.from(await writeWorkbook(sheets, report)).equals(bytes)).toBe(true);
    // The archive's first entry: time 0, and 1 January 1980 as archives count.
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(10, true)).toBe(0x0021_0000);
  });

  it("looks as its cells say", () => {
    const [, summary] = pairs()[0] ?? [];
    if (!summary) throw new Error("no summary");
    expect(findCell(summary, "Group")).toMatchObject({
      font: { bold: true, color: { argb: "FFFFFFFF" } },
      fill: { fgColor: { argb: "FF1F3864" } },
      alignment: { vertical: "middle", wrapText: true },
    });
    expect(findCell(summary, "Sections by overall RAG")).toMatchObject({
      font: { bold: true },
      fill: { fgColor: { argb: "FFE7ECF4" } },
    });
    expect(findCell(summary, report.info.title).font).toMatchObject({ size: 16, bold: true });
    expect(findCell(summary, report.ruleText).font.color).toEqual({ argb: "FF595959" });
  });
});

it("shows a status by colour, mark and word, and counts and shares as numbers", async () => {
  const report = await reportFromWorkbook("samples/workforce-action-plan.xlsx");
  const content = summarySheet(report);
  const sheet = (await reopen(await writeWorkbook([content], report))).worksheets[0];
  const row = content.rows.findIndex(([, section]) => section?.value === "1.1 Workforce Data") + 1;
  const cellUnder = (header: string): Cell | undefined => {
    const at = content.rows[content.headerRow]?.findIndex(({ value }) => value === header) ?? -1;
    return sheet?.getCell(row, at + 1);
  };
  expect(cellUnder("Overall RAG")).toMatchObject({
    value: "At Risk",
    numFmt: '"! "@',
    font: { bold: true, color: { argb: "FF3A2600" } },
    fill: { pattern: "solid", fgColor: { argb: "FFFFC24B" } },
  });
  expect(cellUnder("At Risk")).toMatchObject({ value: 3, numFmt: "0" });
  expect(cellUnder("At Risk %")).toMatchObject({ value: 0.75, numFmt: "0%" });
  expect(cellUnder("Section")).toMatchObject({
    alignment: { vertical: "top", wrapText: true },
    border: { bottom: { style: "thin", color: { argb: "FFBFBFBF" } } },
  });
});
