import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => {
  host.close();
});

const save = (settings: Office.Settings): Promise<Office.AsyncResultStatus> =>
  new Promise((resolve) => {
    settings.saveAsync((result) => {
      resolve(result.status);
    });
  });

test("the host is Excel with the set that it claims, and no more", () => {
  const { context } = host.Office;
  expect(context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  expect(context.platform).toBe("OfficeOnline");
  expect(context.host).toBe("Excel");
});

test("document settings are kept in the workbook, and aren't undone", async () => {
  const { settings } = host.Office.context.document;
  settings.set("columns", { rag: 6 });
  settings.set("gone", 1);
  settings.remove("gone");
  expect(await save(settings)).toBe("succeeded");
  expect(host.book.extras.settings).toEqual({ columns: '{"rag":6}' });
  expect(host.book.canUndo()).toBe(false);
});

test("workbook settings share that store", async () => {
  const found = await host.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("rule", { version: 2 });
    const [columns, rule, none] = [
      settings.getItem("columns"),
      settings.getItem("rule"),
      settings.getItemOrNullObject("none"),
    ];
    columns.load("key,value");
    rule.load("value");
    const count = settings.getCount();
    await context.sync();
    rule.delete();
    await context.sync();
    return [
      columns.key,
      columns.value as unknown,
      rule.value as unknown,
      none.isNullObject,
      count.value,
    ];
  });
  expect(found).toEqual(["columns", { rag: 6 }, { version: 2 }, true, 2]);
  expect(host.book.extras.settings).toEqual({ columns: '{"rag":6}' });
});

test("a ribbon command runs and is waited for", async () => {
  const calls: string[] = [];
  const recalculate = async (event: Office.AddinCommands.Event): Promise<void> => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[event.source.id]];
      await context.sync();
    });
    calls.push("done");
    event.completed();
  };
  host.Office.actions.associate("recalculate", (event: Office.AddinCommands.Event) => {
    void recalculate(event);
  });
  expect(await host.invokeCommand("Button1", "recalculate")).toBe("completed");
  expect(calls).toEqual(["done"]);
  expect(host.book.workbook.getSheets()[0]?.getCell(0, 0)?.v).toBe("Button1");
});

test("a ribbon command of which the add-in has no function ends, and says so", async () => {
  expect(await host.invokeCommand("Button2", "noSuchFunction")).toBe("no-function");
});
