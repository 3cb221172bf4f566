import { readChartPicture } from "../../../src/workbench/charts/readChartPicture";
import { insertCells } from "../../../src/workbench/excel/sheets/insertCells";
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
    sheet.getRange("A1:C4").values = [
      ["Section", "Red", "Green"],
      ["People", 3, 1],
      ["Estates", 0, 4],
      ["Digital", 2, 2],
    ];
    await context.sync();
  });
});
afterAll(() => {
  host.close();
});

/** Adds a chart of A1:C4 and does something with it; the chart's name is "Chart 1". */
async function withChart<T>(
  work: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>,
  type = host.Excel.ChartType.barStacked100
): Promise<T> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add(type, sheet.getRange("A1:C4"), "Columns");
    await context.sync();
    return work(chart, context);
  });
}

const only = () => {
  const [chart] = host.book.extras.charts;
  if (!chart) throw new Error("There is no chart");
  return chart;
};

test("a chart is made of headers, categories and values, and is one undo step", async () => {
  const found = await withChart(async (chart, context) => {
    chart.load("name,chartType,width,height,id");
    chart.series.load("items/name,items/gapWidth,items/hasDataLabels,count");
    chart.title.load("text,visible");
    chart.legend.load("visible,position");
    await context.sync();
    return {
      name: chart.name,
      type: chart.chartType,
      size: [chart.width, chart.height],
      series: chart.series.items.map(({ name, gapWidth, hasDataLabels }) => [
        name,
        gapWidth,
        hasDataLabels,
      ]),
      title: [chart.title.text, chart.title.visible],
      legend: [chart.legend.visible, chart.legend.position],
    };
  });
  expect(found).toEqual({
    name: "Chart 1",
    type: "BarStacked100",
    size: [360, 216],
    series: [
      ["Red", 150, false],
      ["Green", 150, false],
    ],
    title: ["Chart Title", true],
    legend: [true, "Bottom"],
  });
  expect(only().series).toEqual([
    {
      nameAt: "Sheet1!$B$1",
      categories: "Sheet1!$A$2:$A$4",
      values: "Sheet1!$B$2:$B$4",
      color: "#4472C4",
    },
    {
      nameAt: "Sheet1!$C$1",
      categories: "Sheet1!$A$2:$A$4",
      values: "Sheet1!$C$2:$C$4",
      color: "#ED7D31",
    },
  ]);
  host.book.undo();
  expect(host.book.extras.charts).toEqual([]);
  host.book.redo();
  expect(host.book.extras.charts).toHaveLength(1);
});

test("what is shown is read from the cells, hidden rows left out", async () => {
  await withChart(async (_chart, context) => {
    context.workbook.worksheets.getFirst().getRange("3:3").rowHidden = true;
    await context.sync();
  });
  const picture = readChartPicture(host.book, only());
  expect(picture.categories).toEqual(["People", "Digital"]);
  expect(
    picture.series.map(({ name, values }) => [name, values.map(({ value }) => value)])
  ).toEqual([
    ["Red", [3, 2]],
    ["Green", [1, 2]],
  ]);
});

test("series by rows, one series with its name as the title, numbers alone without headers", async () => {
  const found = await host.Excel.run(async (context) => {
    const { charts, ...sheet } = {
      charts: context.workbook.worksheets.getFirst().charts,
      getRange: (address: string) => context.workbook.worksheets.getFirst().getRange(address),
    };
    const byRows = charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Rows");
    const single = charts.add("ColumnClustered", sheet.getRange("A1:B4"));
    const bare = charts.add("BarClustered", sheet.getRange("B2:C4"), "Columns");
    for (const chart of [byRows, single, bare]) chart.series.load("items/name");
    single.title.load("text");
    single.legend.load("visible");
    await context.sync();
    return {
      names: [byRows, single, bare].map(({ series }) => series.items.map(({ name }) => name)),
      title: single.title.text,
      legend: single.legend.visible,
    };
  });
  expect(found).toEqual({
    names: [["People", "Estates", "Digital"], ["Red"], ["Series1", "Series2"]],
    title: "Red",
    legend: false,
  });
});

test("title, legend, axes, colours, labels and gaps are set and read back", async () => {
  const found = await withChart(async (chart, context) => {
    chart.name = "RAG by section";
    chart.title.text = "How each section stands";
    chart.legend.position = "Top";
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 0.5;
    valueAxis.visible = false;
    valueAxis.majorGridlines.visible = false;
    valueAxis.numberFormat = "0.0%";
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelSpacing = 2;
    const red = chart.series.getItemAt(0);
    red.format.fill.setSolidColor("#C00000");
    red.gapWidth = 40;
    red.hasDataLabels = true;
    red.name = "Behind";
    chart.dataLabels.showValue = true;
    chart.dataLabels.format.font.color = "#FFFFFF";
    red.dataLabels.numberFormat = '[<2]"";0';
    red.dataLabels.load("numberFormat, linkNumberFormat");
    valueAxis.load("minimum,maximum,visible,numberFormat");
    valueAxis.majorGridlines.load("visible");
    categoryAxis.load("reversePlotOrder, tickLabelSpacing");
    red.load("name,gapWidth,hasDataLabels");
    chart.dataLabels.load("showValue");
    chart.dataLabels.format.font.load("color");
    await context.sync();
    return [
      [valueAxis.minimum, valueAxis.maximum, valueAxis.visible, valueAxis.numberFormat],
      [valueAxis.majorGridlines.visible, categoryAxis.reversePlotOrder],
      [categoryAxis.tickLabelSpacing],
      [red.name, red.gapWidth, red.hasDataLabels],
      [chart.dataLabels.showValue, chart.dataLabels.format.font.color],
      [red.dataLabels.numberFormat, red.dataLabels.linkNumberFormat],
    ];
  });
  expect(found).toEqual([
    [0, 0.5, false, "0.0%"],
    [false, true],
    [2],
    ["Behind", 40, true],
    [true, "#FFFFFF"],
    ['[<2]"";0', false],
  ]);
  expect(only()).toMatchObject({
    name: "RAG by section",
    title: { text: "How each section stands", visible: true },
    legend: { position: "Top", visible: true },
    series: [
      {
        name: "Behind",
        color: "#C00000",
        labels: { color: "#FFFFFF", numberFormat: '[<2]"";0' },
      },
      { color: "#ED7D31", labels: { color: "#FFFFFF" } },
    ],
  });
});

test("bounds that aren't set are those that the chart is drawn with", async () => {
  const found = await withChart(async (chart, context) => {
    const { valueAxis } = chart.axes;
    valueAxis.load("minimum,maximum");
    await context.sync();
    return [valueAxis.minimum as unknown, valueAxis.maximum as unknown];
  }, host.Excel.ChartType.columnClustered);
  expect(found).toEqual([0, 4]);
});

test("a chart is laid over cells, and moves and grows with them", async () => {
  const found = await withChart(async (chart, context) => {
    chart.setPosition("E2", "G11");
    chart.load("left,top,width,height");
    await context.sync();
    const first = [chart.left, chart.top, chart.width, chart.height];
    chart.left = 10;
    chart.height = 100;
    chart.load("left,top,width,height");
    await context.sync();
    return [first, [chart.left, chart.top, chart.width, chart.height]];
  });
  expect(found).toEqual([
    [192, 15, 144, 150],
    [10, 15, 144, 100],
  ]);
  const { from, to, sheetId } = only();
  const row = { sheetId, startRow: 0, endRow: 0, startColumn: 0, endColumn: 16_383 };
  insertCells(host.book, row, "Down");
  expect(only()).toMatchObject({
    from: { ...from, row: from.row + 1 },
    to: { ...to, row: to.row + 1 },
    series: [{ values: "Sheet1!$B$3:$B$5" }, { values: "Sheet1!$C$3:$C$5" }],
  });
});

test("other cells are shown, and looks stay by their place", async () => {
  const found = await withChart(async (chart, context) => {
    const sheet = context.workbook.worksheets.getFirst();
    chart.series.getItemAt(0).format.fill.setSolidColor("#C00000");
    chart.setData(sheet.getRange("A1:B3"), "Columns");
    const added = chart.series.add("Target");
    added.setValues(sheet.getRange("C2:C3"));
    added.setXAxisValues(sheet.getRange("A3:A4"));
    chart.series.load("items/name");
    const count = chart.series.getCount();
    await context.sync();
    return [chart.series.items.map(({ name }) => name), count.value];
  });
  expect(found).toEqual([["Red", "Target"], 2]);
  expect(only().series).toEqual([
    {
      nameAt: "Sheet1!$B$1",
      categories: "Sheet1!$A$3:$A$4",
      values: "Sheet1!$B$2:$B$3",
      color: "#C00000",
    },
    {
      name: "Target",
      categories: "Sheet1!$A$3:$A$4",
      values: "Sheet1!$C$2:$C$3",
      color: "#ED7D31",
    },
  ]);
});

test("charts are found, listed, counted and deleted; a deleted sheet's go with it", async () => {
  const found = await withChart(async (chart, context) => {
    const sheet = context.workbook.worksheets.getFirst();
    chart.name = "First";
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
    const none = sheet.charts.getItemOrNullObject("none");
    const again = sheet.charts.getItem("first");
    again.load("name");
    sheet.charts.load("items/name");
    const count = sheet.charts.getCount();
    await context.sync();
    const names = sheet.charts.items.map(({ name }) => name);
    again.delete();
    context.workbook.worksheets.add("Other");
    sheet.delete();
    await context.sync();
    return [names, again.name, count.value, none.isNullObject];
  });
  expect(found).toEqual([["First", "Chart 2"], "First", 2, true]);
  expect(host.book.extras.charts).toEqual([]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    "NotImplemented",
    (sheet) => {
      sheet.charts.add("Pie", sheet.getRange("A1:B4"));
    },
  ],
  [
    "ItemNotFound",
    (sheet) => {
      sheet.charts.getItem("none").delete();
    },
  ],
  [
    "InvalidArgument",
    (sheet) => {
      sheet.charts.add("BarStacked", sheet.getRange("A1:B4"), "Neither" as "Auto");
    },
  ],
  [
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.charts.add("BarStacked", sheet.getRange("A1:B4"));
    },
  ],
])("what can't be: %s", async (code, work) => {
  const run = host.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
});
