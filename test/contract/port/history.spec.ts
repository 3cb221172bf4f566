import type { HistoryState, HistoryTable } from "../../../src/app/HistoryPort";
import { HISTORY_HEADERS } from "../../../src/domain/history/historyColumns";
import type { Result } from "../../../src/domain/result";
import { openMemoryPort } from "../../support/port/openMemoryPort";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { OpenPortWorkbook, PortWorkbook } from "../../support/port/PortWorkbook";

const SHEET = "RAG History";
const TRACKER = { name: "Actions", rows: [["Ref", "Action", "RAG"]] };

/** A row of the history, as its first cell and its check tell it apart. */
function record(number: number, check: string): string[] {
  return [
    String(number),
    ...HISTORY_HEADERS.slice(2).map((header) => (header === "Ref" ? "1.10" : `=${header}`)),
    check,
  ];
}

/** The settings that are stored with the rows. */
const SETTINGS = '{"version":1,"later":1}';

async function settingsOf({ port }: PortWorkbook): Promise<string | null> {
  const reading = await port.read([], []);
  if (!reading.ok) throw new Error("Nothing was read.");
  return reading.value.settings;
}

const FIRST = [record(2, "first"), record(2, "second")];
const SECOND = [record(3, "third")];

let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort();
});
afterAll(() => {
  office.close();
});

const HOSTS: readonly (readonly [string, () => OpenPortWorkbook])[] = [
  ["in memory", () => openMemoryPort],
  ["through Office.js", () => office.open],
];

async function stateOf({ port }: PortWorkbook): Promise<HistoryState> {
  const reading = await port.read([], [], true);
  if (!reading.ok || reading.value.history === undefined) throw new Error("Nothing was read.");
  return reading.value.history;
}

async function tableOf(workbook: PortWorkbook): Promise<HistoryTable> {
  const state = await stateOf(workbook);
  if (state.kind !== "table") throw new Error("There's no table.");
  return state;
}

async function append(workbook: PortWorkbook, rows: string[][]): Promise<Result<null, unknown>> {
  const state = await stateOf(workbook);
  if (state.kind === "foreign") throw new Error("The sheet isn't ours.");
  return workbook.port.appendHistory(state, rows, SETTINGS);
}

describe.each(HOSTS)("the history of a workbook %s", (_, host) => {
  const open = (): Promise<PortWorkbook> => host()([TRACKER]);

  it("is absent at first, and isn't looked at unless it's asked for", async () => {
    const workbook = await open();
    expect(await stateOf(workbook)).toEqual({ kind: "absent" });
    const reading = await workbook.port.read([], []);
    expect(reading.ok && reading.value.history).toBeUndefined();
    expect(workbook.roundTrips()).toBe(2);
  });

  it("is made by what is first added, in one round trip beyond reading, texts as they are", async () => {
    const workbook = await open();
    expect(await append(workbook, FIRST)).toEqual({ ok: true, value: null });
    expect(workbook.roundTrips()).toBe(2);
    expect(await workbook.sheets()).toEqual(["Actions", SHEET]);
    expect(await settingsOf(workbook)).toBe(SETTINGS);
    expect(await workbook.values(SHEET)).toEqual([[...HISTORY_HEADERS], ...FIRST]);
    expect(await stateOf(workbook)).toEqual({
      kind: "table",
      sheet: SHEET,
      protected: false,
      headers: HISTORY_HEADERS,
      headerRow: 0,
      firstColumn: 0,
      rowCount: 2,
      showTotals: false,
      checks: ["first", "second"],
    });
  });

  it("grows below what is there, and leaves that as it is", async () => {
    const workbook = await open();
    await append(workbook, FIRST);
    await append(workbook, SECOND);
    expect(await workbook.values(SHEET)).toEqual([[...HISTORY_HEADERS], ...FIRST, ...SECOND]);
    expect((await tableOf(workbook)).checks).toEqual(["first", "second", "third"]);
  });

  it("is read in parts, with the rows of the sheet", async () => {
    const workbook = await open();
    await append(workbook, [...FIRST, ...SECOND]);
    const table = await tableOf(workbook);
    const spans = [
      { first: 0, count: 1 },
      { first: 2, count: 1 },
    ];
    expect(await workbook.port.readHistory(table, spans)).toEqual({
      ok: true,
      value: [
        { row: 1, texts: FIRST[0] },
        { row: 3, texts: SECOND[0] },
      ],
    });
  });

  it("isn't taken for a tracker", async () => {
    const workbook = await open();
    await append(workbook, FIRST);
    const survey = await workbook.port.survey();
    expect(survey.ok && survey.value.sheets.map(({ name }) => name)).toEqual(["Actions"]);
    expect(survey.ok && survey.value.tables).toEqual([]);
  });

  it("isn't begun on a sheet of its name that isn't ours", async () => {
    const workbook = await host()([TRACKER, { name: SHEET, rows: [["Mine"]] }]);
    expect(await stateOf(workbook)).toEqual({ kind: "foreign" });
  });
});

describe("the history in Excel", () => {
  const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    office.host.Excel.run(work);

  it("is found on a renamed sheet, with columns moved and one taken out", async () => {
    const workbook = await office.open([TRACKER]);
    await append(workbook, FIRST);
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.name = "Past reports";
      const table = context.workbook.tables.getItem("RagHistory");
      table.columns.getItem("Title").delete();
      await context.sync();
    });
    const table = await tableOf(workbook);
    expect([table.sheet, table.headers.includes("Title")]).toEqual(["Past reports", false]);
    const rows = await workbook.port.readHistory(table, [{ first: 1, count: 1 }]);
    const [read] = rows.ok ? rows.value : [];
    const wanted = [...(FIRST[1] ?? [])];
    wanted[HISTORY_HEADERS.indexOf("Title")] = "";
    expect(read).toEqual({ row: 2, texts: wanted });
    await append(workbook, SECOND);
    expect((await tableOf(workbook)).checks).toEqual(["first", "second", "third"]);
    expect(await workbook.sheets()).toEqual(["Actions", "Past reports"]);
  });

  it("gets a column that it lacks at its end, what stands beside it moves along", async () => {
    const workbook = await office.open([TRACKER]);
    await append(workbook, FIRST);
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem("RagHistory");
      table.columns.getItem("Input fingerprint").delete();
      await context.sync();
      // A column is free between the table and this.
      const beside = context.workbook.worksheets
        .getItem(SHEET)
        .getRangeByIndexes(1, HISTORY_HEADERS.length, 1, 1);
      beside.values = [["Mine"]];
      await context.sync();
    });
    const before = workbook.roundTrips();
    const state = await tableOf(workbook);
    expect(await workbook.port.appendHistory(state, SECOND, SETTINGS)).toEqual({
      ok: true,
      value: null,
    });
    expect(workbook.roundTrips() - before).toBe(2);
    const { headers } = await tableOf(workbook);
    expect(headers).toEqual([
      ...HISTORY_HEADERS.filter((header) => header !== "Input fingerprint"),
      "Input fingerprint",
    ]);
    const values = await workbook.values(SHEET);
    expect(values[1]?.at(-1)).toBe("Mine");
    expect(values[3]?.[headers.length - 1]).toBe(
      SECOND[0]?.[HISTORY_HEADERS.indexOf("Input fingerprint")]
    );
  });

  it("goes on below its headers when all its rows were deleted", async () => {
    const workbook = await office.open([TRACKER]);
    await append(workbook, FIRST);
    await inExcel(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("2:3").delete("Up");
      await context.sync();
    });
    const state = await tableOf(workbook);
    expect([state.rowCount, state.checks]).toEqual([1, [""]]);
    expect(await workbook.port.appendHistory(state, SECOND, SETTINGS)).toEqual({
      ok: true,
      value: null,
    });
    expect((await tableOf(workbook)).checks).toEqual(["", "third"]);
  });

  it("is made anew below what is left on our sheet without its table", async () => {
    const workbook = await office.open([TRACKER]);
    await append(workbook, FIRST);
    await inExcel(async (context) => {
      context.workbook.tables.getItem("RagHistory").convertToRange();
      await context.sync();
    });
    expect(await stateOf(workbook)).toEqual({ kind: "without table", top: 4, protected: false });
    await append(workbook, SECOND);
    const blank = HISTORY_HEADERS.map(() => "");
    expect(await workbook.values(SHEET)).toEqual([
      [...HISTORY_HEADERS],
      ...FIRST,
      blank,
      [...HISTORY_HEADERS],
      ...SECOND,
    ]);
  });

  it("has all of a report or none of it when Excel fails", async () => {
    const workbook = await office.open([TRACKER]);
    await append(workbook, FIRST);
    const before = await workbook.values(SHEET);
    const state = await tableOf(workbook);
    workbook.fail(1);
    expect(await workbook.port.appendHistory(state, SECOND, SETTINGS)).toEqual({
      ok: false,
      problem: { code: "host", hostCode: "GeneralException", partial: false },
    });
    expect(await workbook.values(SHEET)).toEqual(before);

    office.loseAnswer(1);
    expect(await workbook.port.appendHistory(state, SECOND, SETTINGS)).toEqual({
      ok: true,
      value: null,
    });
    expect(await workbook.values(SHEET)).toEqual([...before, ...SECOND]);
  });

  it("says so when what came of a failure can't be seen", async () => {
    const workbook = await office.open([TRACKER]);
    await append(workbook, FIRST);
    const state = await tableOf(workbook);
    workbook.fail(1);
    workbook.fail(2);
    expect(await workbook.port.appendHistory(state, SECOND, SETTINGS)).toEqual({
      ok: false,
      problem: { code: "host", hostCode: "GeneralException", partial: true },
    });
  });

  describe("of more than Excel takes in one request", () => {
    /** Together 6.3 MB: three parts. */
    const LONG = Array.from({ length: 700 }, (_, at) => {
      const row = record(3, `check ${at}`);
      row[HISTORY_HEADERS.indexOf("Section")] = "x".repeat(9000);
      return row;
    });
    const PARTS = 3;

    it("is written in parts, the settings with the last", async () => {
      const workbook = await office.open([TRACKER]);
      await append(workbook, FIRST);
      const state = await tableOf(workbook);
      const before = workbook.roundTrips();
      expect(await workbook.port.appendHistory(state, LONG, SETTINGS)).toEqual({
        ok: true,
        value: null,
      });
      expect(workbook.roundTrips() - before).toBe(PARTS);
      const { checks, rowCount } = await tableOf(workbook);
      expect(rowCount).toBe(FIRST.length + LONG.length);
      expect(checks?.slice(2)).toEqual(LONG.map((_, at) => `check ${at}`));
      const last = { first: rowCount - 1, count: 1 };
      const rows = await workbook.port.readHistory(await tableOf(workbook), [last]);
      expect(rows.ok && rows.value[0]?.texts).toEqual(LONG.at(-1));
    });

    it.each([1, 2, 3])("has none of it when part %i fails", async (nth) => {
      const workbook = await office.open([TRACKER]);
      await append(workbook, FIRST);
      await workbook.port.saveSettings("{}");
      const before = await workbook.values(SHEET);
      const state = await tableOf(workbook);
      workbook.fail(nth);
      expect(await workbook.port.appendHistory(state, LONG, SETTINGS)).toEqual({
        ok: false,
        problem: { code: "host", hostCode: "GeneralException", partial: false },
      });
      expect(await workbook.values(SHEET)).toEqual(before);
      expect((await tableOf(workbook)).rowCount).toBe(FIRST.length);
      expect(await settingsOf(workbook)).toBe("{}");
    });

    it("leaves what stands below and beside the table where it was", async () => {
      const workbook = await office.open([TRACKER]);
      await append(workbook, FIRST);
      const beside = HISTORY_HEADERS.length + 1;
      await workbook.edit(SHEET, 1, beside, "Beside");
      await workbook.edit(SHEET, 5, beside, "Below");
      const before = await workbook.values(SHEET);
      const state = await tableOf(workbook);
      workbook.fail(2);
      await workbook.port.appendHistory(state, LONG, SETTINGS);
      expect(await workbook.values(SHEET)).toEqual(before);
    });

    it("makes no sheet when it fails", async () => {
      const workbook = await office.open([TRACKER]);
      workbook.fail(3);
      expect(await append(workbook, LONG)).toMatchObject({ ok: false });
      expect(await workbook.sheets()).toEqual(["Actions"]);
      expect(await stateOf(workbook)).toEqual({ kind: "absent" });
    });

    it("leaves our sheet without its table as it was", async () => {
      const workbook = await office.open([TRACKER]);
      await append(workbook, FIRST);
      await inExcel(async (context) => {
        context.workbook.tables.getItem("RagHistory").convertToRange();
        await context.sync();
      });
      const before = await workbook.values(SHEET);
      const state = await stateOf(workbook);
      workbook.fail(4);
      expect(await append(workbook, LONG)).toMatchObject({ ok: false });
      expect(await workbook.values(SHEET)).toEqual(before);
      expect(await stateOf(workbook)).toEqual(state);
    });

    it("is there when only the last answer was lost", async () => {
      const workbook = await office.open([TRACKER]);
      await append(workbook, FIRST);
      const state = await tableOf(workbook);
      office.loseAnswer(PARTS);
      expect(await workbook.port.appendHistory(state, LONG, SETTINGS)).toEqual({
        ok: true,
        value: null,
      });
      expect((await tableOf(workbook)).rowCount).toBe(FIRST.length + LONG.length);
      expect(await settingsOf(workbook)).toBe(SETTINGS);
    });

    it("is taken back when an answer before the last was lost", async () => {
      const workbook = await office.open([TRACKER]);
      await append(workbook, FIRST);
      const before = await workbook.values(SHEET);
      const state = await tableOf(workbook);
      office.loseAnswer(2);
      expect(await workbook.port.appendHistory(state, LONG, SETTINGS)).toMatchObject({ ok: false });
      expect(await workbook.values(SHEET)).toEqual(before);
    });
  });

  it("reads 5,000 rows in a round trip", async () => {
    const workbook = await office.open([TRACKER]);
    await append(workbook, FIRST);
    const table = await tableOf(workbook);
    const before = workbook.roundTrips();
    // Blank ones beyond the table are rows like any other.
    const rows = await workbook.port.readHistory(table, [{ first: 0, count: 5001 }]);
    expect(workbook.roundTrips() - before).toBe(2);
    expect(rows.ok && rows.value.map(({ row }) => row)).toEqual(
      Array.from({ length: 5001 }, (_, at) => at + 1)
    );
  });
});
