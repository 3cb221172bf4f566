import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { createBlankSnapshot } from "../../../src/workbench/book/createBlankSnapshot";
import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
beforeEach(async () => {
  host.replaceBook();
  await run(async (context, sheet) => {
    sheet.getRange("A5:B9").values = [
      ["Ref", "RAG"],
      ["1.1", "At Risk"],
      ["1.2", "On Track"],
      ["1.3", "At Risk"],
      ["1.4", 7],
    ];
    await context.sync();
  });
});
afterAll(() => {
  host.close();
});

type Work<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;
const run = <T>(work: Work<T>): Promise<T> =>
  host.Excel.run((context) => work(context, context.workbook.worksheets.getFirst()));

/** Adds a rule by formula over A6:B9. */
async function addRule(formula: string): Promise<string> {
  return run(async (context, sheet) => {
    const format = sheet.getRange("A6:B9").conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.load("id");
    await context.sync();
    return format.id;
  });
}

/** The fills that the grid paints in a column, from a row on, both counted from 0. */
async function painted(row: number, count: number, column = 0): Promise<(string | null)[]> {
  const service = host.book.injector.get(ConditionalFormattingService);
  const sheetId = host.book.workbook.getSheetOrders()[0] ?? "";
  const read = (): (string | null)[] =>
    Array.from({ length: count }, (_, index) => {
      const result = service.composeStyle(host.book.unitId, sheetId, row + index, column);
      return result?.style?.bg?.rgb ?? null;
    });
  // Rules by formula are worked out after a pause, as the grid asks for them.
  read();
  await new Promise((resolve) => setTimeout(resolve, 400));
  return read();
}

test("rules by formula paint the rows they are for", async () => {
  await addRule('=AND($B6="At Risk",N("marker")=0)');
  expect(await painted(5, 4)).toEqual(["#FFC7CE", null, "#FFC7CE", null]);
  host.replaceBook(host.book.snapshot());
  expect(await painted(5, 4)).toEqual(["#FFC7CE", null, "#FFC7CE", null]);
});

test("'or' in a rule works too, and a change of a cell repaints", async () => {
  await addRule('=OR($B6="On Track",$B6="Off Track")');
  expect(await painted(5, 4)).toEqual([null, "#FFC7CE", null, null]);
  await run(async (context, sheet) => {
    sheet.getRange("B6").values = [["Off Track"]];
    await context.sync();
  });
  expect(await painted(5, 4)).toEqual(["#FFC7CE", "#FFC7CE", null, null]);
});

test("a rule can be found, read, changed and deleted", async () => {
  const [first, second] = [await addRule('=$B6="At Risk"'), await addRule("=TRUE")];
  const found = await run(async (context, sheet) => {
    const all = sheet.getRange("A1:Z99").conditionalFormats;
    all.load("items/id,items/type,items/priority,items/stopIfTrue");
    const [count, none] = [all.getCount(), sheet.getRange("A1").conditionalFormats.getCount()];
    const rule = all.getItem(first);
    rule.stopIfTrue = true;
    const custom = rule.customOrNullObject.load("rule/formula,format/fill/color,format/font/color");
    const other = rule.cellValueOrNullObject;
    const range = rule.getRange().load("address");
    await context.sync();
    const before = all.items.map((item) => [item.id, item.type, item.priority]);
    all.getItem(second).delete();
    rule.load("stopIfTrue,priority");
    const left = all.getCount();
    await context.sync();
    return [
      before,
      [count.value, none.value, left.value],
      [rule.stopIfTrue, rule.priority],
      [custom.rule.formula, custom.format.fill.color, custom.format.font.color],
      other.isNullObject,
      range.address,
    ];
  });
  expect(found).toEqual([
    [
      [second, "Custom", 0],
      [first, "Custom", 1],
    ],
    [2, 0, 1],
    [true, 0],
    ['=$B6="At Risk"', "#FFC7CE", "#9C0006"],
    true,
    "Sheet1!A6:B9",
  ]);
});

test("ids last as long as the rule, and a deleted one is ItemNotFound", async () => {
  const id = await addRule("=TRUE");
  const code = await run(async (context, sheet) => {
    sheet.getRange("A6").conditionalFormats.getItem(id).delete();
    await context.sync();
    sheet.getRange("A6").conditionalFormats.getItem(id).load("type");
    await context.sync();
  }).then(
    () => "no error",
    (error: unknown) => (error as OfficeExtension.Error).code
  );
  expect(code).toBe("ItemNotFound");
});

test("rules follow rows, with their formulas, and undo takes them back", async () => {
  await addRule('=$B6="At Risk"');
  const read = () =>
    run(async (context, sheet) => {
      const rule = sheet.getRange("A1:Z99").conditionalFormats.getItemAt(0);
      const range = rule.getRange().load("address");
      rule.custom.rule.load("formula");
      await context.sync();
      return [range.address, rule.custom.rule.formula];
    });
  await run(async (context, sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("9:9").delete("Up");
    await context.sync();
  });
  expect(await read()).toEqual(["Sheet1!A8:B10", '=$B8="At Risk"']);
  expect(await painted(7, 3)).toEqual(["#FFC7CE", "#FFC7CE", null]);
  host.book.undo();
  expect(await read()).toEqual(["Sheet1!A6:B9", '=$B6="At Risk"']);
});

test("rules for numbers and texts are kept and paint", async () => {
  const found = await run(async (context, sheet) => {
    const cells = sheet.getRange("B6:B9").conditionalFormats;
    const number = cells.add("CellValue");
    number.cellValue.rule = { formula1: "5", operator: "GreaterThan" };
    number.cellValue.format.fill.color = "#00FF00";
    const text = cells.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "Track" };
    text.textComparison.format.fill.color = "#0000FF";
    const [one, two] = [
      number.cellValue.load("rule"),
      text.textComparisonOrNullObject.load("rule"),
    ];
    cells.load("items/type");
    await context.sync();
    return [one.rule, two.rule, cells.items.map((item) => item.type)];
  });
  expect(found).toEqual([
    { formula1: "=5", operator: "GreaterThan" },
    { operator: "Contains", text: "Track" },
    ["ContainsText", "CellValue"],
  ]);
  expect(await painted(5, 4, 1)).toEqual([null, "#0000FF", null, "#00FF00"]);
});

test("clearing a part of a rule's range keeps the rest", async () => {
  await addRule("=TRUE");
  const found = await run(async (context, sheet) => {
    sheet.getRange("A6:B6").conditionalFormats.clearAll();
    const [none, kept] = [
      sheet.getRange("A6").conditionalFormats.getCount(),
      sheet.getRange("A7").conditionalFormats.getCount(),
    ];
    await context.sync();
    return [none.value, kept.value];
  });
  expect(found).toEqual([0, 1]);
});

describe("cells that name no font", () => {
  /** A workbook whose own font is Arial 20, or Excel's. */
  const openWith = (defaultStyle: { ff: string; fs: number } | undefined): void => {
    const { data, extras } = createBlankSnapshot();
    host.replaceBook({
      data: { ...data, ...(defaultStyle && { defaultStyle }) },
      extras,
    });
  };

  it.each([
    [{ ff: "Arial", fs: 20 }, "Arial", 20, 28],
    [undefined, "Calibri", 11, 15],
  ])("have their workbook's: %j", async (style, name, size, height) => {
    openWith(style);
    await run(async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [["On Track"]];
      cell.format.autofitRows();
      cell.load("format/rowHeight, format/font/name, format/font/size");
      await context.sync();
      const { font, rowHeight } = cell.format;
      expect([font.name, font.size, rowHeight]).toEqual([name, size, height]);
    });
  });
});
