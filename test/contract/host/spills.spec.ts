import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
beforeEach(async () => {
  host.replaceBook();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("E1:E3").values = [["On Track"], ["At Risk"], [7]];
    sheet.getRange("B2").formulas = [["=E1:E3"]];
    await context.sync();
  });
});
afterAll(() => {
  host.close();
});

/** What cells hold, and whether a formula of another cell fills them. */
async function read(address: string): Promise<{ values: unknown[]; hasSpill: boolean | null }> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load("values, hasSpill");
    await context.sync();
    return { values: range.values.flat(), hasSpill: range.hasSpill };
  });
}

test("a formula fills the cells below it with its results", async () => {
  expect(await read("B2:B4")).toEqual({ values: ["On Track", "At Risk", 7], hasSpill: true });
});

test("an area that is filled in part says neither", async () => {
  expect(await read("B1:B2")).toEqual({ values: ["", "On Track"], hasSpill: null });
  expect((await read("C2:C4")).hasSpill).toBe(false);
  // A formula of one cell's result fills no more than its own.
  expect((await read("E1:E3")).hasSpill).toBe(false);
});

test("filled cells are used ones, and have text and types", async () => {
  const found = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const used = sheet.getRange("A1:C9").getUsedRange(true);
    used.load("address");
    const cells = sheet.getRange("B3:B4");
    cells.load("text, valueTypes, formulas");
    await context.sync();
    return [used.address, cells.text, cells.valueTypes];
  });
  expect(found).toEqual(["Sheet1!B2:B4", [["At Risk"], ["7"]], [["String"], ["Double"]]]);
});

test("what stands in its way is an error of the formula, and stays as it is", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B3").values = [["Off Track"]];
    await context.sync();
  });
  expect(await read("B2:B4")).toEqual({ values: ["#SPILL!", "Off Track", ""], hasSpill: false });
});
