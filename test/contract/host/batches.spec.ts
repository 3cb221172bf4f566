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

async function failureOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason
  );
  if (error === null) throw new Error("It should have failed");
  return error as OfficeExtension.Error;
}

/** Everything that a failed batch must leave as it was. Lists and rows that hold nothing count as none. */
function state(): unknown {
  const { data, extras } = host.book.snapshot();
  const resources = (data.resources ?? []).map(({ name, data: text }) => [
    name,
    Object.entries(JSON.parse(text || "{}") as Record<string, unknown>).filter(
      ([, list]) => !isEmpty(list)
    ),
  ]);
  const sheets = Object.values(data.sheets).map((sheet) => ({
    ...sheet,
    rowData: Object.entries(sheet.rowData ?? {}).filter(([, row]) => !isEmpty(row)),
    columnData: Object.entries(sheet.columnData ?? {}).filter(([, column]) => !isEmpty(column)),
  }));
  // Styles that no cell uses any more may stay in the table of styles.
  return { ...data, styles: {}, sheets, resources, extras };
}

function isEmpty(value: unknown): boolean {
  return ["[]", "{}", "null"].includes(JSON.stringify(value));
}

async function read(address: string): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test("a failing batch leaves nothing behind", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B3").values = [
      ["Ref", "RAG"],
      [1, "x"],
      [2, "=A3*2"],
    ];
    await context.sync();
  });
  await host.book.settle();
  const before = state();
  const error = await failureOf(
    host.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getFirst();
      sheet.getRange("A1:A2").values = [["changed"], ["="]];
      sheet.getRange("A1:C9").format.fill.color = "#00FF00";
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.tables.add("A1:B3", true).name = "Actions";
      names.add("Tracker", sheet.getRange("A1:B3"));
      const format = sheet.getRange("A2:B3").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$B2="x"';
      sheet.getRange("2:2").insert("Down");
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = "Landscape";
      sheet.getRange("5000:5000").format.rowHeight = 40;
      worksheets.add("Another").getRange("A1").values = [[1]];
      sheet.getRange("A1").values = [[1, 2]];
      await context.sync();
    })
  );
  expect(error.code).toBe("InvalidArgument");
  expect(host.book.canUndo()).toBe(true);
  expect(state()).toEqual(before);
});

test("a batch is one undo step, and redo brings all of it back", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").values = [[1], [2], ["=A1+A2"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.tables.add("C1:D4", true);
    context.workbook.worksheets.add("Report").getRange("A1").values = [["Hello"]];
    await context.sync();
  });
  expect(await read("A1:A3")).toEqual([[1], [2], [3]]);
  const after = state();
  expect(host.book.undo()).toBe(true);
  expect(await read("A1:A3")).toEqual([[""], [""], [""]]);
  expect(host.book.extras.tables).toEqual([]);
  expect(host.book.workbook.getSheets()).toHaveLength(1);
  expect(host.book.canUndo()).toBe(false);
  expect(host.book.redo()).toBe(true);
  await host.book.settle();
  expect(await read("A1:A3")).toEqual([[1], [2], [3]]);
  expect(state()).toEqual(after);
});

test("what clears Excel's steps leaves nothing to undo: deleting a sheet, protecting, unprotecting", async () => {
  const write = (): Promise<void> =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
    });
  const calls: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => {
      sheet.protection.protect();
    },
    (sheet) => {
      sheet.protection.unprotect();
    },
    (sheet) => {
      sheet.delete();
    },
  ];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add("Report");
    await context.sync();
  });
  for (const call of calls) {
    await write();
    expect(host.book.canUndo()).toBe(true);
    await host.Excel.run(async (context) => {
      call(context.workbook.worksheets.getItem("Report"));
      await context.sync();
    });
    expect([host.book.canUndo(), host.book.canRedo()]).toEqual([false, false]);
  }
  await write();
  expect(host.book.canUndo()).toBe(true);
});

test("a batch that fails after such a call leaves the steps as they were", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add("Report").getRange("A1").values = [[1]];
    await context.sync();
  });
  const before = state();
  await failureOf(
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Report").delete();
      context.workbook.worksheets.getItem("Nowhere").delete();
      await context.sync();
    })
  );
  expect(state()).toEqual(before);
  expect(host.book.undo()).toBe(true);
  expect(host.book.workbook.getSheets()).toHaveLength(1);
});

test("reading is no undo step", async () => {
  await read("A1");
  expect(host.book.canUndo()).toBe(false);
});

test("what isn't there is ItemNotFound, and says where", async () => {
  const error = await failureOf(
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    })
  );
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
});

test("null objects are null, and so is what hangs on them", async () => {
  const flags = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const cell = sheet.getRange("A1");
    const name = context.workbook.names.getItemOrNullObject("None");
    const table = context.workbook.tables.getItemOrNullObject("None");
    sheet.load("name");
    await context.sync();
    return [sheet.isNullObject, cell.isNullObject, name.isNullObject, table.isNullObject];
  });
  expect(flags).toEqual([true, true, true, true]);
});

test("what the host hasn't got is ApiNotFound and named", async () => {
  const error = await failureOf(
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().shapes.addTextBox("Note");
      await context.sync();
    })
  );
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("Worksheet.shapes");
});

test("a range can be used across syncs and in a later run", async () => {
  const values = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
    range.values = [[1], [2]];
    await context.sync();
    range.getCell(1, 0).values = [[9]];
    await context.sync();
    range.load("values,address");
    await context.sync();
    return [range.address, range.values as unknown[][]];
  });
  expect(values).toEqual(["Sheet1!A1:A2", [[1], [9]]]);
});

test("a fault can be put in the place of a batch, and batches are counted", async () => {
  host.fault(2, { code: "GeneralException" });
  const error = await failureOf(
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    })
  );
  expect(error.code).toBe("GeneralException");
  expect(host.reports.map((report) => report.errorCode)).toContain("GeneralException");
  expect(await read("A1")).toEqual([[""]]);
  expect(host.reports.every((report) => report.requestSize > 0 && report.responseSize > 0)).toBe(
    true
  );
});

test("load takes nested paths, collections and everything", async () => {
  const found = await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Second");
    worksheets.load("items/name, items/visibility");
    const range = worksheets.getFirst().getRange("B2");
    range.load({
      address: true,
      format: { columnWidth: true, fill: { color: true } },
      worksheet: { name: true },
    });
    const cell = worksheets.getFirst().getRange("C3").load();
    await context.sync();
    return {
      names: worksheets.items.map((sheet) => sheet.name),
      color: range.format.fill.color,
      sheet: range.worksheet.name,
      row: cell.rowIndex,
      text: cell.text,
    };
  });
  expect(found).toEqual({
    names: ["Sheet1", "Second"],
    color: "#FFFFFF",
    sheet: "Sheet1",
    row: 2,
    text: [[""]],
  });
});
