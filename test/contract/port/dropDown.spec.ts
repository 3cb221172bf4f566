import { DROP_DOWN_WARNING, makeDropDown } from "../../../src/app/dropDown";
import type { DropDownOutcome } from "../../../src/app/DropDownOutcome";
import type { KnownTrackers } from "../../../src/app/KnownTrackers";
import { recalculate } from "../../../src/app/recalculate";
import { setDropDown } from "../../../src/app/setDropDown";
import { changeSettings } from "../../../src/app/settings";
import type { ValidationRun } from "../../../src/app/Validation";
import { publishedScheme } from "../../../src/domain";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { openMemoryPort } from "../../support/port/openMemoryPort";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { OpenPortWorkbook, PortWorkbook } from "../../support/port/PortWorkbook";
import type { SheetInit } from "../../support/workbook/memoryWorkbook";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Our plan", "", "", ""],
  ["Ref", "Action", "RAG", "Reason for RAG"],
  ["1.1", "Agree it", "On Track", ""],
  ["1.2", "Do it", "on-track", ""],
  ["1.3", "Pay it", "At Risk", "Late"],
  ["1.4", "Wait", "", ""],
];
const RANGE: SheetInit = { name: "Actions", rows: ROWS };
const TABLE: SheetInit = { name: "Actions", rows: ROWS, table: { name: "Log", headerRow: 1 } };
const DROP_DOWN = makeDropDown(publishedScheme);

let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort();
});
afterAll(() => {
  office.close();
});

interface Bench {
  readonly workbook: PortWorkbook;
  readonly known: KnownTrackers;
}

async function openBench(open: OpenPortWorkbook, sheet: SheetInit, settings = ""): Promise<Bench> {
  const workbook = await open([sheet]);
  if (settings !== "") await workbook.port.saveSettings(settings);
  return { workbook, known: await run(workbook, null) };
}

async function run(workbook: PortWorkbook, known: KnownTrackers | null): Promise<KnownTrackers> {
  const result = await recalculate(workbook.port, known, () => undefined);
  if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
  return result.value.known;
}

async function turn({ workbook, known }: Bench, on: boolean): Promise<DropDownOutcome> {
  const result = await setDropDown(workbook.port, known, on);
  if (!result.ok) throw new Error(`Expected an outcome, not ${JSON.stringify(result.problem)}.`);
  return result.value.outcome;
}

async function runsOf(workbook: PortWorkbook): Promise<readonly ValidationRun[]> {
  const found = await workbook.port.readValidations([{ sheet: "Actions", column: null }]);
  if (!found.ok) throw new Error("Expected the sheet to be read.");
  return found.value[0]?.runs ?? [];
}

const HOSTS: readonly (readonly [string, () => OpenPortWorkbook])[] = [
  ["in memory", () => openMemoryPort],
  ["through Office.js", () => office.open],
];

describe.each(HOSTS)("the drop-down %s", (_, host) => {
  it.each([
    ["a range and 50 rows below it", RANGE, 54],
    ["a table", TABLE, 4],
  ])(
    "goes over %s, stays as it is on the next run, and is taken off",
    async (_what, sheet, rows) => {
      const bench = await openBench(host(), sheet);
      expect(await turn(bench, true)).toEqual({
        on: true,
        sheets: ["Actions"],
        protected: [],
        unfit: 1,
        restored: 0,
        lost: 0,
      });
      const { source, message } = DROP_DOWN;
      const expected = [
        { column: 2, firstRow: 2, rowCount: rows, held: { kind: "ours", source, message } },
      ];
      expect(await runsOf(bench.workbook)).toEqual(expected);

      const before = bench.workbook.roundTrips();
      await run(bench.workbook, bench.known);
      expect(bench.workbook.roundTrips() - before).toBe(1);
      expect(await runsOf(bench.workbook)).toEqual(expected);

      expect(await turn(bench, false)).toMatchObject({ on: false, sheets: ["Actions"], lost: 0 });
      expect(await runsOf(bench.workbook)).toEqual([]);
    }
  );

  it("comes from a hidden sheet where the list is too long, which no later look takes for a tracker", async () => {
    const [first, ...others] = publishedScheme.statuses;
    if (first === undefined) throw new Error("The published scheme has statuses.");
    const statuses = [{ ...first, label: "Delivered, signed off" }, ...others];
    const scheme = { kind: "own", scheme: { ...publishedScheme, statuses } } as const;
    const bench = await openBench(host(), RANGE, changeSettings(null, { scheme }));
    await turn(bench, true);
    expect(await bench.workbook.values("RAG Statuses")).toEqual([
      ["RAG status", "Meaning"],
      ...statuses.map(({ label, meaning }) => [label, meaning]),
    ]);
    expect((await runsOf(bench.workbook))[0]?.held).toMatchObject({
      kind: "ours",
      source: "='RAG Statuses'!$A$2:$A$7",
    });
    const survey = await bench.workbook.port.survey();
    expect(survey.ok && survey.value.sheets.map(({ name }) => name)).toEqual(["Actions"]);
    const before = bench.workbook.roundTrips();
    await run(bench.workbook, bench.known);
    expect(bench.workbook.roundTrips() - before).toBe(1);
  });
});

describe("the drop-down in Excel's terms", () => {
  const openTable = (): Promise<Bench> => openBench(office.open, TABLE);

  /** Does something on sheet Actions in a user's place. */
  function act<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
    return office.host.Excel.run(async (context) => {
      const done = work(context.workbook.worksheets.getItem("Actions"));
      await context.sync();
      return done;
    });
  }

  /** The rule, type and messages of cells. */
  async function validationOf(address: string): Promise<Record<string, unknown>> {
    const found = await act((sheet) =>
      sheet.getRange(address).dataValidation.load("type, rule, prompt, errorAlert, ignoreBlanks")
    );
    return found.toJSON() as Record<string, unknown>;
  }

  const typeOf = async (address: string): Promise<unknown> => (await validationOf(address))["type"];

  it("is a list with the meanings beside the cell, and warns of anything else without refusing it", async () => {
    await turn(await openTable(), true);
    expect(await validationOf("C3:C6")).toEqual({
      type: "List",
      rule: { list: { inCellDropDown: true, source: DROP_DOWN.source } },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "RAG status", message: DROP_DOWN.message },
      errorAlert: {
        showAlert: true,
        style: "Warning",
        title: "RAG Tracker",
        message: DROP_DOWN_WARNING,
      },
    });
    expect(await typeOf("C1:C2")).toBe("None");
    expect(await typeOf("A1:B6")).toBe("None");
  });

  it("leaves the cells as they are", async () => {
    const bench = await openTable();
    const before = await bench.workbook.values("Actions");
    await turn(bench, true);
    expect(await bench.workbook.values("Actions")).toEqual(before);
  });

  it("goes along with a table that grows, and with rows that are put in", async () => {
    const bench = await openTable();
    await turn(bench, true);
    await act((sheet) => {
      sheet.tables.getItem("Log").rows.add(undefined, [["1.5", "Add it", "On Track", ""]]);
    });
    expect(await typeOf("C3:C7")).toBe("List");
    await bench.workbook.insertRow("Actions", 3);
    await bench.workbook.insertRow("Actions", 0);
    expect(await typeOf("C4:C9")).toBe("List");
    expect(await typeOf("C1:C3")).toBe("None");
  });

  it("puts every kind of a user's own back as it was, in its rows", async () => {
    const bench = await openTable();
    await act((sheet) => {
      const whole = sheet.getRange("C3:C4").dataValidation;
      whole.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      whole.prompt = { title: "Points", message: "1 to 5", showPrompt: true };
      whole.errorAlert = { title: "No", message: "1 to 5", showAlert: true, style: "Stop" };
      whole.ignoreBlanks = false;
      const list = sheet.getRange("C5").dataValidation;
      list.rule = { list: { inCellDropDown: false, source: "=$F$1:$F$3" } };
      list.errorAlert = { title: "", message: "", showAlert: false, style: "Information" };
      sheet.getRange("C6").dataValidation.rule = { custom: { formula: "=LEN(C6)>3" } };
      sheet.getRange("D3:D6").dataValidation.rule = { custom: { formula: "=LEN(D3)>3" } };
    });
    const read = async (): Promise<unknown[]> => [
      await validationOf("C3:C4"),
      await validationOf("C5"),
      await validationOf("C6"),
      await validationOf("D3:D6"),
    ];
    const before = await read();
    await turn(bench, true);
    expect(await typeOf("C3:C6")).toBe("List");
    expect(await validationOf("D3:D6")).toEqual(before[3]);
    expect(await turn(bench, false)).toMatchObject({ restored: 3, lost: 0 });
    expect(await read()).toEqual(before);
  });

  it("says what can't be put back: a formula that went by its cell, once rows were put in above", async () => {
    const bench = await openTable();
    await act((sheet) => {
      sheet.getRange("C3:C6").dataValidation.rule = { custom: { formula: "=LEN($B3)>3" } };
    });
    await turn(bench, true);
    await bench.workbook.insertRow("Actions", 0);
    const known = await run(bench.workbook, bench.known);
    expect(await turn({ ...bench, known }, false)).toMatchObject({ restored: 0, lost: 1 });
    expect(await typeOf("C1:C9")).toBe("None");
  });

  it("says what can't be put back: what Excel refuses", async () => {
    const bench = await openTable();
    await turn(bench, true);
    const settings = changeSettings(null, {
      dropDown: true,
      dropDownPlaces: [
        {
          sheet: "Actions",
          table: "Log",
          firstRow: 2,
          column: 2,
          before: [
            { at: 0, rows: 1, whole: false, anchor: null, text: keptRule({ colour: "red" }) },
            {
              at: 1,
              rows: 1,
              whole: false,
              anchor: null,
              text: keptRule({ custom: { formula: "=TRUE" } }),
            },
            { at: 2, rows: 1, whole: false, anchor: null, text: "no rule" },
          ],
        },
      ],
    });
    await bench.workbook.port.saveSettings(settings);
    expect(await turn(bench, false)).toMatchObject({ restored: 1, lost: 2 });
    expect(await typeOf("C3")).toBe("None");
    expect(await validationOf("C4")).toMatchObject({ rule: { custom: { formula: "=TRUE" } } });
    expect(await typeOf("C5:C6")).toBe("None");
  });

  it("stays with what is copied, so that copies go too", async () => {
    const bench = await openTable();
    await turn(bench, true);
    await act((sheet) => {
      const { dataValidation } = sheet.getRange("F20");
      dataValidation.rule = { list: { inCellDropDown: true, source: DROP_DOWN.source } };
      dataValidation.errorAlert = {
        title: "RAG Tracker",
        message: "",
        showAlert: true,
        style: "Warning",
      };
      sheet.getRange("F20").values = [["Copied"]];
    });
    await turn(bench, false);
    expect(await typeOf("A1:H100")).toBe("None");
  });

  it("tells a column of many different ones in a few round trips", async () => {
    const bench = await openBench(office.open, RANGE);
    await act((sheet) => {
      for (let row = 10; row < 40; row += 2)
        sheet.getRange(`C${row}`).dataValidation.rule = {
          wholeNumber: { formula1: row, operator: "LessThan" },
        };
    });
    const before = bench.workbook.roundTrips();
    expect(await runsOf(bench.workbook)).toHaveLength(15);
    expect(bench.workbook.roundTrips() - before).toBeLessThanOrEqual(6);
  });

  it("leaves a protected tracker alone", async () => {
    const bench = await openTable();
    await act((sheet) => {
      sheet.protection.protect();
    });
    expect(await turn(bench, true)).toMatchObject({ sheets: [], protected: ["Actions"] });
    expect(await typeOf("C3:C6")).toBe("None");
  });

  it("says nothing of a sheet that isn't there", async () => {
    const bench = await openTable();
    const found = await bench.workbook.port.readValidations([{ sheet: "Nowhere", column: null }]);
    expect(found).toEqual({ ok: true, value: [null] });
  });
});

/** A user's own validation as it's kept. */
function keptRule(rule: unknown): string {
  return JSON.stringify({
    rule,
    prompt: { message: "", title: "", showPrompt: true },
    errorAlert: { message: "", title: "", showAlert: true, style: "Stop" },
    ignoreBlanks: true,
  });
}
