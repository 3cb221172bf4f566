import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";
import { pauseForEvents } from "../../support/host/pauseForEvents";

let host: OpenHost;
let running: Excel.RequestContext[] = [];
beforeAll(async () => {
  host = await openHost();
});
beforeEach(() => {
  host.replaceBook();
  running = [];
});
afterAll(() => {
  host.close();
});

/** Collects what a handler is told. */
async function listen<T>(
  add: (context: Excel.RequestContext, handler: (args: T) => Promise<void>) => unknown
): Promise<T[]> {
  const heard: T[] = [];
  await host.Excel.run(async (context) => {
    running.push(context);
    add(context, (args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

/** Enters a value as the user does. */
function type(row: number, column: number, v: string | number): void {
  const { book } = host;
  book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: book.unitId,
    subUnitId: book.workbook.getSheetOrders()[0],
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { v },
  });
}

test("an edit of one cell tells what was there before and what is now", async () => {
  const heard = await listen<Excel.WorksheetChangedEventArgs>((context, handler) =>
    context.workbook.worksheets.onChanged.add(handler)
  );
  type(3, 5, "At Risk");
  type(3, 5, 42);
  await pauseForEvents();
  expect(
    heard.map(({ address, changeType, source, triggerSource }) => [
      address,
      changeType,
      source,
      triggerSource,
    ])
  ).toEqual([
    ["F4", "RangeEdited", "Local", "Unknown"],
    ["F4", "RangeEdited", "Local", "Unknown"],
  ]);
  expect(heard[1]?.details).toMatchObject({
    valueBefore: "At Risk",
    valueAfter: 42,
    valueTypeBefore: "String",
    valueTypeAfter: "Double",
  });
});

test("the add-in's own writes say so, and tell no details of many cells", async () => {
  const heard = await listen<Excel.WorksheetChangedEventArgs>((context, handler) =>
    context.workbook.worksheets.getFirst().onChanged.add(handler)
  );
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B2").values = [
      [1, 2],
      [3, "=A1"],
    ];
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
  });
  await host.book.settle();
  await pauseForEvents();
  expect(
    heard.map(({ address, triggerSource, details }) => [address, triggerSource, details])
  ).toEqual([["A1:B2", "ThisLocalAddin", undefined]]);
});

test("inserted and deleted rows are told as such", async () => {
  const heard = await listen<Excel.WorksheetChangedEventArgs>((context, handler) =>
    context.workbook.worksheets.getFirst().onChanged.add(handler)
  );
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("5:5").delete("Up");
    await context.sync();
  });
  await pauseForEvents();
  expect(heard.map(({ address, changeType }) => [address, changeType])).toEqual([
    ["2:3", "RowInserted"],
    ["5:5", "RowDeleted"],
  ]);
});

test("undo raises a change", async () => {
  type(0, 0, "x");
  const heard = await listen<Excel.WorksheetChangedEventArgs>((context, handler) =>
    context.workbook.worksheets.onChanged.add(handler)
  );
  host.book.undo();
  await pauseForEvents();
  expect(heard.map((args) => args.address)).toEqual(["A1"]);
});

test("a handler can get the cells, and isn't called once removed", async () => {
  const heard: string[] = [];
  const handle = async (args: Excel.WorksheetChangedEventArgs): Promise<void> => {
    await host.Excel.run(async (context) => {
      const range = args.getRange(context).load("values,address");
      await context.sync();
      heard.push(`${range.address} ${String(range.values[0]?.[0])}`);
    });
  };
  const added = await host.Excel.run(async (context) => {
    const result = context.workbook.worksheets.getFirst().onChanged.add(handle);
    await context.sync();
    return result;
  });
  type(1, 1, "one");
  await pauseForEvents();
  await host.Excel.run(added.context, async (context) => {
    added.remove();
    await context.sync();
  });
  type(1, 1, "two");
  await pauseForEvents();
  expect(heard).toEqual(["Sheet1!B2 one"]);
});

test("sheets that come, go and are shown are told", async () => {
  const names: string[] = [];
  await listen<Excel.WorksheetAddedEventArgs>((context, handler) =>
    context.workbook.worksheets.onAdded.add((args) => {
      names.push(args.type);
      return handler(args);
    })
  );
  await listen<Excel.WorksheetDeletedEventArgs>((context, handler) =>
    context.workbook.worksheets.onDeleted.add((args) => {
      names.push(args.type);
      return handler(args);
    })
  );
  await listen<Excel.WorksheetActivatedEventArgs>((context, handler) =>
    context.workbook.worksheets.onActivated.add((args) => {
      names.push(args.type);
      return handler(args);
    })
  );
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Other");
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await pauseForEvents();
  expect(names).toEqual([
    "WorksheetAdded",
    "WorksheetActivated",
    "WorksheetActivated",
    "WorksheetDeleted",
  ]);
});
