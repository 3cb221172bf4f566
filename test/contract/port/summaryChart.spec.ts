import type { KnownTrackers } from "../../../src/app/KnownTrackers";
import { recalculate, type Outcome } from "../../../src/app/recalculate";
import { changeSettings } from "../../../src/app/settings";
import type { Settings } from "../../../src/app/settings";
import { publishedScheme } from "../../../src/domain";
import { CHART_NAME } from "../../../src/excel/ourNames";
import { createConditions } from "../../../src/workbench/conditions/Conditions";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { PortWorkbook } from "../../support/port/PortWorkbook";

const ROWS = [
  ["Ref", "Section", "Action", "RAG"],
  ["1.1.1", "1.1 Data", "Publish the data", "At Risk"],
  ["1.1.2", "1.1 Data", "Use the data", "On Track"],
  ["1.2.1", "1.2 Staff", "Train", "On Track"],
];

let office: OfficePort;
let workbook: PortWorkbook;
beforeAll(async () => {
  // The oldest Excel that the add-in runs in.
  office = await openOfficePort({ conditions: { ...createConditions(), excelApi: "1.9" } });
});
beforeEach(async () => {
  workbook = await office.open([{ name: "Actions", rows: ROWS }]);
});
afterAll(() => {
  office.close();
});

async function run(known: KnownTrackers | null = null): Promise<Outcome> {
  const result = await recalculate(workbook.port, known, () => undefined);
  if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
  return result.value;
}

const charts = () => office.host.book.extras.charts;

/** Does something with the chart in a user's place. */
const withChart = (act: (chart: Excel.Chart) => void): Promise<void> =>
  office.host.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("RAG Summary").charts.getItem(CHART_NAME));
    await context.sync();
  });

const keep = (outcome: Outcome, changes: Partial<Settings>): Promise<unknown> =>
  workbook.port.saveSettings(changeSettings(outcome.settings, changes));

it("stands below the table, with the scheme's colours, and takes no round trip more", async () => {
  await run();
  expect(workbook.roundTrips()).toBe(3);
  const [chart, ...others] = charts();
  expect(others).toEqual([]);
  const lastRow = (await workbook.values("RAG Summary")).length;
  expect(chart).toMatchObject({
    name: CHART_NAME,
    type: "BarStacked100",
    title: { text: "Actions: actions of each section by status", visible: true },
    legend: { position: "Bottom", visible: true },
    from: { row: lastRow + 1, column: 0 },
    categoryAxis: { reversed: true },
  });
  expect(
    chart?.series.map(({ name, color, labels, categories }) => [
      name,
      color,
      labels?.color,
      categories,
    ])
  ).toEqual(
    publishedScheme.statuses.map(({ label, fill, ink }) => [
      label,
      fill,
      ink,
      `'RAG Summary'!$B$${lastRow - 1}:$B$${lastRow}`,
    ])
  );
});

it("is moved and sized by its user, and shows new sections all the same", async () => {
  const { known } = await run();
  await withChart((chart) => {
    chart.setPosition("V2", "Z9");
    chart.title.text = "For the board";
  });
  for (const [column, value] of ["1.3.1", "1.3 Pay", "Agree", "Off Track"].entries()) {
    await workbook.edit("Actions", 4, column, value);
  }
  await run(known);
  const lastRow = (await workbook.values("RAG Summary")).length;
  const [chart, ...others] = charts();
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    title: { text: "For the board" },
    from: { row: 1, column: 21 },
    to: { row: 9, column: 26 },
  });
  expect(chart?.series[0]?.categories).toBe(`'RAG Summary'!$B$${lastRow - 2}:$B$${lastRow}`);
});

it("has as many series as another scheme has statuses", async () => {
  const first = await run();
  await keep(first, { scheme: { kind: "shipped", id: "three-colour" } });
  const second = await run(first.known);
  expect(charts()[0]?.series.map(({ name }) => name)).toEqual(
    second.report.scheme.statuses.map(({ label }) => label)
  );
  await keep(second, { scheme: null });
  await run(first.known);
  expect(charts()[0]?.series).toHaveLength(publishedScheme.statuses.length);
});

it("isn't put back after it was deleted, until it's switched on", async () => {
  const first = await run();
  await withChart((chart) => {
    chart.delete();
  });
  const second = await run(first.known);
  expect(charts()).toEqual([]);
  expect(JSON.parse(second.settings ?? "{}")).toMatchObject({ summaryChart: "off" });

  await keep(second, { summaryChart: "put" });
  const third = await run(first.known);
  expect(charts()).toHaveLength(1);
  expect(JSON.parse(third.settings ?? "{}")).toMatchObject({ summaryChart: "on" });
  expect((await run(first.known)).written.sheets).toEqual([]);
});

it("is put below what the user has on the sheet, and taken off when it's switched off", async () => {
  const first = await run();
  await keep(first, { summaryChart: "off" });
  const second = await run(first.known);
  expect(charts()).toEqual([]);
  await workbook.edit("RAG Summary", 40, 2, "My notes");
  await keep(second, { summaryChart: "put" });
  await run(first.known);
  expect(charts()[0]?.from.row).toBe(42);
});
