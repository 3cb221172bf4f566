import { HIGHLIGHT_MARKER } from "../../../src/app/highlight";
import type { KnownTrackers } from "../../../src/app/KnownTrackers";
import { recalculate } from "../../../src/app/recalculate";
import { setHighlight, type HighlightSettings } from "../../../src/app/setHighlight";
import { publishedScheme } from "../../../src/domain";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { PortWorkbook } from "../../support/port/PortWorkbook";

/** What highlighting does to a sheet that has rules and fills of a user's own. */

const HEADERS = ["Ref", "Section", "Action", "Lead", "Due date", "RAG status"];
const STATUSES = publishedScheme.statuses.map(({ label }) => label);
const ROWS: CellValue[][] = [
  ["Our plan"],
  HEADERS,
  ...STATUSES.map((status, at) => [`1.${at + 1}`, "1 Data", "Do it", "SG", 45747, status]),
];
const BODY = "A3:F8";
const ADVERSE = ["At Risk", "Delivery Date Missed with Risk", "Off Track"];

let office: OfficePort;
let workbook: PortWorkbook;
beforeAll(async () => {
  office = await openOfficePort();
});
beforeEach(async () => {
  workbook = await office.open([{ name: "Actions", rows: ROWS }]);
  await act((sheet) => {
    sheet.getRange("A3:F8").format.fill.color = "#DDEEFF";
    sheet.getRange("F4").format.fill.color = "#FF0000";
    sheet.getRange("C3:C5").format.font.bold = true;
    const own = sheet.getRange("A3:F20").conditionalFormats.add("Custom");
    own.custom.rule.formula = '=$D3="SG"';
    own.custom.format.fill.color = "#00FF00";
    own.custom.format.font.bold = true;
    own.stopIfTrue = true;
    const points = sheet.getRange("E3:E8").conditionalFormats.add("CellValue");
    points.cellValue.rule = { formula1: "45000", operator: "GreaterThan" };
    points.cellValue.format.font.color = "#0000FF";
    const late = sheet.getRange("F1:F8").conditionalFormats.add("ContainsText");
    late.textComparison.rule = { operator: "Contains", text: "Missed" };
    late.textComparison.format.fill.color = "#FFFF00";
  });
});
afterAll(() => {
  office.close();
});

/** Does something on sheet Actions in a user's place. */
function act<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return office.host.Excel.run(async (context) => {
    const done = work(context.workbook.worksheets.getItem("Actions"));
    await context.sync();
    return done;
  });
}

async function run(known: KnownTrackers | null = null): Promise<KnownTrackers> {
  const result = await recalculate(workbook.port, known, () => undefined);
  if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
  return result.value.known;
}

async function choose(known: KnownTrackers, changes: Partial<HighlightSettings>): Promise<void> {
  expect(await setHighlight(workbook.port, known, changes)).toMatchObject({ ok: true });
}

interface Rule {
  readonly type: string;
  readonly where: string;
  readonly formula: string;
  readonly stop: boolean;
  readonly fill: string;
  readonly ink: string;
  readonly bold: boolean;
}

/** Every rule of the sheet, in the order in which they count. */
async function listRules(): Promise<Rule[]> {
  return office.host.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("Actions").getRange().conditionalFormats;
    formats.load("items/type, items/stopIfTrue");
    await context.sync();
    const read = formats.items.map((item) => {
      const custom = item.customOrNullObject.load("rule/formula");
      const value = item.cellValueOrNullObject.load("rule");
      const text = item.textComparisonOrNullObject.load("rule");
      const looks = [custom, value, text].map(({ format }) =>
        format.load("fill/color, font/color, font/bold")
      );
      return { item, custom, value, text, looks, range: item.getRange().load("address") };
    });
    await context.sync();
    return read.map(({ item, custom, value, text, looks, range }) => {
      const look = looks[[custom, value, text].findIndex((kind) => !kind.isNullObject)];
      return {
        type: item.type,
        where: range.address.replace("Actions!", ""),
        formula: custom.isNullObject
          ? JSON.stringify(value.isNullObject ? text.rule : value.rule)
          : custom.rule.formula,
        stop: item.stopIfTrue,
        fill: look?.fill.color ?? "",
        ink: look?.font.color ?? "",
        bold: look?.font.bold ?? false,
      };
    });
  });
}

const isOurs = ({ formula }: Rule): boolean => formula.includes(HIGHLIGHT_MARKER);
const listOurs = async (): Promise<Rule[]> => (await listRules()).filter(isOurs);
const listUsers = async (): Promise<Rule[]> => (await listRules()).filter((rule) => !isOurs(rule));
const statusOf = ({ formula }: Rule): string => /="([^"]*)"/u.exec(formula)?.[1] ?? "";

/** The fill and the boldness of every cell of the tracker, and around it. */
async function readLooks(): Promise<unknown> {
  return office.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Actions");
    const cells = Array.from({ length: 10 * 7 }, (_, index) =>
      sheet
        .getCell(Math.floor(index / 7), index % 7)
        .load("format/fill/color, format/font/bold, format/font/color")
    );
    await context.sync();
    return cells.map(({ format }) => [format.fill.color, format.font.bold, format.font.color]);
  });
}

it("is one rule for each adverse status over the tracker's rows, in the status's tint", async () => {
  await run();
  const ours = await listOurs();
  expect(ours.map(statusOf).sort()).toEqual(ADVERSE);
  for (const rule of ours) {
    const tint = publishedScheme.statuses.find(({ label }) => label === statusOf(rule))?.tint;
    expect(rule).toMatchObject({ type: "Custom", where: BODY, fill: tint, bold: false });
  }
});

it("never touches a user's own rules and fills, whatever is switched and chosen", async () => {
  const rules = await listRules();
  expect(rules).toHaveLength(3);
  const looks = await readLooks();
  const expectKept = async (): Promise<void> => {
    expect(await listUsers()).toEqual(rules);
    expect(await readLooks()).toEqual(looks);
  };

  const known = await run();
  await expectKept();
  await choose(known, { highlightBold: true });
  await expectKept();
  await choose(known, { highlightStatuses: STATUSES });
  await expectKept();
  await run(known);
  await expectKept();
  await choose(known, { highlight: false });
  await expectKept();
  expect(await listRules()).toEqual(rules);
});

it("leaves nothing behind when it's off", async () => {
  const rules = (): unknown =>
    office.host.book.snapshot().data.resources?.find(({ name }) => name.includes("CONDITIONAL"))
      ?.data;
  const before = rules();
  expect(before).toContain("SG");
  const known = await run();
  expect(rules()).not.toEqual(before);
  await choose(known, { highlight: false });
  expect(rules()).toEqual(before);
});

it("is healed after 50 pasted rows broke the rules up", async () => {
  const known = await run();
  const users = await listUsers();
  const pasted = Array.from({ length: 50 }, (_, at) => 9 + at);
  await act((sheet) => {
    sheet.getRange("A9:F58").values = pasted.map((row) => [
      `2.${row}`,
      "1 Data",
      "Do it",
      "SG",
      45747,
      ADVERSE[row % 3],
    ]);
    // What Excel makes of rows that are pasted one by one: a rule of its own for each.
    for (const row of pasted) {
      for (const status of ADVERSE) {
        const { custom } = sheet
          .getRange(`A${row}:F${row}`)
          .conditionalFormats.add(Excel.ConditionalFormatType.custom);
        custom.rule.formula = `=AND($F${row}="${status}",${HIGHLIGHT_MARKER})`;
        custom.format.fill.color = "#FFE9B8";
      }
    }
  });
  expect(await listOurs()).toHaveLength(153);
  await run(known);
  const ours = await listOurs();
  expect(ours.map(statusOf).sort()).toEqual(ADVERSE);
  expect(ours.map(({ where }) => where)).toEqual(["A3:F58", "A3:F58", "A3:F58"]);
  expect(await listUsers()).toEqual(users);
});

it("follows rows that are put in and taken out, with no run between", async () => {
  const known = await run();
  await workbook.insertRow("Actions", 4);
  await workbook.insertRow("Actions", 0);
  expect((await listOurs()).map(({ where }) => where)).toEqual(["A4:F10", "A4:F10", "A4:F10"]);
  expect((await listOurs()).map(({ formula }) => formula)).toContain(
    `=AND($F4="At Risk",${HIGHLIGHT_MARKER})`
  );
  await act((sheet) => {
    sheet.getRange("5:6").delete("Up");
  });
  expect((await listOurs()).map(({ where }) => where)).toEqual(["A4:F8", "A4:F8", "A4:F8"]);
  await run(known);
  expect(await listOurs()).toHaveLength(3);
});

it("is of the statuses that were chosen, at once and in later runs", async () => {
  const known = await run();
  const highlightStatuses = ["Delivered", "At Risk"];
  await choose(known, { highlightStatuses });
  expect((await listOurs()).map(statusOf).sort()).toEqual(["At Risk", "Delivered"]);
  await run(known);
  expect((await listOurs()).map(statusOf).sort()).toEqual(["At Risk", "Delivered"]);
  await choose(known, { highlightStatuses: null });
  expect((await listOurs()).map(statusOf).sort()).toEqual(ADVERSE);
});

it("is bold where that was chosen, and not once it no longer is", async () => {
  const known = await run();
  await choose(known, { highlightBold: true });
  expect((await listOurs()).map(({ bold }) => bold)).toEqual([true, true, true]);
  const trips = workbook.roundTrips();
  await run(known);
  expect(workbook.roundTrips() - trips).toBe(1);
  await choose(known, { highlightBold: false });
  expect((await listOurs()).map(({ bold }) => bold)).toEqual([false, false, false]);
});
