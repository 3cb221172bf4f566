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

/** Does something to the sheet, and then reads C1: all that was done is worked out by then. */
async function readAfter(
  change: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void
): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    change(sheet, context.workbook);
    const cell = sheet.getRange("C1").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
}

/** A formula somewhere else, so that reading waits for the calculation; and numbers in A1:A4. */
async function enterNumbers(): Promise<void> {
  await readAfter((sheet) => {
    sheet.getRange("A1:A4").values = [["Number"], [1], [2], [4]];
    sheet.getRange("H1").formulas = [["=1+1"]];
  });
}

test.each([
  ["the workbook's", (_sheet: Excel.Worksheet, workbook: Excel.Workbook) => workbook.names],
  ["the sheet's own", (sheet: Excel.Worksheet) => sheet.names],
])("a formula that is entered after the calculation of a name knows it: %s", async (_of, find) => {
  await enterNumbers();
  await readAfter((sheet, workbook) => {
    find(sheet, workbook).add("Numbers", sheet.getRange("A2:A3"));
    // Input, so that the calculation that knows the name is over when this is read.
    sheet.getRange("B1").values = [["Sum"]];
  });
  const sum = await readAfter((sheet) => {
    sheet.getRange("C1").formulas = [["=SUM(Numbers)"]];
  });
  expect(sum).toBe(3);
});

test("a formula that was entered before there was its name is worked out when there is", async () => {
  await enterNumbers();
  const before = await readAfter((sheet) => {
    sheet.getRange("C1").formulas = [["=SUM(Numbers)"]];
  });
  const after = await readAfter((sheet, workbook) =>
    workbook.names.add("Numbers", sheet.getRange("A2:A3"))
  );
  expect([before, after]).toEqual(["#NAME?", 3]);
});

test("what was once no name is one when the formula is entered again", async () => {
  await enterNumbers();
  await readAfter((sheet) => {
    sheet.getRange("C1").formulas = [["=SUM(Numbers)"]];
  });
  await readAfter((sheet) => {
    sheet.getRange("C1").clear();
  });
  await readAfter((sheet, workbook) => workbook.names.add("Numbers", sheet.getRange("A2:A3")));
  const sum = await readAfter((sheet) => {
    sheet.getRange("C1").formulas = [["=SUM(Numbers)"]];
  });
  expect(sum).toBe(3);
});

test("a name that means other cells than before does so in a formula that is entered again", async () => {
  await enterNumbers();
  await readAfter((sheet, workbook) => {
    workbook.names.add("Numbers", sheet.getRange("A2:A3"));
    sheet.getRange("C1").formulas = [["=SUM(Numbers)"]];
  });
  await readAfter((sheet) => {
    sheet.getRange("C1").clear();
  });
  await readAfter((_sheet, workbook) => {
    workbook.names.getItem("Numbers").formula = "=Sheet1!$A$2:$A$4";
  });
  const sum = await readAfter((sheet) => {
    sheet.getRange("C1").formulas = [["=SUM(Numbers)"]];
  });
  expect(sum).toBe(7);
});

test("a name's new meaning is in the formulas that are read along with it, and in those after", async () => {
  await enterNumbers();
  const before = await readAfter((sheet, workbook) => {
    workbook.names.add("Numbers", sheet.getRange("A2:A3"));
    sheet.getRange("C1").formulas = [["=SUM(Numbers)"]];
  });
  const at = await readAfter((_sheet, workbook) => {
    workbook.names.getItem("Numbers").formula = "=Sheet1!$A$2:$A$4";
  });
  const after = await readAfter((sheet) => {
    sheet.getRange("A4").values = [[10]];
  });
  expect([before, at, after]).toEqual([3, 7, 13]);
});

test("a name that is deleted is none in the formulas that are read along with it", async () => {
  await enterNumbers();
  const before = await readAfter((sheet, workbook) => {
    workbook.names.add("Numbers", sheet.getRange("A2:A3"));
    sheet.getRange("C1").formulas = [["=SUM(Numbers)"]];
  });
  const after = await readAfter((_sheet, workbook) => {
    workbook.names.getItem("Numbers").delete();
  });
  expect([before, after]).toEqual([3, "#NAME?"]);
});

test("a table's formulas go by its rows after it has grown, and go on doing so", async () => {
  await enterNumbers();
  const before = await readAfter((sheet) => {
    sheet.tables.add("A1:A3", true).name = "Amounts";
    sheet.getRange("C1").formulas = [["=SUM(Amounts[Number])"]];
  });
  const at = await readAfter((sheet) => {
    sheet.tables.getItem("Amounts").resize("A1:A4");
  });
  const after = await readAfter((sheet) => {
    sheet.getRange("A4").values = [[10]];
  });
  expect([before, at, after]).toEqual([3, 7, 13]);
});

test("the next workbook's name is its own, whatever the same formula was in the last one", async () => {
  await enterNumbers();
  await readAfter((sheet, workbook) => {
    workbook.names.add("Numbers", sheet.getRange("A2:A3"));
    sheet.getRange("C1").formulas = [["=SUM(Numbers)"]];
  });
  host.replaceBook();
  await enterNumbers();
  await readAfter((sheet, workbook) => workbook.names.add("Numbers", sheet.getRange("A3:A4")));
  const sum = await readAfter((sheet) => {
    sheet.getRange("C1").formulas = [["=SUM(Numbers)"]];
  });
  expect(sum).toBe(6);
});
