import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";
import { pauseForEvents } from "../../support/host/pauseForEvents";

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

/** Adds a chart to each of two sheets, listening to the first one's, and deletes both. */
async function addAndDelete(): Promise<{ ids: string[]; heard: object[]; sheet: string }> {
  const heard: object[] = [];
  const hear = (args: object): Promise<void> => {
    heard.push({ ...args });
    return Promise.resolve();
  };
  const { ids, sheet } = await host.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const second = context.workbook.worksheets.add("Second");
    first.load("id");
    first.charts.onAdded.add(hear);
    first.charts.onDeleted.add(hear);
    await context.sync();
    const charts = [first, second].map((each) =>
      each.charts.add("BarStacked", each.getRange("A1:B4"), "Columns")
    );
    for (const chart of charts) chart.load("id");
    await context.sync();
    for (const chart of charts) chart.delete();
    await context.sync();
    return { ids: charts.map(({ id }) => id), sheet: first.id };
  });
  await pauseForEvents();
  return { ids, heard, sheet };
}

test("a sheet's charts tell when one is added and when one is deleted, and no other sheet's do", async () => {
  const { ids, heard, sheet } = await addAndDelete();
  const told = { chartId: ids[0], worksheetId: sheet, source: "Local" };
  expect(heard).toEqual([
    { type: "ChartAdded", ...told },
    { type: "ChartDeleted", ...told },
  ]);
});

test("undoing the deletion of a chart adds it again", async () => {
  const { heard } = await addAndDelete();
  // The deletion is one step, of both charts.
  host.book.undo();
  await pauseForEvents();
  expect(heard).toMatchObject([
    { type: "ChartAdded" },
    { type: "ChartDeleted" },
    { type: "ChartAdded" },
  ]);
});

test("a handler that was taken away hears nothing", async () => {
  const heard: object[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const handler = sheet.charts.onAdded.add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
    handler.remove();
    await context.sync();
    sheet.charts.add("BarStacked", sheet.getRange("A1:B4"), "Columns");
    await context.sync();
  });
  await pauseForEvents();
  expect(heard).toEqual([]);
});

test("what the page can't do, select a chart, isn't listened to", async () => {
  const run = host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().charts.onActivated.add(() => Promise.resolve());
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
});
