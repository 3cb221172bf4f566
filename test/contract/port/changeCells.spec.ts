import type { CellChange, CellsChanged } from "../../../src/app/CellChange";
import type { Problem } from "../../../src/app/problem";
import type { Result } from "../../../src/domain/result";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { openMemoryPort } from "../../support/port/openMemoryPort";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { OpenPortWorkbook, PortWorkbook } from "../../support/port/PortWorkbook";

const ROWS: CellValue[][] = [
  ["Ref", "Action", "RAG"],
  ["1.1", "Agree it", "on-track"],
  ["1.2", "Do it", "Off Trakc"],
  ["1.3", "Check it", ""],
];
const WHEN = "2025-02-28 14:05";
const LOG = "RAG Changes";
const HEADERS = ["When", "Sheet", "Cell", "Ref", "Old", "New", "Kind"];
const FAILED: Problem = { code: "host", hostCode: "GeneralException", partial: false };

/** A change of a status; `row` counts from 0. */
function toStatus(row: number, after: CellValue, before: CellValue, sheet = "Actions"): CellChange {
  return {
    place: { sheet, row: rowIndex(row), column: columnIndex(2) },
    before,
    after,
    witness: { column: columnIndex(0), value: `1.${row}` },
    ref: `1.${row}`,
    kind: "Status not known",
  };
}

const FIRST = toStatus(1, "On Track", "on-track");
const SECOND = toStatus(2, "Off Track", "Off Trakc");

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

function change(
  workbook: PortWorkbook,
  changes: readonly CellChange[]
): Promise<Result<CellsChanged, Problem>> {
  return workbook.port.change(changes, WHEN);
}

const logRow = (cell: string, ref: string, old: string, now: string): string[] => [
  WHEN,
  "Actions",
  cell,
  ref,
  old,
  now,
  "Status not known",
];

describe.each(HOSTS)("changing cells of a workbook %s", (_, host) => {
  type Sheets = Parameters<OpenPortWorkbook>[0];
  const open = (sheets: Sheets = [{ name: "Actions", rows: ROWS }]): Promise<PortWorkbook> =>
    host()(sheets);

  it("changes what is as it was, logs it, and touches nothing else, in two round trips", async () => {
    const workbook = await open();
    expect(await change(workbook, [FIRST, SECOND])).toEqual({
      ok: true,
      value: { changed: [FIRST, SECOND], skipped: [] },
    });
    expect(workbook.roundTrips()).toBe(2);
    expect(await workbook.values("Actions")).toEqual([
      ROWS[0],
      ["1.1", "Agree it", "On Track"],
      ["1.2", "Do it", "Off Track"],
      ROWS[3],
    ]);
    expect(await workbook.values(LOG)).toEqual([
      HEADERS,
      logRow("C2", "1.1", "on-track", "On Track"),
      logRow("C3", "1.2", "Off Trakc", "Off Track"),
    ]);
  });

  it("adds to the log below what is there, and fills blanks", async () => {
    const workbook = await open();
    await change(workbook, [FIRST]);
    await change(workbook, [toStatus(3, "Delivered", "")]);
    expect((await workbook.values("Actions"))[3]).toEqual(["1.3", "Check it", "Delivered"]);
    expect(await workbook.values(LOG)).toEqual([
      HEADERS,
      logRow("C2", "1.1", "on-track", "On Track"),
      logRow("C4", "1.3", "", "Delivered"),
    ]);
    const back = { ...toStatus(3, "", "Delivered"), kind: "Undo" };
    await change(workbook, [back]);
    expect((await workbook.values("Actions"))[3]?.[2] ?? "").toBe("");
    expect((await workbook.values(LOG))[3]?.[6]).toBe("Undo");
  });

  it("leaves a cell that has changed since, and one of a row that is another now", async () => {
    const workbook = await open();
    await workbook.edit("Actions", 1, 2, "Delivered");
    await workbook.edit("Actions", 2, 0, "7.7");
    expect(await change(workbook, [FIRST, SECOND])).toEqual({
      ok: true,
      value: {
        changed: [],
        skipped: [
          { change: FIRST, why: "changed" },
          { change: SECOND, why: "changed" },
        ],
      },
    });
    expect(workbook.roundTrips()).toBe(1);
    expect(await workbook.sheets()).toEqual(["Actions"]);
  });

  it("doesn't look for a witness where there's none", async () => {
    const workbook = await open();
    const result = await change(workbook, [{ ...FIRST, witness: null }]);
    expect(result.ok && result.value.changed).toHaveLength(1);
  });

  it("never puts a text in a formula's place", async () => {
    const workbook = await open([
      { name: "Actions", rows: ROWS, formulas: [{ row: 1, column: 2 }] },
    ]);
    expect(await change(workbook, [FIRST, SECOND])).toEqual({
      ok: true,
      value: { changed: [SECOND], skipped: [{ change: FIRST, why: "formula" }] },
    });
    expect((await workbook.values("Actions"))[1]?.[2]).toBe("on-track");
  });

  it("leaves sheets that are protected, filtered or gone, and does the others", async () => {
    const workbook = await open([
      { name: "Actions", rows: ROWS },
      { name: "Locked", rows: ROWS, protected: true },
      { name: "Filtered", rows: ROWS, filtered: true },
    ]);
    const on = (sheet: string): CellChange => toStatus(1, "On Track", "on-track", sheet);
    expect(await change(workbook, [on("Locked"), on("Filtered"), on("Gone"), FIRST])).toEqual({
      ok: true,
      value: {
        changed: [FIRST],
        skipped: [
          { change: on("Locked"), why: "protected" },
          { change: on("Filtered"), why: "filtered" },
          { change: on("Gone"), why: "gone" },
        ],
      },
    });
    expect(await workbook.values("Locked")).toEqual(ROWS);
    expect(await workbook.values("Filtered")).toEqual(ROWS);
    expect(await workbook.values(LOG)).toHaveLength(2);
  });

  it("stops at a sheet of the log's name that isn't ours, with nothing changed", async () => {
    const workbook = await open([
      { name: "Actions", rows: ROWS },
      { name: LOG, rows: [["Mine"]] },
    ]);
    expect(await change(workbook, [FIRST])).toEqual({
      ok: false,
      problem: { code: "sheet-not-ours", sheet: LOG },
    });
    expect(await workbook.values("Actions")).toEqual(ROWS);
    expect(await workbook.values(LOG)).toEqual([["Mine"]]);
  });

  it("the log isn't taken for a tracker", async () => {
    const workbook = await open();
    await change(workbook, [FIRST]);
    const survey = await workbook.port.survey();
    expect(survey.ok && survey.value.sheets.map(({ name }) => name)).toEqual(["Actions"]);
    expect(survey.ok && survey.value.tables).toEqual([]);
  });

  it.each([1, 2])(
    "a failure of round trip %i leaves nothing done and nothing logged",
    async (nth) => {
      const workbook = await open();
      await change(workbook, [FIRST]);
      const before = [await workbook.values("Actions"), await workbook.values(LOG)];
      workbook.fail(nth);
      expect(await change(workbook, [SECOND])).toEqual({ ok: false, problem: FAILED });
      expect([await workbook.values("Actions"), await workbook.values(LOG)]).toEqual(before);
      expect(await change(workbook, [SECOND])).toMatchObject({ ok: true });
    }
  );
});

describe("changing cells through Office.js", () => {
  /** Something done in the open workbook, as by a user. */
  const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    office.host.Excel.run(work);

  it.each(["3", "=x", "1/2", "'quoted", "TRUE", "-5", "#N/A", "£5", "On Track"])(
    "enters %s as text, in a cell of any format, and leaves the format",
    async (text) => {
      const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
      await inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Actions");
        sheet.getRange("C2:C3").numberFormat = [["General"], ["@"]];
        sheet.getRange("C2:C3").format.fill.color = "#FFEECC";
        await context.sync();
      });
      await change(workbook, [
        { ...FIRST, after: text },
        { ...SECOND, after: text },
      ]);
      const cells = await inExcel(async (context) => {
        const range = context.workbook.worksheets.getItem("Actions").getRange("C2:C3");
        range.load("values, valueTypes, numberFormat, format/fill/color");
        await context.sync();
        const { values, valueTypes, numberFormat } = range;
        return { values, valueTypes, numberFormat, fill: range.format.fill.color };
      });
      const type = text === "#N/A" ? "Error" : "String";
      expect(cells).toEqual({
        values: [[text], [text]],
        valueTypes: [[type], [type]],
        numberFormat: [["General"], ["@"]],
        fill: "#FFEECC",
      });
      expect((await workbook.values(LOG))[1]).toEqual(logRow("C2", "1.1", "on-track", text));
    }
  );

  it("puts numbers and booleans back as they were, and a text that looks like a formula isn't one", async () => {
    const workbook = await office.open([
      {
        name: "Actions",
        rows: [ROWS[0] ?? [], ["1.1", "a", "=x"], ["1.2", "b", 3], ["1.3", "c", true]],
      },
    ]);
    const changes = [
      toStatus(1, "On Track", "=x"),
      toStatus(2, "Off Track", 3),
      toStatus(3, "Delivered", true),
    ];
    expect(await change(workbook, changes)).toMatchObject({ ok: true, value: { skipped: [] } });
    expect((await workbook.values(LOG)).slice(1).map((row) => row[4])).toEqual(["=x", "3", "TRUE"]);
    await change(
      workbook,
      changes.map((each) => ({ ...each, before: each.after, after: each.before }))
    );
    expect((await workbook.values("Actions")).slice(1).map((row) => row[2])).toEqual([
      "=x",
      3,
      true,
    ]);
  });

  it("is one undo step", async () => {
    const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
    await change(workbook, [FIRST, SECOND]);
    office.host.book.undo();
    expect(await workbook.values("Actions")).toEqual(ROWS);
    expect(await workbook.sheets()).toEqual(["Actions"]);
  });

  it("changes many cells at once, and reads neither the rows far between nor the log", async () => {
    const rows: CellValue[][] = [
      ROWS[0] ?? [],
      ...Array.from({ length: 3_000 }, (_, index) => [`1.${index + 1}`, "Do it", "on-track"]),
    ];
    const workbook = await office.open([{ name: "Actions", rows }]);
    const changes = rows.slice(1).map((_, index) => toStatus(index + 1, "On Track", "on-track"));
    const result = await change(workbook, changes);
    expect(result.ok && result.value.changed).toHaveLength(3_000);
    expect(workbook.roundTrips()).toBe(2);
    expect((await workbook.values(LOG)).at(-1)?.[3]).toBe("1.3000");

    const before = office.host.reports.length;
    const back = [1, 3_000].map((row) => toStatus(row, "on-track", "On Track"));
    await change(workbook, back);
    const [read] = office.host.reports.slice(before);
    expect(read?.responseSize).toBeLessThan(10_000);
  });

  describe("the log", () => {
    it("is a table, that takes its rows in", async () => {
      const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
      await change(workbook, [FIRST]);
      await change(workbook, [SECOND]);
      const table = await inExcel(async (context) => {
        const log = context.workbook.tables.getItem("RagChanges").load("worksheet/name");
        const range = log.getRange().load("address");
        const cells = range.load("numberFormat");
        await context.sync();
        return { sheet: log.worksheet.name, at: range.address, formats: cells.numberFormat.flat() };
      });
      expect(table.at.split("!").pop()).toBe("A1:G3");
      expect(new Set(table.formats)).toEqual(new Set(["@"]));
    });

    it("is found on a renamed sheet, with columns moved and others beside them", async () => {
      const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
      await change(workbook, [FIRST]);
      await inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(LOG);
        sheet.name = "Audit";
        sheet.getRange("A1:H2").numberFormat = [Array(8).fill("@"), Array(8).fill("@")];
        sheet.getRange("A1:H2").values = [
          ["Remark", "Sheet", "Cell", "Ref", "Old", "New", "Kind", "When"],
          ["Seen", "Actions", "C2", "1.1", "on-track", "On Track", "Status not known", WHEN],
        ];
        context.workbook.tables.getItem("RagChanges").resize("A1:H2");
        sheet.getRange("A5").values = [["Below"]];
        await context.sync();
      });
      await change(workbook, [SECOND]);
      expect(await workbook.sheets()).toEqual(["Actions", "Audit"]);
      expect((await workbook.values("Audit")).slice(2)).toEqual([
        ["", "Actions", "C3", "1.2", "Off Trakc", "Off Track", "Status not known", WHEN],
        Array(8).fill(""),
        Array(8).fill(""),
        ["Below", ...(Array(7).fill("") as string[])],
      ]);
    });

    it("keeps its totals row last", async () => {
      const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
      await change(workbook, [FIRST]);
      await inExcel(async (context) => {
        const table = context.workbook.tables.getItem("RagChanges");
        table.showTotals = true;
        table.getTotalRowRange().getCell(0, 0).values = [["Total"]];
        await context.sync();
      });
      await change(workbook, [SECOND]);
      const rows = await workbook.values(LOG);
      expect(rows.map((row) => row[2])).toEqual(["Cell", "C2", "C3", ""]);
      expect(rows[3]?.[0]).toBe("Total");
      const body = await inExcel(async (context) => {
        const table = context.workbook.tables.getItem("RagChanges");
        const range = table.getDataBodyRange().load("rowCount");
        await context.sync();
        return range.rowCount;
      });
      expect(body).toBe(2);
    });

    it("gets a new table on its sheet where the old one was made a range", async () => {
      const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
      await change(workbook, [FIRST]);
      await inExcel(async (context) => {
        context.workbook.tables.getItem("RagChanges").convertToRange();
        await context.sync();
      });
      await change(workbook, [SECOND]);
      expect(await workbook.values(LOG)).toEqual([
        HEADERS,
        logRow("C2", "1.1", "on-track", "On Track"),
        Array(7).fill(""),
        HEADERS,
        logRow("C3", "1.2", "Off Trakc", "Off Track"),
      ]);
    });

    it("that is protected, or has none of its columns, stops it with nothing changed", async () => {
      const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
      await change(workbook, [FIRST]);
      await inExcel(async (context) => {
        context.workbook.worksheets.getItem(LOG).protection.protect();
        await context.sync();
      });
      expect(await change(workbook, [SECOND])).toEqual({
        ok: false,
        problem: { code: "sheet-protected", sheet: LOG },
      });
      await inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(LOG);
        sheet.protection.unprotect();
        sheet.getRange("A1:G1").values = [["a", "b", "c", "d", "e", "f", "g"]];
        await context.sync();
      });
      expect(await change(workbook, [SECOND])).toEqual({
        ok: false,
        problem: { code: "sheet-not-ours", sheet: LOG },
      });
      expect((await workbook.values("Actions"))[2]?.[2]).toBe("Off Trakc");
    });
  });

  describe("a failure while it's written", () => {
    it("is looked at: when it was done all the same, it's done", async () => {
      const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
      office.loseAnswer(2);
      expect(await change(workbook, [FIRST, SECOND])).toEqual({
        ok: true,
        value: { changed: [FIRST, SECOND], skipped: [] },
      });
      expect(workbook.roundTrips()).toBe(3);
      expect(await workbook.values(LOG)).toHaveLength(3);
    });

    it("is done too where somebody has changed one of the cells since", async () => {
      const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
      office.loseAnswer(2, () => workbook.edit("Actions", 1, 2, "Delivered"));
      expect(await change(workbook, [FIRST, SECOND])).toMatchObject({ ok: true });
      expect((await workbook.values("Actions"))[1]?.[2]).toBe("Delivered");
    });

    it("that has done it by half is taken back, in the cells and in the log", async () => {
      const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
      await change(workbook, [toStatus(3, "Delivered", "")]);
      const before = [await workbook.values("Actions"), await workbook.values(LOG)];
      office.loseAnswer(2, () => workbook.edit("Actions", 2, 2, "Off Trakc"));
      expect(await change(workbook, [FIRST, SECOND])).toEqual({
        ok: false,
        problem: { code: "host", hostCode: "RequestAborted", partial: false },
      });
      expect([await workbook.values("Actions"), await workbook.values(LOG)]).toEqual(before);
    });

    it("that has changed cells and logged nothing is taken back", async () => {
      const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
      office.loseAnswer(2, () =>
        inExcel(async (context) => {
          context.workbook.worksheets.getItem(LOG).getRange("A2:G3").clear("Contents");
          await context.sync();
        })
      );
      expect(await change(workbook, [FIRST, SECOND])).toMatchObject({ ok: false });
      expect(await workbook.values("Actions")).toEqual(ROWS);
      expect(await workbook.values(LOG)).toEqual([HEADERS]);
    });

    it("is told as not known where Excel doesn't answer any more", async () => {
      const workbook = await office.open([{ name: "Actions", rows: ROWS }]);
      workbook.fail(2);
      workbook.fail(3);
      expect(await change(workbook, [FIRST])).toEqual({
        ok: false,
        problem: { ...FAILED, partial: true },
      });
    });
  });
});

describe("a column that one formula fills", () => {
  it("is left to the formula", async () => {
    const workbook = await office.open([
      { name: "Actions", rows: ROWS.map((row) => row.slice(0, 2)) },
    ]);
    await office.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Actions");
      sheet.getRange("F1:F3").values = [["RAG"], ["on-track"], ["Off Trakc"]];
      sheet.getRange("C1").formulas = [["=F1:F3"]];
      await context.sync();
    });
    const result = await workbook.port.change([FIRST, SECOND], WHEN);
    expect(result).toEqual({
      ok: true,
      value: {
        changed: [],
        skipped: [FIRST, SECOND].map((each) => ({ change: each, why: "formula" })),
      },
    });
    const values = await workbook.values("Actions");
    expect(values.slice(0, 3).map((row) => row[2])).toEqual(["RAG", "on-track", "Off Trakc"]);
    expect(await workbook.sheets()).toEqual(["Actions"]);
  });
});
