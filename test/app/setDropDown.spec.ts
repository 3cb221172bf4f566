import { makeDropDown, STATUS_SHEET } from "../../src/app/dropDown";
import type { DropDownOutcome } from "../../src/app/DropDownOutcome";
import type { KnownTrackers } from "../../src/app/KnownTrackers";
import type { Problem } from "../../src/app/problem";
import { recalculate } from "../../src/app/recalculate";
import { setDropDown } from "../../src/app/setDropDown";
import { changeSettings, parseSettings, type Settings } from "../../src/app/settings";
import type { Validation } from "../../src/app/Validation";
import { publishedScheme, threeColourScheme, type Scheme } from "../../src/domain";
import type { CellValue } from "../../src/domain/tracker/cell";
import { cellKey } from "../support/workbook/MemorySheet";
import {
  createMemoryWorkbook,
  type MemoryWorkbook,
  type SheetInit,
} from "../support/workbook/memoryWorkbook";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Ref", "Action", "RAG", "Reason for RAG"],
  ["1.1", "Agree it", "On Track", ""],
  ["1.2", "Do it", "on-track", ""],
  ["1.3", "Pay it", "Soon", ""],
  ["1.4", "Wait", "", ""],
];
const COLUMN = 2;
const SHEET: SheetInit = { name: "Actions", rows: ROWS };
const TABLE: SheetInit = { name: "Actions", rows: ROWS, table: { name: "Log" } };
const { source, message } = makeDropDown(publishedScheme);
const OURS: Validation = { kind: "ours", source, message };
const YES_NO: Validation = { kind: "theirs", text: "yes or no", relative: false };
const RELATIVE: Validation = { kind: "theirs", text: "=LEN(C2)>3", relative: true };

interface Bench {
  readonly workbook: MemoryWorkbook;
  readonly known: KnownTrackers;
}

async function open(
  sheets: readonly SheetInit[],
  settings: Partial<Settings> = {}
): Promise<Bench> {
  const stored = changeSettings(null, settings);
  const workbook = createMemoryWorkbook({ sheets, settings: stored });
  const run = await recalculate(workbook, null, () => undefined);
  if (!run.ok) throw new Error(`Expected an outcome, not ${run.problem.code}.`);
  return { workbook, known: run.value.known };
}

async function run({ workbook, known }: Bench): Promise<void> {
  const result = await recalculate(workbook, known, () => undefined);
  if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
}

async function turn({ workbook, known }: Bench, on: boolean): Promise<DropDownOutcome> {
  const result = await setDropDown(workbook, known, on);
  if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
  expect(result.value.settings).toBe(workbook.settings());
  return result.value.outcome;
}

async function turnBadly({ workbook, known }: Bench, on: boolean): Promise<Problem> {
  const before = workbook.snapshot();
  const result = await setDropDown(workbook, known, on);
  if (result.ok) throw new Error("Expected a problem.");
  expect(workbook.snapshot()).toEqual(before);
  return result.problem;
}

/** Puts a validation of a user's own on rows, which count from 0. */
function hold({ workbook }: Bench, held: Validation, first: number, last: number): void {
  for (let row = first; row <= last; row++)
    workbook.sheet("Actions").validations.set(cellKey(row, COLUMN), held);
}

/** What rows are held to, from the first to the last; null: nothing. */
function heldBy({ workbook }: Bench, first: number, last: number, sheet = "Actions"): unknown[] {
  const { validations } = workbook.sheet(sheet);
  return Array.from(
    { length: last - first + 1 },
    (_, at) => validations.get(cellKey(first + at, COLUMN)) ?? null
  );
}

function kept({ workbook }: Bench): Pick<Settings, "dropDown" | "dropDownPlaces"> {
  const { dropDown, dropDownPlaces } = parseSettings(workbook.settings());
  return { dropDown, dropDownPlaces };
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe("switching the drop-down on", () => {
  it("puts it on the body and 50 rows below a range, and counts what doesn't fit", async () => {
    const bench = await open([SHEET]);
    expect(await turn(bench, true)).toEqual({
      on: true,
      sheets: ["Actions"],
      protected: [],
      unfit: 2,
      restored: 0,
      lost: 0,
    });
    expect(heldBy(bench, 0, 55)).toEqual([null, ...times(54, OURS), null]);
    expect(bench.workbook.sheet("Actions").rows).toEqual(ROWS);
    expect(kept(bench)).toEqual({
      dropDown: true,
      dropDownPlaces: [{ sheet: "Actions", table: null, firstRow: 1, column: COLUMN, before: [] }],
    });
    expect(bench.workbook.calls.slice(-3)).toEqual(["read", "readValidations", "write"]);
  });

  it("puts it on the rows of a table, and no others", async () => {
    const bench = await open([TABLE]);
    await turn(bench, true);
    expect(heldBy(bench, 0, 6)).toEqual([null, ...times(4, OURS), null, null]);
    expect(kept(bench).dropDownPlaces).toMatchObject([{ sheet: "Actions", table: "Log" }]);
  });

  it("keeps what was there, by rows of the tracker", async () => {
    const bench = await open([TABLE]);
    hold(bench, YES_NO, 0, 2);
    hold(bench, RELATIVE, 4, 4);
    expect(await turn(bench, true)).toMatchObject({ lost: 0 });
    expect(kept(bench).dropDownPlaces[0]?.before).toEqual([
      { at: 0, rows: 2, whole: false, anchor: null, text: "yes or no" },
      { at: 3, rows: 1, whole: false, anchor: { row: 4, column: COLUMN }, text: "=LEN(C2)>3" },
    ]);
    expect(heldBy(bench, 0, 1)).toEqual([YES_NO, OURS]);
  });

  it("says how much of what was there can't be kept", async () => {
    const bench = await open([TABLE]);
    hold(bench, RELATIVE, 0, 2);
    hold(bench, { kind: "mixed" }, 3, 4);
    expect(await turn(bench, true)).toMatchObject({ lost: 2 });
    expect(kept(bench).dropDownPlaces[0]?.before).toEqual([]);
  });

  it("again keeps what was kept, and what a user has put on since", async () => {
    const bench = await open([TABLE]);
    hold(bench, YES_NO, 1, 4);
    await turn(bench, true);
    const since: Validation = { kind: "theirs", text: "since", relative: false };
    hold(bench, since, 2, 2);
    await turn(bench, true);
    expect(heldBy(bench, 1, 4)).toEqual(times(4, OURS));
    await turn(bench, false);
    expect(heldBy(bench, 1, 4)).toEqual([YES_NO, since, YES_NO, YES_NO]);
  });

  it("leaves a protected sheet as it is, and does the others", async () => {
    const bench = await open([SHEET, { ...SHEET, name: "Delivery", protected: true }], {
      plans: ["Actions", "Delivery"].map((sheet) => ({
        sheet,
        table: null,
        name: "",
        columns: {},
      })),
    });
    expect(await turn(bench, true)).toMatchObject({
      sheets: ["Actions"],
      protected: ["Delivery"],
      unfit: 2,
    });
    expect(heldBy(bench, 1, 1, "Delivery")).toEqual([null]);
    bench.workbook.sheet("Delivery").protected = false;
    await run(bench);
    expect(heldBy(bench, 1, 1, "Delivery")).toEqual([OURS]);
    expect(kept(bench).dropDownPlaces.map(({ sheet }) => sheet)).toEqual(["Actions", "Delivery"]);
  });

  it("does nothing where every sheet is protected", async () => {
    const bench = await open([{ ...SHEET, protected: true }]);
    const before = bench.workbook.snapshot();
    expect(await turn(bench, true)).toMatchObject({ sheets: [], protected: ["Actions"] });
    expect(bench.workbook.snapshot()).toEqual(before);
  });

  it.each<[string, number]>([
    ["reading the tracker", 1],
    ["looking at the column", 2],
    ["writing", 3],
  ])("leaves everything as it is when %s fails", async (_, nth) => {
    const bench = await open([SHEET]);
    bench.workbook.failCall(nth, { code: "busy" });
    expect(await turnBadly(bench, true)).toEqual({ code: "busy" });
  });

  it("leaves everything as it is where a colleague has set other plans, or no action is left", async () => {
    const bench = await open([SHEET]);
    await bench.workbook.saveSettings(
      changeSettings(null, { plans: [{ sheet: "B", table: null, name: "", columns: {} }] })
    );
    expect(await turnBadly(bench, true)).toEqual({ code: "gone" });
    await bench.workbook.saveSettings(changeSettings(null, {}));
    bench.workbook.sheet("Actions").rows.splice(1);
    expect(await turnBadly(bench, true)).toMatchObject({ code: "no-actions" });
  });
});

describe("a list that is too long for the validation", () => {
  const own: Scheme = {
    ...publishedScheme,
    statuses: publishedScheme.statuses.map((each, index) =>
      index === 0 ? { ...each, label: "Delivered, signed off" } : each
    ),
  };
  const settings = { scheme: { kind: "own", scheme: own } } as const;

  it("stands on a hidden sheet of ours, which isn't taken for a tracker", async () => {
    const bench = await open([SHEET], settings);
    await turn(bench, true);
    const sheet = bench.workbook.sheet(STATUS_SHEET);
    expect(sheet.hidden).toBe(true);
    expect(sheet.rows.map(([label]) => label)).toEqual([
      "RAG status",
      "Delivered, signed off",
      ...publishedScheme.statuses.slice(1).map(({ label }) => label),
    ]);
    expect(heldBy(bench, 1, 1)).toMatchObject([{ source: "='RAG Statuses'!$A$2:$A$7" }]);
    const survey = await bench.workbook.survey();
    expect(survey.ok && survey.value.sheets.map(({ name }) => name)).toEqual(["Actions"]);
  });

  it("is brought up to date when only the sheet is out of date", async () => {
    const bench = await open([SHEET], settings);
    await turn(bench, true);
    bench.workbook.edit(STATUS_SHEET, 2, 0, "Mine");
    await run(bench);
    expect(bench.workbook.sheet(STATUS_SHEET).rows[2]?.[0]).toBe("On Track");
  });

  it("isn't put on where the sheet is somebody else's, or protected", async () => {
    const foreign = await open([SHEET, { name: STATUS_SHEET, rows: [["Mine"]] }], settings);
    expect(await turnBadly(foreign, true)).toEqual({ code: "sheet-not-ours", sheet: STATUS_SHEET });
    const locked = await open([SHEET], settings);
    await turn(locked, true);
    locked.workbook.edit(STATUS_SHEET, 2, 0, "Mine");
    locked.workbook.sheet(STATUS_SHEET).protected = true;
    expect(await turnBadly(locked, true)).toEqual({ code: "sheet-protected", sheet: STATUS_SHEET });
    await run(locked);
    expect(locked.workbook.sheet(STATUS_SHEET).rows[2]?.[0]).toBe("Mine");
  });
});

describe("switching the drop-down off", () => {
  it("takes it away, with nothing left behind", async () => {
    const bench = await open([SHEET]);
    const before = bench.workbook.snapshot().sheets;
    await turn(bench, true);
    expect(await turn(bench, false)).toEqual({
      on: false,
      sheets: ["Actions"],
      protected: [],
      unfit: 0,
      restored: 0,
      lost: 0,
    });
    expect(bench.workbook.snapshot().sheets).toEqual(before);
    expect(kept(bench)).toEqual({ dropDown: false, dropDownPlaces: [] });
  });

  it("puts back what was in every row to every row, and the rest where it was", async () => {
    const bench = await open([SHEET]);
    hold(bench, YES_NO, 1, 54);
    await turn(bench, true);
    hold(bench, OURS, 55, 60);
    expect(await turn(bench, false)).toMatchObject({ restored: 1, lost: 0 });
    expect(heldBy(bench, 0, 61)).toEqual([null, ...times(60, YES_NO), null]);
  });

  it("puts back by rows of the tracker after rows were put in above it", async () => {
    const bench = await open([TABLE]);
    hold(bench, YES_NO, 2, 2);
    await turn(bench, true);
    const { validations, rows, table } = bench.workbook.sheet("Actions");
    validations.clear();
    hold(bench, OURS, 2, 5);
    rows.unshift(["Our plan"]);
    if (table) Object.assign(table, { headerRow: 1 });
    expect(await turn(bench, false)).toMatchObject({ restored: 1, lost: 0 });
    expect(heldBy(bench, 0, 6)).toEqual([null, null, null, YES_NO, null, null, null]);
  });

  it("doesn't put back what goes by its cell when that has moved, and says so", async () => {
    const bench = await open([TABLE]);
    hold(bench, RELATIVE, 2, 2);
    await turn(bench, true);
    const { validations, rows, table } = bench.workbook.sheet("Actions");
    validations.clear();
    hold(bench, OURS, 2, 5);
    rows.unshift(["Our plan"]);
    if (table) Object.assign(table, { headerRow: 1 });
    expect(await turn(bench, false)).toMatchObject({ restored: 0, lost: 1 });
    expect(heldBy(bench, 0, 6)).toEqual(times(7, null));
  });

  it("puts back what goes by its cell where that hasn't moved", async () => {
    const bench = await open([TABLE]);
    hold(bench, RELATIVE, 2, 3);
    await turn(bench, true);
    expect(await turn(bench, false)).toMatchObject({ restored: 1, lost: 0 });
    expect(heldBy(bench, 1, 4)).toEqual([null, RELATIVE, RELATIVE, null]);
  });

  it("leaves what a user has put on since, and takes copies of the drop-down away", async () => {
    const bench = await open([TABLE]);
    hold(bench, YES_NO, 3, 3);
    await turn(bench, true);
    hold(bench, RELATIVE, 2, 3);
    bench.workbook.sheet("Actions").validations.set(cellKey(9, 3), OURS);
    expect(await turn(bench, false)).toMatchObject({ restored: 0, lost: 1 });
    expect(heldBy(bench, 1, 4)).toEqual([null, RELATIVE, RELATIVE, null]);
    expect(bench.workbook.sheet("Actions").validations.has(cellKey(9, 3))).toBe(false);
  });

  it("says that a part of what goes by its cell isn't back when a user has put something between", async () => {
    const bench = await open([TABLE]);
    hold(bench, RELATIVE, 1, 4);
    await turn(bench, true);
    hold(bench, YES_NO, 2, 2);
    expect(await turn(bench, false)).toMatchObject({ restored: 1, lost: 1 });
    expect(heldBy(bench, 1, 4)).toEqual([RELATIVE, YES_NO, null, null]);
  });

  it("takes it off a sheet that is no tracker of the report any more", async () => {
    const bench = await open([SHEET, { ...SHEET, name: "Delivery" }], {
      plans: [{ sheet: "Actions", table: null, name: "", columns: {} }],
      dropDownPlaces: [
        {
          sheet: "Delivery",
          table: null,
          firstRow: 1,
          column: COLUMN,
          before: [{ at: 0, rows: 1, whole: false, anchor: null, text: "yes or no" }],
        },
      ],
    });
    for (const row of [1, 2]) {
      bench.workbook.sheet("Delivery").validations.set(cellKey(row, COLUMN), OURS);
    }
    expect(await turn(bench, false)).toMatchObject({
      sheets: ["Actions", "Delivery"],
      restored: 1,
    });
    expect(heldBy(bench, 1, 2, "Delivery")).toEqual([YES_NO, null]);
  });

  it("knows a renamed sheet by its table, and says what was on one that is gone", async () => {
    const bench = await open([TABLE], {
      dropDown: true,
      dropDownPlaces: [
        {
          sheet: "Tracker",
          table: "Log",
          firstRow: 1,
          column: COLUMN,
          before: [{ at: 0, rows: 1, whole: false, anchor: null, text: "yes or no" }],
        },
        {
          sheet: "Delivery",
          table: null,
          firstRow: 1,
          column: COLUMN,
          before: [
            { at: 0, rows: 1, whole: false, anchor: null, text: "a" },
            { at: 1, rows: 1, whole: false, anchor: null, text: "b" },
          ],
        },
      ],
    });
    expect(await turn(bench, false)).toMatchObject({ sheets: ["Actions"], restored: 1, lost: 2 });
    expect(heldBy(bench, 1, 4)).toEqual([YES_NO, null, null, null]);
    expect(kept(bench).dropDownPlaces).toEqual([]);
  });

  it("leaves a protected sheet as it is, and what is kept of it", async () => {
    const bench = await open([SHEET, { ...SHEET, name: "Delivery" }], {
      plans: ["Actions", "Delivery"].map((sheet) => ({
        sheet,
        table: null,
        name: "",
        columns: {},
      })),
    });
    await turn(bench, true);
    bench.workbook.sheet("Delivery").protected = true;
    expect(await turn(bench, false)).toMatchObject({
      sheets: ["Actions"],
      protected: ["Delivery"],
    });
    expect(heldBy(bench, 1, 1, "Delivery")).toEqual([OURS]);
    expect(kept(bench)).toMatchObject({ dropDown: false, dropDownPlaces: [{ sheet: "Delivery" }] });
    bench.workbook.sheet("Delivery").protected = false;
    await turn(bench, false);
    expect(heldBy(bench, 1, 1, "Delivery")).toEqual([null]);
    expect(kept(bench).dropDownPlaces).toEqual([]);
  });

  it("does nothing where every sheet is protected", async () => {
    const bench = await open([SHEET]);
    await turn(bench, true);
    bench.workbook.sheet("Actions").protected = true;
    const before = bench.workbook.snapshot();
    expect(await turn(bench, false)).toMatchObject({ sheets: [], protected: ["Actions"] });
    expect(bench.workbook.snapshot()).toEqual(before);
  });

  it("puts the others back when Excel refuses one", async () => {
    const bench = await open([TABLE]);
    hold(bench, YES_NO, 1, 1);
    hold(bench, RELATIVE, 3, 3);
    await turn(bench, true);
    const refused: Problem = { code: "host", hostCode: "InvalidArgument", partial: true };
    bench.workbook.failCall(3, refused);
    bench.workbook.failCall(5, refused);
    expect(await turn(bench, false)).toMatchObject({ restored: 1, lost: 1 });
    expect(heldBy(bench, 1, 4)).toEqual([null, null, RELATIVE, null]);
  });

  it.each<[string, number[], Problem]>([
    ["looking", [2], { code: "busy" }],
    ["writing", [3], { code: "busy" }],
    ["writing for any reason of Excel's", [3, 4], { code: "host", hostCode: "X", partial: true }],
  ])("leaves everything as it is when %s fails", async (_, nths, problem) => {
    const bench = await open([TABLE]);
    hold(bench, YES_NO, 1, 4);
    await turn(bench, true);
    for (const nth of nths) bench.workbook.failCall(nth, problem);
    expect(await turnBadly(bench, false)).toEqual(problem);
  });
});

describe("recalculating with the drop-down on", () => {
  it("takes no more round trips where it's up to date", async () => {
    const bench = await open([SHEET]);
    await turn(bench, true);
    bench.workbook.calls.length = 0;
    await run(bench);
    expect(bench.workbook.calls).toEqual(["read"]);
  });

  it("gives rows the drop-down that have none, and never takes a user's own away", async () => {
    const bench = await open([TABLE]);
    await turn(bench, true);
    bench.workbook.sheet("Actions").validations.delete(cellKey(1, COLUMN));
    hold(bench, YES_NO, 3, 3);
    await run(bench);
    expect(heldBy(bench, 1, 4)).toEqual([OURS, OURS, YES_NO, OURS]);
    const before = bench.workbook.snapshot();
    await run(bench);
    expect(bench.workbook.snapshot()).toEqual(before);
  });

  it("offers another scheme's statuses once that is chosen", async () => {
    const bench = await open([SHEET]);
    await turn(bench, true);
    const scheme = { kind: "shipped", id: threeColourScheme.id } as const;
    await bench.workbook.saveSettings(changeSettings(bench.workbook.settings(), { scheme }));
    await run(bench);
    const colours = makeDropDown(threeColourScheme);
    expect(heldBy(bench, 1, 54)).toEqual(
      times(54, { kind: "ours", source: colours.source, message: colours.message })
    );
    expect(parseSettings(bench.workbook.settings())).toMatchObject({ scheme, dropDown: true });
  });

  it("leaves a tracker that is the user's own throughout, and a protected one", async () => {
    const bench = await open([SHEET], { dropDown: true });
    bench.workbook.sheet("Actions").validations.clear();
    hold(bench, YES_NO, 0, 99);
    await run(bench);
    expect(heldBy(bench, 0, 99)).toEqual(times(100, YES_NO));
    bench.workbook.sheet("Actions").validations.clear();
    bench.workbook.sheet("Actions").protected = true;
    await run(bench);
    expect(heldBy(bench, 1, 1)).toEqual([null]);
  });

  it("fails with what Excel says when the column can't be looked at", async () => {
    const bench = await open([SHEET]);
    await turn(bench, true);
    bench.workbook.sheet("Actions").validations.clear();
    bench.workbook.failCall(2, { code: "busy" });
    expect(await recalculate(bench.workbook, bench.known, () => undefined)).toEqual({
      ok: false,
      problem: { code: "busy" },
    });
  });
});
