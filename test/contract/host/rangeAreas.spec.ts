import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
beforeEach(() => {
  host.replaceBook();
});
afterAll(() => {
  host.close();
});

const TRACKER = [
  ["Ref", "Action", "RAG"],
  [1, "Publish the data", "Green"],
  [2, "", "Amber"],
  ["=A3+1", "publish the plan", "=NA()"],
];

/** Does something with the first sheet, which holds a small tracker in B2:D5. */
async function onTracker<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:D5").values = TRACKER;
    await context.sync();
    return work(sheet, context);
  });
}

/** The addresses of what `find` gives; null for a null object. */
async function addressOf(
  find: (sheet: Excel.Worksheet) => Excel.RangeAreas | Excel.Range
): Promise<string | null> {
  return onTracker(async (sheet, context) => {
    const found = find(sheet);
    found.load("address");
    await context.sync();
    return found.isNullObject ? null : found.address.replaceAll("Sheet1!", "");
  });
}

/** The code of the error that `act` ends in. */
async function codeOf(act: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  return onTracker(async (sheet, context) => {
    act(sheet);
    return context.sync().then(
      () => "none",
      (error: unknown) => (error as OfficeExtension.Error).code
    );
  });
}

test.each([
  ["Blanks", undefined, "C4"],
  ["Constants", undefined, "B2:D4, C5"],
  ["Constants", "Numbers", "B3:B4"],
  ["Constants", "ErrorsNumbersText", "B2:D4, C5"],
  ["Formulas", undefined, "B5, D5"],
  ["Formulas", "Errors", "D5"],
  ["Formulas", "Logical", null],
  ["Visible", undefined, "A1:Z1000"],
] as const)("special cells: %s, %s", async (type, valueType, expected) => {
  // The library takes the words of its enumerations; its types take either, but not a list of both.
  const words = [type, valueType] as unknown as [Excel.SpecialCellType, Excel.SpecialCellValueType];
  const found = await addressOf((sheet) =>
    sheet.getRange("A1:Z1000").getSpecialCellsOrNullObject(...words)
  );
  // Constants with a blank among them are several rectangles; their order isn't what matters.
  expect(found?.split(", ").sort() ?? null).toEqual(
    expected === "B2:D4, C5" ? ["B2:D3", "B4", "C5", "D4"] : (expected?.split(", ") ?? null)
  );
});

test("special cells without any are ItemNotFound, other types InvalidArgument", async () => {
  expect(await codeOf((sheet) => sheet.getRange("A1:A9").getSpecialCells("Formulas"))).toBe(
    "ItemNotFound"
  );
  // What an add-in in plain JavaScript can pass.
  const wrong: unknown = "Pink";
  expect(await codeOf((sheet) => sheet.getRange("A1:A9").getSpecialCells(wrong as "Blanks"))).toBe(
    "InvalidArgument"
  );
});

test("visible cells leave out hidden rows, also of whole columns", async () => {
  expect(
    await addressOf((sheet) => {
      sheet.getRange("3:4").rowHidden = true;
      return sheet.getRange("B:B").getSpecialCells("Visible");
    })
  ).toBe("B1:B2, B5:B1048576");
});

test("cells with rules are found once each", async () => {
  expect(
    await addressOf((sheet) => {
      sheet.getRange("A1:B4").conditionalFormats.add("Custom");
      sheet.getRange("B1:C2").conditionalFormats.add("Custom");
      return sheet.getRange("A1:D2").getSpecialCells("ConditionalFormats");
    })
  ).toBe("B1:C2, A1:A2");
  expect(
    await addressOf((sheet) => {
      sheet.getRange("D3:D9").dataValidation.rule = {
        list: { inCellDropDown: true, source: "Red,Green" },
      };
      return sheet.getRange("A1:D5").getSpecialCells("DataValidations");
    })
  ).toBe("D3:D5");
});

test("several ranges can be looked at, looked up and written to together", async () => {
  const found = await onTracker(async (sheet, context) => {
    const areas = sheet.getRanges("B3:B4, D3:D4");
    areas.format.fill.color = "#FFC000";
    areas.load("address,areaCount,cellCount,isEntireRow,isEntireColumn,format/fill/color");
    areas.areas.load("items/values");
    areas.worksheet.load("name");
    const rows = areas.getEntireRow().load("address,isEntireRow");
    const moved = areas.getOffsetRangeAreas(1, 0).load("address");
    const shared = areas.getIntersection("A4:Z4").load("address");
    const none = areas.getIntersectionOrNullObject("F1").load("address");
    const used = sheet.getRanges("A1:A9, B5:F9").getUsedRangeAreas().load("address");
    const between = sheet.getRange("C3").load("format/fill/color");
    await context.sync();
    return {
      address: areas.address,
      counts: [areas.areaCount, areas.cellCount, areas.areas.items.length],
      whole: [areas.isEntireRow, areas.isEntireColumn, rows.isEntireRow],
      values: areas.areas.items.map((range) => range.values as unknown[][]),
      sheet: areas.worksheet.name,
      colours: [areas.format.fill.color, between.format.fill.color],
      others: [rows.address, moved.address, shared.address, used.address],
      isNull: none.isNullObject,
    };
  });
  expect(found).toEqual({
    address: "Sheet1!B3:B4, Sheet1!D3:D4",
    counts: [2, 4, 2],
    whole: [false, false, true],
    values: [
      [[1], [2]],
      [["Green"], ["Amber"]],
    ],
    sheet: "Sheet1",
    colours: ["#FFC000", "#FFFFFF"],
    others: [
      "Sheet1!3:4, Sheet1!3:4",
      "Sheet1!B4:B5, Sheet1!D4:D5",
      "Sheet1!B4, Sheet1!D4",
      "Sheet1!B5:D5",
    ],
    isNull: true,
  });
});

test("several ranges get the lines of each of them", async () => {
  const found = await onTracker(async (sheet, context) => {
    const { borders } = sheet.getRanges("B2:C3, D5").format;
    for (const side of ["EdgeTop", "EdgeLeft", "InsideHorizontal"] as const) {
      borders.getItem(side).style = "Continuous";
      borders.getItem(side).color = "#BFBFBF";
    }
    borders.load("items/sideIndex,items/style");
    const cells = ["B2", "C3", "D5", "D4"].map((address) =>
      sheet.getRange(address).format.borders.load("items/sideIndex,items/color,items/style")
    );
    const apart = sheet.getRanges("B2, B3").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    const lines = (items: Excel.RangeBorder[]): string[] =>
      items.filter(({ style }) => style === "Continuous").map(({ sideIndex }) => sideIndex);
    return {
      all: lines(borders.items),
      cells: cells.map(({ items }) => lines(items)),
      colours: cells[0]?.items.find(({ sideIndex }) => sideIndex === "EdgeTop")?.color,
      apart: apart.style,
    };
  });
  expect(found).toEqual({
    all: ["EdgeTop", "EdgeLeft", "InsideHorizontal"],
    cells: [["EdgeTop", "EdgeBottom", "EdgeLeft"], [], ["EdgeTop", "EdgeLeft"], []],
    colours: "#BFBFBF",
    apart: null,
  });
});

test("several ranges are cleared together, and not on a protected sheet", async () => {
  const values = await onTracker(async (sheet, context) => {
    sheet.getRanges("B3:B4, D3:D4").clear("Contents");
    const range = sheet.getRange("B3:D4").load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([
    ["", "Publish the data", ""],
    ["", "", ""],
  ]);
  expect(
    await codeOf((sheet) => {
      sheet.protection.protect();
      sheet.getRanges("B3, D3").clear();
    })
  ).toBe("AccessDenied");
});

test("ranges that aren't of the sheet, or are none, are InvalidArgument", async () => {
  expect(await codeOf((sheet) => sheet.getRanges("B3, nowhere!A1"))).toBe("InvalidArgument");
  expect(await codeOf((sheet) => sheet.getRanges("A1").getOffsetRangeAreas(-1, 0))).toBe(
    "InvalidArgument"
  );
});

test("what is selected can be had as several ranges", async () => {
  const address = await onTracker(async (sheet, context) => {
    sheet.getRange("C3:D4").select();
    const areas = context.workbook.getSelectedRanges().load("address,areaCount");
    await context.sync();
    return [areas.address, areas.areaCount];
  });
  expect(address).toEqual(["Sheet1!C3:D4", 1]);
});

test("texts are found by what cells show, in either direction and case", async () => {
  const criteria = { completeMatch: false, matchCase: false };
  const find = (text: string, given: Excel.SearchCriteria = criteria): Promise<string | null> =>
    addressOf((sheet) => sheet.getRange("A1:Z99").findOrNullObject(text, given));
  expect(await find("publish")).toBe("C3");
  expect(await find("publish", { ...criteria, searchDirection: "Backwards" })).toBe("C5");
  expect(await find("publish", { ...criteria, matchCase: true })).toBe("C5");
  expect(await find("publish", { ...criteria, completeMatch: true })).toBe(null);
  expect(await addressOf((sheet) => sheet.findAll("publish", criteria))).toBe("C3, C5");
  expect(await codeOf((sheet) => sheet.findAll("nothing", criteria))).toBe("ItemNotFound");
  expect(await codeOf((sheet) => sheet.getRange("A1:B2").find("nothing", criteria))).toBe(
    "ItemNotFound"
  );
});

test("texts are replaced in what was entered, and counted", async () => {
  const found = await onTracker(async (sheet, context) => {
    const criteria = { completeMatch: false, matchCase: false };
    const count = sheet.replaceAll("PUBLISH", "Share", criteria);
    const inRange = sheet.getRange("B:B").replaceAll("A3", "A3+10", criteria);
    const range = sheet.getRange("B3:C5").load("formulas");
    await context.sync();
    return { count: count.value, inRange: inRange.value, formulas: range.formulas as unknown[][] };
  });
  expect(found).toEqual({
    count: 2,
    inRange: 1,
    formulas: [
      [1, "Share the data"],
      [2, ""],
      ["=A3+10+1", "Share the plan"],
    ],
  });
});

test.each([
  [
    "the region around a cell",
    (sheet: Excel.Worksheet) => sheet.getRange("C4").getSurroundingRegion(),
    "B2:D5",
  ],
  [
    "a region of nothing",
    (sheet: Excel.Worksheet) => sheet.getRange("J9").getSurroundingRegion(),
    "J9",
  ],
  ["the edge below", (sheet: Excel.Worksheet) => sheet.getRange("B2").getRangeEdge("Down"), "B5"],
  [
    "the edge over blanks",
    (sheet: Excel.Worksheet) => sheet.getRange("A3").getRangeEdge("Right"),
    "B3",
  ],
  [
    "the sheet's edge",
    (sheet: Excel.Worksheet) => sheet.getRange("D5").getRangeEdge("Down"),
    "D1048576",
  ],
  [
    "a range up to the edge",
    (sheet: Excel.Worksheet) => sheet.getRange("B2:C2").getExtendedRange("Down"),
    "B2:C5",
  ],
  [
    "merged cells",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("F2:F3").merge();
      return sheet.getRange("A1:Z9").getMergedAreasOrNullObject();
    },
    "F2:F3",
  ],
  [
    "no merged cells",
    (sheet: Excel.Worksheet) => sheet.getRange("A1:Z9").getMergedAreasOrNullObject(),
    null,
  ],
] as const)("%s", async (_what, find, expected) => {
  expect(await addressOf(find)).toBe(expected);
});

test("the tables of a range are those that meet it, or lie within it", async () => {
  const found = await onTracker(async (sheet, context) => {
    sheet.tables.add("B2:D5", true).name = "Actions";
    const met = sheet.getRange("A1:B2").getTables().load("items/name");
    const within = sheet.getRange("A1:B2").getTables(true);
    const count = within.getCount();
    const first = sheet.getRanges("Z1, D5").getTables(false).getFirst().load("name");
    const none = within.getItemOrNullObject("Actions");
    await context.sync();
    return [met.items.map((table) => table.name), count.value, first.name, none.isNullObject];
  });
  expect(found).toEqual([["Actions"], 0, "Actions", true]);
  expect(await codeOf((sheet) => sheet.getRange("A1").getTables(false).getFirst())).toBe(
    "ItemNotFound"
  );
  expect(await codeOf((sheet) => sheet.getRange("A1").getTables(false).getItem("T"))).toBe(
    "ItemNotFound"
  );
});
