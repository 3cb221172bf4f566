import { recalculate } from "../../../src/app/recalculate";
import type { Progress } from "../../../src/app/session";
import type { ReadingPace } from "../../../src/app/ReadingPace";
import type { OutputState, WorkbookChanges } from "../../../src/app/WorkbookPort";
import { printBlock } from "../../../src/domain/sheets/blockPrint";
import {
  entryOf,
  type SheetCell,
  type SheetContent,
} from "../../../src/domain/sheets/SheetContent";
import { createWorkbookPort } from "../../../src/excel/createWorkbookPort";
import { PASSAGE_SHEET } from "../../../src/excel/ourNames";
import { createConditions } from "../../../src/workbench/conditions/Conditions";
import { longContent } from "../../support/domain/longContent";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { PortWorkbook } from "../../support/port/PortWorkbook";

/** Sheets that are too much for one request are written in several: all of it, or nothing. */

// Thousands of cells' formats take the workbench seconds, and a busy machine many more.
jest.setTimeout(300_000);

const conditions = createConditions();
let office: OfficePort;
let workbook: PortWorkbook;
beforeAll(async () => {
  office = await openOfficePort({ conditions });
});
beforeEach(async () => {
  Object.assign(conditions, createConditions());
  workbook = await office.open([{ name: "Actions", rows: [["Ref"], ["1.1"]] }]);
});
afterAll(() => {
  office.close();
});

/** The hidden sheet was deleted, and Excel's list of steps to undo with it. */
const IN_PARTS = { ok: true, value: { canUndo: false } };
const ABSENT: OutputState = { kind: "absent" };

function changesOf(content: SheetContent, before: OutputState = ABSENT): WorkbookChanges {
  const sheets = [{ content, before }];
  return { sheets, highlights: [], strays: [], validations: [], settings: null };
}

/** A sheet as it's after it was written. */
function stateOf({ rows, looks }: SheetContent): OutputState {
  const entries = rows.map((cells) => cells.map(entryOf));
  const print = printBlock(entries);
  return { kind: "ours", protected: false, looks, entries, print, chartSeries: null };
}

/** What a workbook's cells and all else hold. */
function standing(): unknown {
  const { data, extras } = office.host.book.snapshot();
  return { sheets: data.sheets, order: data.sheetOrder, extras };
}

interface Line {
  readonly cl: { readonly rgb: string };
}
type Lines = Partial<Record<"t" | "b" | "l" | "r", Line | null>>;

/** How the cells of RAG Exceptions look, and the colours of the lines between them: one is either cell's. */
function looks(): unknown {
  const { data } = office.host.book.snapshot();
  const sheet = Object.values(data.sheets).find(({ name }) => name === "RAG Exceptions");
  const cells: Record<string, unknown> = {};
  const lines: Record<string, string | undefined> = {};
  for (const [row, columns] of Object.entries(sheet?.cellData ?? {})) {
    for (const [column, { s }] of Object.entries(columns as Record<string, { s?: string }>)) {
      // The model's styles: lines by side, and all else.
      const { bd, ...others } = (data.styles[s ?? ""] ?? {}) as { bd?: Lines | null };
      cells[`${row} ${column}`] = others;
      const { t, b, l, r } = bd ?? {};
      if (t) lines[`over ${row} ${column}`] = t.cl.rgb;
      if (b) lines[`over ${Number(row) + 1} ${column}`] = b.cl.rgb;
      if (l) lines[`before ${row} ${column}`] = l.cl.rgb;
      if (r) lines[`before ${row} ${Number(column) + 1}`] = r.cl.rgb;
    }
  }
  return { cells, lines };
}

const valuesOf = ({ rows }: SheetContent): unknown =>
  rows.map((cells) => cells.map(({ value }) => value));

const requestSizes = (): number[] => office.host.reports.map(({ requestSize }) => requestSize);

/** Fills and inks of status cells, by their rows. */
async function coloursAt(rows: readonly number[]): Promise<string[]> {
  return office.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("RAG Exceptions");
    const cells = rows.map((row) =>
      sheet.getCell(row, 4).load("numberFormat, format/fill/color, format/font/color")
    );
    await context.sync();
    return cells.map(
      ({ numberFormat, format }) =>
        `${String(numberFormat)} ${format.fill.color} ${format.font.color}`
    );
  });
}

it("a report of more than Excel takes at once is written whole, no request over 4 MB", async () => {
  // Of three bytes each.
  const content = longContent(60, (row) => `${row} ${"遅".repeat(30_000)}`);
  expect(await workbook.port.write(changesOf(content))).toEqual(IN_PARTS);
  expect(Math.max(...requestSizes())).toBeLessThan(4_000_000);
  expect(await workbook.sheets()).toEqual(["Actions", "RAG Exceptions"]);
  // What looks at it is a test's affair.
  conditions.payloadLimit = Infinity;
  expect(await workbook.values("RAG Exceptions")).toEqual(valuesOf(content));
  const [first, second, third] = await coloursAt([1, 2, 3]);
  expect(await coloursAt([58, 59, 60])).toEqual([first, second, third]);
  expect(new Set([first, second, third]).size).toBe(3);
});

it("a run in parts says how far it is, can be ended, and says that it can't be undone", async () => {
  const long = "x".repeat(2_000);
  workbook = await office.open([
    {
      name: "Actions",
      rows: [
        ["Ref", "Section", "Action", "RAG", "Reason for RAG"],
        ...Array.from({ length: 60 }, (_, row) => [
          `1.${row + 1}`,
          "1 Data",
          "Act",
          "Off Track",
          long,
        ]),
      ],
    },
  ]);
  conditions.payloadLimit = 130_000;
  const steps = new Set<string>();
  const tell = ({ step }: Progress): void => {
    // It's told only where it takes time.
    if (step !== "checking") steps.add(step);
  };
  const ending = new AbortController();
  const end = (progress: Progress): void => {
    if (progress.step === "sending") ending.abort();
  };
  expect(await recalculate(workbook.port, null, end, ending.signal)).toEqual({
    ok: false,
    problem: { code: "cancelled" },
  });
  expect(await workbook.sheets()).toEqual(["Actions"]);

  const first = await recalculate(workbook.port, null, tell);
  const known = first.ok ? first.value.known : null;
  expect([...steps]).toEqual(["finding", "reading", "writing", "sending"]);
  expect(await workbook.sheets()).toEqual(["Actions", "RAG Summary", "RAG Exceptions"]);

  await workbook.edit("RAG Exceptions", 0, 0, "My own title");
  expect(await recalculate(workbook.port, known, tell)).toMatchObject({
    value: {
      written: { overwritten: expect.stringContaining("which Excel can't undo") as string },
    },
  });
  office.host.book.undo();
  conditions.payloadLimit = Infinity;
  expect((await workbook.values("RAG Exceptions"))[0]?.[0]).not.toBe("My own title");
});

describe("where Excel takes less than was planned", () => {
  const few = longContent(20);
  const many = longContent(80, () => "x".repeat(800));
  const limit = 45_000;

  const open = async (): Promise<void> => {
    expect(await workbook.port.write(changesOf(few))).toEqual({
      ok: true,
      value: { canUndo: true },
    });
    await workbook.edit("RAG Exceptions", 22, 0, "My own note");
    conditions.payloadLimit = limit;
  };

  it("less is sent at a time, what is below moves along, and the sheet is as written at once", async () => {
    await open();
    expect(await workbook.port.write(changesOf(many, stateOf(few)))).toEqual(IN_PARTS);
    conditions.payloadLimit = Infinity;
    const inParts = await workbook.values("RAG Exceptions");
    expect(inParts.slice(0, 81)).toEqual(valuesOf(many));
    expect(inParts[82]?.[0]).toBe("My own note");
    const parts = looks();
    await workbook.port.write(changesOf(many, stateOf(many)));
    expect(looks()).toEqual(parts);
  });

  it("formulas are written where they're to stand, and what they come to is right", async () => {
    await open();
    const rows = many.rows.map((cells, row) =>
      cells.map((cell, column): SheetCell =>
        column === 3 && row > 0 ? { value: row, look: "integer", formula: `=ROW(A${row})` } : cell
      )
    );
    const content = { ...many, rows };
    expect(await workbook.port.write(changesOf(content, stateOf(few)))).toEqual(IN_PARTS);
    conditions.payloadLimit = Infinity;
    expect((await workbook.values("RAG Exceptions")).slice(0, 81)).toEqual(valuesOf(content));
    const formulas = await office.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("RAG Exceptions");
      const column = sheet.getRange("D2:D81").load("formulas");
      await context.sync();
      return column.formulas.map(([formula]) => String(formula));
    });
    expect(formulas).toEqual(rows.slice(1).map((_, row) => `=ROW(A${row + 1})`));
  });

  it("a row that's too much for it leaves all as it was", async () => {
    await open();
    const before = standing();
    const one = longContent(30, (row) => "x".repeat(row === 20 ? limit : 400));
    expect(await workbook.port.write(changesOf(one, stateOf(few)))).toEqual({
      ok: false,
      problem: { code: "too-large" },
    });
    expect(standing()).toEqual(before);
  });

  it("a failure in the middle leaves all as it was, and says so", async () => {
    await open();
    const before = standing();
    // Refused, passage sheet, a part that's refused, a part, and the next.
    conditions.failure = { nth: 5, code: "GeneralException" };
    expect(await workbook.port.write(changesOf(many, stateOf(few)))).toEqual({
      ok: false,
      problem: { code: "host", hostCode: "GeneralException", partial: false },
    });
    expect(conditions.failure).toBeNull();
    expect(standing()).toEqual(before);
  });

  it("is ended between two parts, and leaves all as it was", async () => {
    await open();
    const before = standing();
    const ending = new AbortController();
    const told: (readonly [number, number])[] = [];
    const pace: ReadingPace = {
      onRows: (done, of) => {
        told.push([done, of]);
        ending.abort();
      },
      signal: ending.signal,
    };
    expect(await workbook.port.write(changesOf(many, stateOf(few)), pace)).toEqual({
      ok: false,
      problem: { code: "cancelled" },
    });
    expect(told).toHaveLength(1);
    expect(told[0]?.[0]).toBeGreaterThan(0);
    expect(told[0]?.[1]).toBe(81);
    expect(standing()).toEqual(before);
  });

  it.each([
    ["in several requests", limit],
    ["in one", Infinity],
  ])("what a lost connection has left is taken away by the next writing, %s", async (_, next) => {
    await open();
    for (const nth of [5, 6, 7]) workbook.fail(nth);
    expect(await workbook.port.write(changesOf(many, stateOf(few)))).toMatchObject({ ok: false });
    expect(await workbook.sheets()).toEqual(["Actions", "RAG Exceptions", PASSAGE_SHEET]);
    conditions.payloadLimit = next;
    // As a pane that was closed and opened again.
    const port = createWorkbookPort();
    await port.read([], [], false);
    expect(await port.write(changesOf(many, stateOf(few)))).toEqual(IN_PARTS);
    expect(await workbook.sheets()).toEqual(["Actions", "RAG Exceptions"]);
    conditions.payloadLimit = Infinity;
    expect((await workbook.values("RAG Exceptions")).slice(0, 81)).toEqual(valuesOf(many));
  });

  it("a sheet of a user's that has the hidden sheet's name is left alone", async () => {
    await open();
    await office.host.Excel.run(async (context) => {
      context.workbook.worksheets.add(PASSAGE_SHEET);
      await context.sync();
    });
    const before = standing();
    await workbook.port.read([], [], false);
    expect(await workbook.port.write(changesOf(many, stateOf(few)))).toEqual({
      ok: false,
      problem: { code: "sheet-not-ours", sheet: PASSAGE_SHEET },
    });
    expect(standing()).toEqual(before);
  });
});
