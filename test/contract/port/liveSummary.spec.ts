import { recalculate, type Outcome } from "../../../src/app/recalculate";
import { changeSettings } from "../../../src/app/settings";
import type { PlanChoice } from "../../../src/domain";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { PortWorkbook } from "../../support/port/PortWorkbook";
import type { SheetInit } from "../../support/workbook/memoryWorkbook";

const HEAD = ["Ref", "Section", "Action", "RAG status"];
const ROWS: CellValue[][] = [
  HEAD,
  ["1.1.1", "1.1 Data", "Publish the data", "At Risk"],
  ["1.1.2", "1.1 Data", "Use the data", "on-track"],
  ["1.1.3", "1.1 Data", "Keep the data", ""],
  ["1.10.1", "1.10 Staff", "Train", "Complete"],
  ["1.10.2", "1.10 Staff", "Hire", "Off Track"],
  ["1.10.3", "1.10 Staff", "Pay", "Delivered"],
];

let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort();
});
afterAll(() => {
  office.close();
});

async function run(
  workbook: PortWorkbook,
  liveSummary: boolean,
  plans: readonly PlanChoice[] = []
): Promise<Outcome> {
  const kept = await workbook.port.saveSettings(changeSettings(null, { liveSummary, plans }));
  expect(kept.ok).toBe(true);
  const result = await recalculate(workbook.port, null, () => undefined);
  if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
  return result.value;
}

/** The sheet's table and headline; the note beside them says how it counts. */
async function figures(workbook: PortWorkbook): Promise<CellValue[][]> {
  const values = await workbook.values("RAG Summary");
  return values.filter(([first]) => !String(first).startsWith("Percentages"));
}

const formulaAt = (address: string): Promise<unknown> =>
  office.host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("RAG Summary").getRange(address);
    cell.load("formulas");
    await context.sync();
    return (cell.formulas as unknown[][])[0]?.[0];
  });

const LAYOUTS: readonly (readonly [string, SheetInit, string])[] = [
  [
    "a range",
    { name: "Actions", rows: ROWS },
    '=SUM(COUNTIFS(Actions!$B$2:$B$57,"=1.1 Data",Actions!$D$2:$D$57,{"=On Track","=on-track"}))',
  ],
  [
    "a table",
    { name: "My actions", rows: ROWS, table: { name: "Log" } },
    '=SUM(COUNTIFS(Log[Section],"=1.1 Data",Log[RAG status],{"=On Track","=on-track"}))',
  ],
  [
    "refs alone",
    { name: "Actions", rows: ROWS.map((row) => row.filter((_, column) => column !== 1)) },
    '=SUM(COUNTIFS(Actions!$A$2:$A$57,"1.1.*",Actions!$C$2:$C$57,{"=On Track","=on-track"}))',
  ],
];

describe.each(LAYOUTS)("counts that follow %s", (_, sheet, formula) => {
  it("are formulas, and the same numbers as fixed ones", async () => {
    const workbook = await office.open([sheet]);
    await run(workbook, false);
    const fixed = await figures(workbook);
    const live = await run(workbook, true);
    expect(live.written).toMatchObject({ sheets: ["RAG Summary"] });
    expect(live.written.notLive).toBeUndefined();
    expect(live.written.overwritten).toBeUndefined();
    expect(await formulaAt("H11")).toBe(formula);
    expect(await figures(workbook)).toEqual(fixed);
    expect((await run(workbook, true)).written.sheets).toEqual([]);
  });

  it("follow edits without the add-in, and say that the overall RAG may be another", async () => {
    const workbook = await office.open([sheet]);
    await run(workbook, true);
    const column = (sheet.rows[0] ?? []).indexOf("RAG status");
    await workbook.edit(sheet.name, 2, column, "Off Track");
    const values = await workbook.values("RAG Summary");
    const remarkOf = (name: string): unknown => values.find((row) => row[1] === name)?.at(-1);
    const name = sheet.rows[0]?.includes("Section") === true ? "1.1 Data" : "1.1";
    const row = values.find((each) => each[1] === name) ?? [];
    expect(row.slice(3, 5)).toEqual(["50% At Risk, 50% Off Track, 1 unrated", 3]);
    expect(remarkOf(name)).toBe(
      "Counts changed since the last run: recalculate for the overall RAG"
    );
    expect(values[3]?.[0]).toBe(
      "6 actions: 2 Delivered (40%), 0 On Track (0%), 0 Delivery Date Missed no Risk (0%), 1 At Risk (20%), 0 Delivery Date Missed with Risk (0%), 2 Off Track (40%), 1 unrated"
    );
    await run(workbook, false);
    const fixed = await figures(workbook);
    await run(workbook, true);
    expect(await figures(workbook)).toEqual(fixed);
  });
});

it("counts stay fixed, and say why, where formulas can't tell the sections", async () => {
  const rows = [
    ["Ref", "Action", "RAG status"],
    ["1.1 Data", "", ""],
    ["A", "Publish", "At Risk"],
    ["B", "Use", "On Track"],
    ["1.2 Staff", "", ""],
    ["C", "Train", "On Track"],
  ];
  const workbook = await office.open([{ name: "Actions", rows }]);
  const { written } = await run(workbook, true);
  expect(written.notLive).toMatch(
    /^RAG Summary's counts are fixed: formulas can't tell which rows are in section 1\.1 Data\./u
  );
  expect(await formulaAt("H11")).toBe(1);
});

it("several plans are summed up by formulas too", async () => {
  const plan = { columns: {}, name: "" };
  const plans = [
    { ...plan, sheet: "Workforce", table: null },
    { ...plan, sheet: "Delivery plan 1", table: "Log" },
  ];
  const workbook = await office.open([
    { name: "Workforce", rows: ROWS },
    { name: "Delivery plan 1", rows: ROWS.slice(0, 4), table: { name: "Log" } },
  ]);
  await run(workbook, false, plans);
  const fixed = await figures(workbook);
  expect((await run(workbook, true, plans)).written.notLive).toBeUndefined();
  expect(await figures(workbook)).toEqual(fixed);
});
