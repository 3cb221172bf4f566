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

/** Writes to A1 downwards, after giving the cells a format if there is one, and reads everything back. */
async function enter(entries: unknown[], format?: string) {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRangeByIndexes(0, 0, entries.length, 1);
    if (format !== undefined) range.numberFormat = entries.map(() => [format]);
    range.values = entries.map((entry) => [entry]);
    range.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    const column = <T>(rows: T[][]): (T | undefined)[] => rows.map((row) => row[0]);
    return {
      values: column(range.values as unknown[][]),
      formulas: column(range.formulas as unknown[][]),
      text: column(range.text),
      formats: column(range.numberFormat as string[][]),
      types: column(range.valueTypes),
    };
  });
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason
  );
  return error === null ? "no error" : (error as OfficeExtension.Error).code;
}

test("numbers, texts, booleans and blanks keep their types", async () => {
  const { values, types } = await enter([1.5, "two", true, ""]);
  expect(values).toEqual([1.5, "two", true, ""]);
  expect(types).toEqual(["Double", "String", "Boolean", "Empty"]);
});

test("strings are read as someone's typing in en-US", async () => {
  const { values, formats } = await enter([
    "1.10",
    "12%",
    "$1,234.50",
    "TRUE",
    "1e3",
    "1.1.1",
    "'007",
    " At Risk ",
  ]);
  expect(values).toEqual([1.1, 0.12, 1234.5, true, 1000, "1.1.1", "007", " At Risk "]);
  expect(formats).toEqual([
    "General",
    "0%",
    "$#,##0.00",
    "General",
    "0.00E+00",
    "General",
    "General",
    "General",
  ]);
});

test("dates become serial numbers with a format", async () => {
  const { values, formats, text } = await enter(["2/28/2025", "28 Feb 2025", "2025-02-28"]);
  expect(values).toEqual([45716, 45716, 45716]);
  expect(formats).toEqual(["m/d/yyyy", "d-mmm-yy", "m/d/yyyy"]);
  expect(text).toEqual(["2/28/2025", "28-Feb-25", "2/28/2025"]);
});

test("'1/2' is a date of this year, and a day that isn't one stays text", async () => {
  const { values, text } = await enter(["1/2", "28/02/2025"]);
  expect(typeof values[0]).toBe("number");
  expect(text).toEqual(["2-Jan", "28/02/2025"]);
  expect(values[1]).toBe("28/02/2025");
});

test("in the format '@' everything stays text", async () => {
  const { values, types, text } = await enter(["1.10", "=A1", "1/2", "TRUE", "-12"], "@");
  expect(values).toEqual(["1.10", "=A1", "1/2", "TRUE", "-12"]);
  expect(types).toEqual(Array(5).fill("String"));
  expect(text).toEqual(values);
});

test("a text keeps being text when its format goes", async () => {
  await enter(["1.10"], "@");
  const values = await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.numberFormat = [["General"]];
    cell.load("values");
    await context.sync();
    return cell.values as unknown[][];
  });
  expect(values).toEqual([["1.10"]]);
});

test("a string with '=', '+' or '-' is a formula", async () => {
  const { values, formulas } = await enter([2, "=A1*3", "+A1", "-A1"]);
  expect(values).toEqual([2, 6, 2, -2]);
  expect(formulas).toEqual([2, "=A1*3", "=+A1", "=-A1"]);
});

test("formulas see what was written in the same batch and in later ones", async () => {
  await enter([5, "=SUM(A1,10)"]);
  const value = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[7]];
    const cell = sheet.getRange("A2").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(value).toBe(17);
});

test("null leaves a cell alone", async () => {
  await enter(["a", "b"]);
  const { values } = await enter([null, "c"]);
  expect(values).toEqual(["a", "c"]);
});

test("a single value fills the range", async () => {
  const values = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    // The library's types ask for an array; Excel takes one value for all.
    range.values = "x" as unknown as string[][];
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

test.each([
  ["ragged", [[1, 2], [3]]],
  ["too few rows", [[1, 2]]],
  [
    "too many columns",
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ],
  [
    "objects",
    [
      [1, 2],
      [3, { a: 1 }],
    ],
  ],
  [
    "a broken formula",
    [
      [1, 2],
      [3, "=SUM(A1"],
    ],
  ],
  [
    "a text too long",
    [
      [1, 2],
      [3, "x".repeat(32_768)],
    ],
  ],
])("%s: InvalidArgument", async (_name, values) => {
  const code = await codeOf(
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = values;
      await context.sync();
    })
  );
  expect(code).toBe("InvalidArgument");
});

test("a write of many cells arrives whole", async () => {
  const rows = Array.from({ length: 2000 }, (_, row) => [row, `text ${row}`]);
  const values = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 2000, 2);
    range.values = rows;
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual(rows);
});

test("the used range ends with the last value, or with the last format", async () => {
  const addresses = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const empty = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("D9").format.fill.color = "#FF0000";
    const [values, all] = [
      sheet.getUsedRange(true).load("address"),
      sheet.getUsedRange().load("address"),
    ];
    await context.sync();
    return [empty.isNullObject, values.address, all.address];
  });
  expect(addresses).toEqual([true, "Sheet1!B2", "Sheet1!B2:D9"]);
});
