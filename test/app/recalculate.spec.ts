import type { KnownTrackers } from "../../src/app/KnownTrackers";
import { recalculate, type Outcome } from "../../src/app/recalculate";
import { OUTPUT_SHEETS } from "../../src/domain/sheets/sheetNames";
import type { Problem } from "../../src/app/problem";
import type { Progress } from "../../src/app/session";
import { publishedScheme, type PlanChoice, type Scheme } from "../../src/domain";
import type { Result } from "../../src/domain/result";
import { createMemoryWorkbook, type MemoryWorkbook } from "../support/workbook/memoryWorkbook";
import { firstStatus, trackerRows, trackerSheet } from "../support/workbook/trackerSheets";

interface Run {
  readonly result: Result<Outcome, Problem>;
  readonly steps: readonly Progress[];
}

async function run(workbook: MemoryWorkbook, known: KnownTrackers | null = null): Promise<Run> {
  const steps: Progress[] = [];
  const result = await recalculate(workbook, known, (progress) => steps.push(progress));
  return { result, steps };
}

/** Runs, and fails the test on a problem. */
async function runWell(
  workbook: MemoryWorkbook,
  known: KnownTrackers | null = null
): Promise<Outcome> {
  const { result } = await run(workbook, known);
  if (!result.ok) throw new Error(`Came to ${result.problem.code}.`);
  return result.value;
}

describe("the first run", () => {
  it("finds, reads and writes in three round trips", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { result, steps } = await run(workbook);
    expect(workbook.calls).toEqual(["survey", "read", "write"]);
    // How far the checking is is told only where it takes long.
    expect(steps.filter(({ step }) => step !== "checking")).toEqual([
      { step: "finding", at: 1, of: 3 },
      { step: "reading", at: 2, of: 3 },
      { step: "writing", at: 3, of: 3 },
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: {
        written: { sheets: ["RAG Summary", "RAG Exceptions"], highlight: "applied" },
        known: {
          places: [{ kind: "range", sheet: "Actions", headerRow: 2 }],
          plans: [],
          strays: [],
        },
        settings: null,
        report: { info: { title: "Workforce Action Plan", number: 3, asAt: "2025-02-28" } },
      },
    });
  });

  it("adds both sheets and highlights the rows at risk, and leaves the tracker's cells alone", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    await runWell(workbook);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Actions", ...OUTPUT_SHEETS]);
    expect(workbook.sheet("Actions").rows).toEqual(trackerRows);
    expect(workbook.sheet("RAG Summary").rows[0]?.[0]).toBe("Workforce Action Plan");
    expect(workbook.sheet("RAG Exceptions").rows[5]).toEqual([
      "1.2.1",
      "1.2",
      "=Pay it",
      "CD",
      "Off Track",
      "No money.",
      "",
    ]);
    expect(
      workbook.sheet("Actions").highlights.map(({ rule, ...where }) => ({
        formula: rule.formula,
        ...where,
      }))
    ).toEqual(
      ["At Risk", "Delivery Date Missed with Risk", "Off Track"].map((label) => ({
        formula: `=AND($E4="${label}",N("RAG Tracker")=0)`,
        firstRow: 3,
        lastColumn: 5,
        rowCount: 3,
      }))
    );
  });

  it("works on an Excel table as on a range", async () => {
    const workbook = createMemoryWorkbook({
      sheets: [{ ...trackerSheet, table: { name: "Tracker", headerRow: 2 } }],
    });
    const { known, report } = await runWell(workbook);
    expect(known.places[0]).toMatchObject({ kind: "table", sheet: "Actions", table: "Tracker" });
    expect(report.readings).toMatchObject([{ table: "Tracker", headerRow: 2, actions: 3 }]);
  });
});

describe("a later run", () => {
  it("reads and writes in two round trips", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { known } = await runWell(workbook);
    workbook.edit("Actions", firstStatus.row, firstStatus.column, "At Risk");
    const calls = workbook.calls.length;
    const { result, steps } = await run(workbook, known);
    expect(workbook.calls.slice(calls)).toEqual(["read", "write"]);
    expect(steps.filter(({ step }) => step !== "checking")).toEqual([
      { step: "reading", at: 1, of: 2 },
      { step: "writing", at: 2, of: 2 },
    ]);
    expect(result).toMatchObject({
      value: { written: { sheets: ["RAG Summary"], highlight: "unchanged" } },
    });
  });

  it("takes one round trip and changes nothing where nothing has changed", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { known } = await runWell(workbook);
    const before = workbook.snapshot();
    const calls = workbook.calls.length;
    const { written } = await runWell(workbook, known);
    expect(workbook.calls.slice(calls)).toEqual(["read"]);
    expect(written).toEqual({ sheets: [], highlight: "unchanged" });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("takes two round trips where the place isn't known and nothing has changed", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    await runWell(workbook);
    const calls = workbook.calls.length;
    await runWell(workbook);
    expect(workbook.calls.slice(calls)).toEqual(["survey", "read"]);
  });

  it("looks again where rows were put in above the header", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { known } = await runWell(workbook);
    workbook.sheet("Actions").rows.unshift([], ["For the board"]);
    const calls = workbook.calls.length;
    const outcome = await runWell(workbook, known);
    expect(workbook.calls.slice(calls)).toEqual(["read", "survey", "read", "write"]);
    expect(outcome.known.places[0]).toMatchObject({ headerRow: 4 });
    expect(outcome.report.plans[0]?.actions).toBe(3);
  });

  it("looks again where the sheet was renamed", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { known } = await runWell(workbook);
    workbook.sheet("Actions").name = "Plan";
    expect((await runWell(workbook, known)).known.places[0]?.sheet).toBe("Plan");
  });

  it("covers rows that were added, with each rule once", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { known } = await runWell(workbook);
    workbook.sheet("Actions").rows.push(["1.2.2", "Pay more", "CD", 45_716, "At Risk", ""]);
    expect((await runWell(workbook, known)).written.highlight).toBe("applied");
    expect(workbook.sheet("Actions").highlights.map(({ rowCount }) => rowCount)).toEqual([4, 4, 4]);
  });

  it("heals a cell of ours that someone overwrote, and keeps what stands beside the block", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { known } = await runWell(workbook);
    const good = workbook.sheet("RAG Exceptions").rows.map((row) => [...row]);
    workbook.edit("RAG Exceptions", 5, 2, "Something else");
    workbook.edit("RAG Exceptions", 5, 9, "my note");
    const { written } = await runWell(workbook, known);
    expect(written.sheets).toEqual(["RAG Exceptions"]);
    expect(workbook.sheet("RAG Exceptions").rows.map((row) => row.slice(0, 7))).toEqual(good);
    expect(workbook.sheet("RAG Exceptions").rows[5]?.[9]).toBe("my note");
  });

  it("leaves no row of a longer report behind", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { known } = await runWell(workbook);
    workbook.sheet("Actions").rows.pop();
    await runWell(workbook, known);
    const filled = workbook.sheet("RAG Summary").rows.filter((row) => row[1] !== "");
    expect(filled.map((row) => row[1])).toEqual([
      "Section",
      "Sections by overall RAG",
      "Actions by status",
      "1.1",
    ]);
  });
});

describe("highlighting", () => {
  it("is taken away on a run when it was switched off", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { known } = await runWell(workbook);
    await workbook.saveSettings('{"highlight":false}');
    expect((await runWell(workbook, known)).written.highlight).toBe("off");
    expect(workbook.sheet("Actions").highlights).toEqual([]);
  });

  it("is left out on a protected tracker; the sheets are written all the same", async () => {
    const workbook = createMemoryWorkbook({ sheets: [{ ...trackerSheet, protected: true }] });
    expect((await runWell(workbook)).written).toEqual({
      sheets: OUTPUT_SHEETS,
      highlight: "skipped-protected",
    });
    expect(workbook.sheet("Actions").highlights).toEqual([]);
  });
});

describe("a scheme with other colours", () => {
  it("is put on the sheets and the rows, where the words are the same", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { known } = await runWell(workbook);
    const [, , , , , worst] = publishedScheme.statuses;
    const scheme: Scheme = {
      ...publishedScheme,
      id: "own",
      statuses: publishedScheme.statuses.map((status) =>
        status === worst ? { ...status, fill: "#7A0000", tint: "#F4D0D0" } : status
      ),
    };
    await workbook.saveSettings(JSON.stringify({ scheme: { kind: "own", scheme } }));
    const { written } = await runWell(workbook, known);
    expect(written).toEqual({ sheets: [...OUTPUT_SHEETS], highlight: "applied" });
    expect(workbook.sheet("Actions").highlights.map(({ rule }) => rule.fill)).toContain("#F4D0D0");
    const { written: again } = await runWell(workbook, known);
    expect(again).toEqual({ sheets: [], highlight: "unchanged" });
  });
});

describe("a sheet that is no plan any more", () => {
  const other = { ...trackerSheet, name: "Delivery" };
  const planOf = (sheet: string): PlanChoice => ({ sheet, table: null, name: "", columns: {} });
  const choose = (sheet: string): string => JSON.stringify({ plans: [planOf(sheet)] });
  const open = (): MemoryWorkbook =>
    createMemoryWorkbook({ sheets: [trackerSheet, other], settings: choose("Actions") });

  it("loses our rules on the next run", async () => {
    const workbook = open();
    const { known } = await runWell(workbook);
    await workbook.saveSettings(choose("Delivery"));
    await runWell(workbook, known);
    expect(workbook.sheet("Actions").highlights).toEqual([]);
    expect(workbook.sheet("Delivery").highlights).toHaveLength(3);
  });

  it("keeps them while it's protected, and loses them later", async () => {
    const workbook = open();
    await runWell(workbook);
    await workbook.saveSettings(choose("Delivery"));
    workbook.sheet("Actions").protected = true;
    await runWell(workbook);
    expect(workbook.sheet("Actions").highlights).toHaveLength(3);
    workbook.sheet("Actions").protected = false;
    await runWell(workbook);
    expect(workbook.sheet("Actions").highlights).toEqual([]);
  });

  it("is looked at once more where a survey has shown it, since its rules may be gone", async () => {
    const workbook = open();
    const { known } = await runWell(workbook);
    expect(known.strays).toEqual([]);
    const calls = workbook.calls.length;
    await runWell(workbook, { ...known, strays: ["Delivery"] });
    expect(workbook.calls.slice(calls)).toEqual(["survey", "read"]);
  });
});

describe("the day of the report", () => {
  it("is the one that was set, before the title's", async () => {
    const workbook = createMemoryWorkbook({
      sheets: [trackerSheet],
      settings: '{"asAt":"2025-03-31"}',
    });
    expect((await runWell(workbook)).report.info.asAt).toBe("2025-03-31");
  });

  it("is nobody's, and the title the sheet's name, where nothing stands above the header", async () => {
    const workbook = createMemoryWorkbook({
      sheets: [{ name: "Actions", rows: trackerRows.slice(2) }],
    });
    expect((await runWell(workbook)).report.info).toEqual({
      title: "Actions",
      number: null,
      asAt: null,
    });
  });
});

describe("nothing is written", () => {
  const headers = trackerRows[2] ?? [];

  it.each<[string, Parameters<typeof createMemoryWorkbook>[0], Problem]>([
    [
      "over a sheet of that name that isn't ours",
      { sheets: [trackerSheet, { name: "RAG Exceptions", rows: [["My list"]] }] },
      { code: "sheet-not-ours", sheet: "RAG Exceptions" },
    ],
    [
      "without a tracker",
      { sheets: [{ name: "Notes", rows: [["Dear all"]] }] },
      { code: "no-tracker", sheets: ["Notes"] },
    ],
    [
      "when the tracker is hidden",
      { sheets: [{ ...trackerSheet, hidden: true }] },
      { code: "no-tracker", sheets: [] },
    ],
    [
      "without a status column",
      { sheets: [{ name: "Actions", rows: [["Ref", "Action", "Lead"]] }] },
      { code: "no-status-column", sheet: "Actions", headers: ["Ref", "Action", "Lead"] },
    ],
    [
      "without a ref or an action column",
      { sheets: [{ name: "Actions", rows: [["Lead", "Due date", "RAG"]] }] },
      { code: "no-action-column", sheet: "Actions", headers: ["Lead", "Due date", "RAG"] },
    ],
    [
      "without an action",
      { sheets: [{ name: "Actions", rows: [headers, [], ["Note: none yet"]] }] },
      { code: "no-actions", sheet: "Actions", headerRow: 0 },
    ],
    [
      "with two trackers",
      { sheets: [trackerSheet, { ...trackerSheet, name: "Old actions" }] },
      { code: "several-trackers", sheets: ["Actions", "Old actions"] },
    ],
    ["in a read-only workbook", { sheets: [trackerSheet], readOnly: true }, { code: "read-only" }],
  ])("%s", async (_, init, problem) => {
    const workbook = createMemoryWorkbook(init);
    const before = workbook.snapshot();
    expect((await run(workbook)).result).toEqual({ ok: false, problem });
    expect(workbook.snapshot()).toEqual(before);
  });

  it("on a protected sheet of ours", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { known } = await runWell(workbook);
    workbook.sheet("RAG Summary").protected = true;
    workbook.edit("Actions", firstStatus.row, firstStatus.column, "Off Track");
    const before = workbook.snapshot();
    expect((await run(workbook, known)).result).toEqual({
      ok: false,
      problem: { code: "sheet-protected", sheet: "RAG Summary" },
    });
    expect(workbook.snapshot()).toEqual(before);
    expect(workbook.calls.at(-1)).toBe("read");
  });

  it.each([1, 2, 3])("when call %d of a first run comes to a problem", async (nth) => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const before = workbook.snapshot();
    workbook.failCall(nth, { code: "busy" });
    expect((await run(workbook)).result).toEqual({ ok: false, problem: { code: "busy" } });
    expect(workbook.calls).toHaveLength(nth);
    expect(workbook.snapshot()).toEqual(before);
    expect((await run(workbook)).result.ok).toBe(true);
  });

  it.each([1, 2])("when call %d of a later run comes to a problem", async (nth) => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const { known } = await runWell(workbook);
    workbook.edit("Actions", firstStatus.row, firstStatus.column, "Off Track");
    const before = workbook.snapshot();
    workbook.failCall(nth, { code: "host", hostCode: "GeneralException", partial: false });
    expect((await run(workbook, known)).result).toMatchObject({ problem: { code: "host" } });
    expect(workbook.snapshot()).toEqual(before);
  });
});
