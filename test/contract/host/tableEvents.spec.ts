import { SetRangeValuesCommand } from "@univerjs/sheets";
import { selectCells } from "../../../src/workbench/excel/sheets/selectCells";
import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";
import { pauseForEvents } from "../../support/host/pauseForEvents";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
beforeEach(async () => {
  host.replaceBook();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:C2").values = [["Ref", "RAG"]];
    sheet.tables.add("B2:C5", true).name = "Actions";
    await context.sync();
  });
});
afterAll(() => {
  host.close();
});

/** Registers handlers and gives what they're told, as it comes. */
async function listen(
  add: (workbook: Excel.Workbook, hear: (args: object) => Promise<void>) => void
): Promise<Record<string, unknown>[]> {
  const heard: Record<string, unknown>[] = [];
  await host.Excel.run(async (context) => {
    add(context.workbook, (args) => {
      // Functions among the arguments, such as getRange, aren't what is compared.
      heard.push(JSON.parse(JSON.stringify(args)) as Record<string, unknown>);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

/** Enters a value as the user does. */
function type(row: number, column: number, v: string): void {
  const { book } = host;
  book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: book.unitId,
    subUnitId: sheetId(),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { v },
  });
}

const sheetId = (): string => host.book.workbook.getSheetOrders()[0] ?? "";

test("a change in a table is told to those who listen to it, its sheet's tables and all tables", async () => {
  const heard = await listen((workbook, hear) => {
    workbook.tables.getItem("Actions").onChanged.add(hear);
    workbook.worksheets.getFirst().tables.onChanged.add(hear);
    workbook.tables.onChanged.add(hear);
  });
  type(2, 2, "Red");
  type(8, 2, "outside");
  await pauseForEvents();
  const one = {
    type: "TableChanged",
    address: "C3",
    changeType: "RangeEdited",
    source: "Local",
    tableId: "1",
    worksheetId: sheetId(),
    details: {
      valueBefore: "",
      valueAfter: "Red",
      valueTypeBefore: "Empty",
      valueTypeAfter: "String",
    },
  };
  expect(heard).toEqual([one, one, one]);
});

test("a table hears when the selection is in it, and when it leaves", async () => {
  const heard = await listen((workbook, hear) => {
    workbook.tables.getItem("Actions").onSelectionChanged.add(hear);
  });
  const select = (row: number, column: number): void => {
    const cells = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column };
    selectCells(host.book, { ...cells, sheetId: sheetId() });
  };
  select(0, 6);
  select(3, 1);
  select(8, 1);
  select(9, 1);
  await pauseForEvents();
  const common = { type: "TableSelectionChanged", tableId: "1", worksheetId: sheetId() };
  expect(heard).toEqual([
    { ...common, isInsideTable: true, address: "B4:B5" },
    { ...common, isInsideTable: false, address: "" },
  ]);
});

test("tables that come and go are told", async () => {
  const heard = await listen((workbook, hear) => {
    workbook.tables.onAdded.add(hear);
    workbook.tables.onDeleted.add(hear);
  });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add("F1:G4", true);
    await context.sync();
  });
  host.book.undo();
  await pauseForEvents();
  const common = { source: "Local", tableId: "2", worksheetId: sheetId() };
  expect(heard).toEqual([
    { type: "TableAdded", ...common },
    { type: "TableDeleted", tableName: "Table1", ...common },
  ]);
});

test("rows that are hidden and shown are told, each run of rows once", async () => {
  const heard = await listen((workbook, hear) => {
    workbook.worksheets.onRowHiddenChanged.add(hear);
  });
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("3:5").rowHidden = true;
    await context.sync();
    sheet.getRange("4:4").rowHidden = false;
    await context.sync();
  });
  await pauseForEvents();
  const common = { type: "WorksheetRowHiddenChanged", source: "Local", worksheetId: sheetId() };
  expect(heard).toEqual([
    { ...common, address: "3:5", changeType: "Hidden" },
    { ...common, address: "4:4", changeType: "Unhidden" },
  ]);
});

test("a sheet that is protected and unprotected is told", async () => {
  const heard = await listen((workbook, hear) => {
    workbook.worksheets.getFirst().onProtectionChanged.add(hear);
  });
  await host.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.protect();
    await context.sync();
    protection.unprotect();
    await context.sync();
  });
  await pauseForEvents();
  const common = { type: "WorksheetProtectionChanged", source: "Local", worksheetId: sheetId() };
  expect(heard).toEqual([
    { ...common, isProtected: true },
    { ...common, isProtected: false },
  ]);
});

test("handlers that were removed hear nothing more", async () => {
  let count = 0;
  const added = await host.Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const hear = (): Promise<void> => {
      count++;
      return Promise.resolve();
    };
    const results = [
      tables.onChanged.add(hear),
      tables.onAdded.add(hear),
      tables.onDeleted.add(hear),
      tables.getItem("Actions").onChanged.add(hear),
      tables.getItem("Actions").onSelectionChanged.add(hear),
      worksheets.getFirst().onRowHiddenChanged.add(hear),
      worksheets.getFirst().onProtectionChanged.add(hear),
    ];
    await context.sync();
    return results;
  });
  const [first] = added;
  if (!first) throw new Error("Nothing was added");
  await host.Excel.run(first.context, async (context) => {
    for (const handler of added) handler.remove();
    await context.sync();
  });
  type(2, 2, "Red");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tables.add("F1:G4", true).delete();
    sheet.getRange("3:3").rowHidden = true;
    sheet.protection.protect();
    await context.sync();
  });
  await pauseForEvents();
  expect(count).toBe(0);
});
