import { loadConventions } from "../../../src/excel/loadConventions";
import { createBlankSnapshot } from "../../../src/workbench/book/createBlankSnapshot";
import type { OfficeChannelOptions } from "../../../src/workbench/channel/OfficeChannelOptions";
import { createConditions } from "../../../src/workbench/conditions/Conditions";
import { openHost, type OpenHost } from "../../support/host/openHost";

let host: OpenHost;

/** Opens the real Office.js on a workbook, and puts it where the add-in finds it. */
async function open(options: OfficeChannelOptions = {}, date1904 = false): Promise<void> {
  const blank = createBlankSnapshot();
  host = await openHost({ ...blank, extras: { ...blank.extras, date1904 } }, options);
  Object.assign(globalThis, { Office: host.Office });
}
afterEach(() => {
  host.close();
});

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason
  );
  return error === null ? "no error" : (error as OfficeExtension.Error).code;
}

test("the region is Britain's unless told", async () => {
  await open();
  const culture = await host.Excel.run(async (context) => {
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load("name");
    cultureInfo.datetimeFormat.load();
    await context.sync();
    return { name: cultureInfo.name, ...cultureInfo.datetimeFormat.toJSON() };
  });
  expect(culture).toEqual({
    name: "en-GB",
    shortDatePattern: "dd/MM/yyyy",
    longDatePattern: "dd MMMM yyyy",
    dateSeparator: "/",
    longTimePattern: "HH:mm:ss",
    timeSeparator: ":",
  });
});

test("how the region writes numbers isn't there, and the error says so", async () => {
  await open();
  const work = host.Excel.run(async (context) => {
    context.workbook.application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    await context.sync();
  });
  expect(await codeOf(work)).toBe("ApiNotFound");
});

test.each([
  [false, 1463, 45_716, 0],
  [true, 1, 44_254, null],
])("DATE counts as the workbook does; from 1904: %s", async (date1904, second, day, early) => {
  await open({}, date1904);
  const results = await host.Excel.run(async (context) => {
    const { functions } = context.workbook;
    const dates = [
      functions.date(1904, 1, 2),
      functions.date(2025, 2, 28),
      functions.date(1900, 1, 0),
    ];
    for (const date of dates) date.load("value, error");
    await context.sync();
    return dates.map(({ value, error }) => [value, error]);
  });
  expect(results).toEqual([
    [second, null],
    [day, null],
    [early, early === null ? "#NUM!" : null],
  ]);
});

test("DATE of a cell isn't there, and neither is another function", async () => {
  await open();
  const ofCell = host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    context.workbook.functions.date(cell, 1, 2).load("value");
    await context.sync();
  });
  expect(await codeOf(ofCell)).toBe("NotImplemented");
  const today = host.Excel.run(async (context) => {
    context.workbook.functions.today().load("value");
    await context.sync();
  });
  expect(await codeOf(today)).toBe("ApiNotFound");
});

test("dates of a workbook that counts from 1904 are written and shown as such", async () => {
  await open({}, true);
  const cells = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A3");
    range.values = [["28 Feb 2025"], [44_254], ["12/31/1903"]];
    range.getCell(1, 0).numberFormat = [["dd/mm/yyyy"]];
    range.load("values, text");
    await context.sync();
    return [range.values, range.text];
  });
  expect(cells).toEqual([
    [[44_254], [44_254], ["12/31/1903"]],
    [["28-Feb-25"], ["28/02/2025"], ["12/31/1903"]],
  ]);
});

describe("the conventions for dates", () => {
  async function read(): Promise<unknown> {
    return host.Excel.run(async (context) => {
      const conventions = loadConventions(context);
      await context.sync();
      return conventions();
    });
  }

  test.each([
    ["en-GB", false, { system: "1900", order: "day-first" }],
    ["en-US", false, { system: "1900", order: "month-first" }],
    ["en-GB", true, { system: "1904", order: "day-first" }],
    ["en-US", true, { system: "1904", order: "month-first" }],
  ] as const)("in %s, counted from 1904: %s", async (region, date1904, conventions) => {
    await open({ region }, date1904);
    expect(await read()).toEqual(conventions);
    expect(host.batches()).toBe(1);
  });

  test("where Excel is too old to tell its region, they're the usual ones", async () => {
    await open({ region: "en-US", conditions: { ...createConditions(), excelApi: "1.11" } }, true);
    expect(await read()).toEqual({ system: "1904", order: "day-first" });
  });
});
