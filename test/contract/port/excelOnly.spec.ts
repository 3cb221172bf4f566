import type { KnownTrackers } from "../../../src/app/KnownTrackers";
import { recalculate } from "../../../src/app/recalculate";
import { setHighlight } from "../../../src/app/setHighlight";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { PortWorkbook } from "../../support/port/PortWorkbook";

/** What only a host with formats, bytes and a user's own rules can show. */

/** Longer than all that a run does read; a cell holds 32,767 at most. */
const UNNEEDED = "x".repeat(32_000);
const ROWS: CellValue[][] = [
  ["Ref", "Section", "Action", "Lead", "Due date", "RAG status", "Working notes"],
  ["1.1.1", "1.1 Data", "Publish the data", "SG", 45747, "At Risk", UNNEEDED],
  ["1.1.2", "1.1 Data", "Use the data", "SG", 45747, "On Track", UNNEEDED],
];

let office: OfficePort;
let workbook: PortWorkbook;
beforeAll(async () => {
  office = await openOfficePort();
});
beforeEach(async () => {
  workbook = await office.open([{ name: "Actions", rows: ROWS }]);
});
afterAll(() => {
  office.close();
});

async function run(known: KnownTrackers | null = null): Promise<KnownTrackers> {
  const result = await recalculate(workbook.port, known, () => undefined);
  if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
  return result.value.known;
}

it("reads the needed columns only: the others never cross", async () => {
  const known = await run();
  const before = office.host.reports.length;
  await run(known);
  const answered = office.host.reports.slice(before);
  expect(answered.length).toBeGreaterThan(0);
  const bytes = answered.reduce((sum, { responseSize }) => sum + responseSize, 0);
  expect(bytes).toBeLessThan(UNNEEDED.length);
});

it.each(["RAG Summary", "RAG Exceptions"])(
  "writes %s fit to be shown and printed",
  async (name) => {
    await run();
    const look = await office.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("showGridlines");
      const used = sheet.getUsedRange(true).load("values, columnCount");
      await context.sync();
      const headerRow = used.values.findIndex((row) => row.includes("Section"));
      const first = sheet.getCell(headerRow, 0).load("format/wrapText, format/font/bold");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
      const page = sheet.pageLayout.load("orientation, paperSize, zoom");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const wide = sheet.getCell(headerRow, 1).load("format/columnWidth");
      await context.sync();
      return {
        gridlines: sheet.showGridlines,
        header: { wrap: first.format.wrapText, bold: first.format.font.bold },
        frozen: frozen.rowCount - headerRow,
        page: { orientation: page.orientation, paper: page.paperSize, zoom: page.zoom },
        titles: titles.address.split("!").pop() === `${headerRow + 1}:${headerRow + 1}`,
        wider: wide.format.columnWidth > 100,
      };
    });
    expect(look).toEqual({
      gridlines: false,
      header: { wrap: true, bold: true },
      frozen: 1,
      page: {
        orientation: "Landscape",
        paper: "A4",
        zoom: expect.objectContaining({ horizontalFitToPages: 1 }) as unknown,
      },
      titles: true,
      wider: true,
    });
  }
);

it("shows percentages as numbers with a percent format, and statuses with their mark", async () => {
  await run();
  const section = await office.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("RAG Summary");
    const used = sheet.getUsedRange(true).load("values, numberFormat");
    await context.sync();
    const header = used.values.find((row) => row.includes("Section")) ?? [];
    const row = used.values.findIndex((cells) => cells.includes("1.1 Data"));
    const at = (name: string): unknown[] => {
      const column = header.indexOf(name);
      return [used.values[row]?.[column], used.numberFormat[row]?.[column]];
    };
    return { share: at("At Risk %"), count: at("At Risk"), overall: at("Overall RAG") };
  });
  expect(section).toEqual({
    share: [0.5, "0%"],
    count: [1, "0"],
    overall: ["At Risk", '"! "@'],
  });
});

it("says so where a row was put into our block, and leaves the user's widths and page as they are", async () => {
  const known = await run();
  await office.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("RAG Summary");
    sheet.getRange("9:9").insert("Down");
    sheet.getRange("B:B").format.columnWidth = 333;
    sheet.pageLayout.orientation = "Portrait";
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "Draft";
    await context.sync();
  });
  const result = await recalculate(workbook.port, known, () => undefined);
  expect(result.ok && result.value.written.overwritten).toBe(
    "RAG Summary: rows or columns had been put in or taken out since it was last written, and it was written anew. Undo in Excel brings back what was there"
  );
  const kept = await office.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("RAG Summary");
    const width = sheet.getRange("B1").load("format/columnWidth");
    const page = sheet.pageLayout.load("orientation, headersFooters/defaultForAllPages");
    await context.sync();
    const { leftFooter, centerFooter } = page.headersFooters.defaultForAllPages;
    return [width.format.columnWidth, page.orientation, leftFooter, centerFooter];
  });
  expect(kept).toEqual([333, "Portrait", "Draft", "Page &P of &N"]);
});

it("never touches a user's own rule or fill on the tracker", async () => {
  const formula = '=$D2="SG"';
  await office.host.Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem("Actions").getRange("A2:G3");
    body.format.fill.color = "#DDEEFF";
    body.conditionalFormats.add("Custom").custom.rule.formula = formula;
    await context.sync();
  });
  const known = await run();
  await setHighlight(workbook.port, known, { highlight: false });

  const left = await office.host.Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem("Actions").getRange("A2:G3");
    const rules = body.conditionalFormats.load("items/customOrNullObject/rule/formula");
    body.load("format/fill/color");
    await context.sync();
    return {
      fill: body.format.fill.color,
      rules: rules.items.map((rule) => rule.customOrNullObject.rule.formula),
    };
  });
  expect(left).toEqual({ fill: "#DDEEFF", rules: [formula] });
});
