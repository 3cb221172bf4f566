import { createSession } from "../../src/app/createSession";
import type { HistoryProblem } from "../../src/app/HistoryProblem";
import type { Problem } from "../../src/app/problem";
import type { PastReports, Session } from "../../src/app/session";
import { parseSettings } from "../../src/app/settings";
import { HISTORY_HEADERS } from "../../src/domain/history/historyColumns";
import type { CellValue } from "../../src/domain/tracker/cell";
import { noFiles, takeFiles } from "../support/files/takeFiles";
import {
  createMemoryWorkbook,
  type MemoryWorkbook,
  type WorkbookInit,
} from "../support/workbook/memoryWorkbook";

const ROWS: CellValue[][] = [
  ["Workforce Action Plan"],
  ["Delivery progress report 2", "as at 31 December 2024"],
  ["Ref", "Section", "Action", "Lead", "Due date", "RAG", "Reason for RAG"],
  ["1.1.1", "1.1 Data", "Agree it", "AB", 45_716, "On Track", ""],
  ["1.1.2", "1.1 Data", "Do it", "AB", 45_716, "On Track", ""],
  ["1.2.1", "1.2 Pay", "Pay it", "CD", 45_716, "Off Track", "No money."],
];
const RAG = 5;
const LEAD = 3;

/** A fingerprint as it's printed. */
const PRINTED = /^[0-9a-f]{4}(?: [0-9a-f]{4}){3}$/u;

interface Bench {
  readonly workbook: MemoryWorkbook;
  readonly session: Session;
}

async function setUp(init: Partial<WorkbookInit> = {}): Promise<Bench> {
  const workbook = createMemoryWorkbook({ sheets: [{ name: "Actions", rows: ROWS }], ...init });
  const session = createSession(workbook, noFiles, () => new Date(2025, 0, 10, 14, 5));
  await session.start();
  await session.recalculate();
  return { workbook, session };
}

/** The next report: another number and day, and some statuses. */
async function goOn({ workbook, session }: Bench): Promise<void> {
  workbook.edit("Actions", 1, 0, "Delivery progress report 3");
  workbook.edit("Actions", 1, 1, "as at 28 February 2025");
  workbook.edit("Actions", 3, RAG, "At Risk");
  workbook.edit("Actions", 5, RAG, "Delivered");
  await session.recalculate();
}

async function pastOf({ session }: Bench): Promise<PastReports> {
  const past = await session.readHistory();
  if (!past.ok) throw new Error(past.problem.code);
  return past.value;
}

const problemOf = async (bench: Bench, revision = 1): Promise<HistoryProblem | null> => {
  const finished = await bench.session.finishReport(revision);
  return finished.ok ? null : finished.problem;
};
const history = ({ workbook }: Bench): CellValue[][] => workbook.sheet("RAG History").rows;

/** The column of RAG Summary under a header, sections only. */
function summaryColumn({ workbook }: Bench, header: string): CellValue[] {
  const { rows } = workbook.sheet("RAG Summary");
  const headerAt = rows.findIndex((row) => row.includes("Overall RAG"));
  const column = rows[headerAt]?.indexOf(header) ?? -1;
  return rows.slice(headerAt + 3).map((row) => row[column] ?? "");
}

describe("finishing a report", () => {
  it("keeps each action in the history, in two round trips, and changes nothing else", async () => {
    const bench = await setUp();
    const before = bench.workbook.snapshot();
    const calls = bench.workbook.calls.length;
    expect(await bench.session.finishReport(1)).toMatchObject({
      ok: true,
      value: {
        title: "Workforce Action Plan",
        number: 2,
        revision: 1,
        asAt: "2024-12-31",
        finished: "2025-01-10",
      },
    });
    expect(bench.workbook.calls.slice(calls)).toEqual(["read", "appendHistory"]);
    const [headers, ...rows] = history(bench);
    expect(headers).toEqual(HISTORY_HEADERS);
    const section = HISTORY_HEADERS.indexOf("Section");
    expect(rows.map((row) => row.slice(section, section + 3))).toEqual([
      ["1.1 Data", "On Track", "On Track"],
      ["1.1 Data", "On Track", "On Track"],
      ["1.2 Pay", "Off Track", "Off Track"],
    ]);
    const after = bench.workbook.snapshot();
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(JSON.parse(after.settings ?? "")).toEqual({
      ...JSON.parse(before.settings ?? "{}"),
      version: 1,
      finished: [{ id: "2/1/2024-12-31", rows: 3 }],
    });
  });

  it("keeps the fingerprint that every export of it tells, in the history and in the list", async () => {
    const workbook = createMemoryWorkbook({ sheets: [{ name: "Actions", rows: ROWS }] });
    const files = takeFiles();
    const session = createSession(workbook, files);
    await session.start();
    await session.recalculate();
    const finished = await session.finishReport(1);
    await session.exportAs("csv-made");
    const [made] = files.taken;
    const [exported] = /[0-9a-f]{4}(?: [0-9a-f]{4}){3}/u.exec(
      new TextDecoder().decode(made?.bytes)
    ) ?? [""];
    expect(exported).toMatch(PRINTED);
    expect(finished).toMatchObject({ value: { fingerprint: exported } });
    const column = HISTORY_HEADERS.indexOf("Input fingerprint");
    const { rows } = workbook.sheet("RAG History");
    expect(rows.slice(1).map((row) => row[column])).toEqual([exported, exported, exported]);
    const { history: kept } = await pastOf({ workbook, session });
    expect(kept.reports[0]?.report.fingerprint).toBe(exported);
  });

  it("is refused when something has changed that isn't kept, and is in the fingerprint", async () => {
    const bench = await setUp();
    // As by a colleague whose edits Excel doesn't tell of.
    const tracker = bench.workbook.sheet("Actions").rows[3];
    if (tracker !== undefined) tracker[LEAD] = "EF";
    expect(await problemOf(bench)).toEqual({ code: "changed-since" });
  });

  it("gives an older history the column that it lacks, and reads what is there", async () => {
    const bench = await setUp();
    await bench.session.finishReport(1);
    const { rows, table } = bench.workbook.sheet("RAG History");
    const column = HISTORY_HEADERS.indexOf("Input fingerprint");
    // The history as it was before the fingerprint was kept; its checks are others then.
    for (const row of rows) row.splice(column, 1);
    if (table !== null) table.columnCount--;
    await goOn(bench);
    expect(bench.session.state().report?.movements).toMatchObject({
      baseline: { id: "2/1/2024-12-31" },
    });
    expect(await problemOf(bench)).toBeNull();
    const { history: kept } = await pastOf(bench);
    expect(kept.reports.map(({ id, report }) => [id, PRINTED.test(report.fingerprint)])).toEqual([
      ["2/1/2024-12-31", false],
      ["3/1/2025-02-28", true],
    ]);
    expect(kept.reports[1]?.damage).toEqual({ changed: [], added: [], gone: [], of: 3 });
  });

  it("never touches the rows of earlier ones", async () => {
    const bench = await setUp();
    await bench.session.finishReport(1);
    const before = history(bench).map((row) => [...row]);
    await goOn(bench);
    expect(await problemOf(bench)).toBeNull();
    expect(history(bench).slice(0, before.length)).toEqual(before);
    const { history: kept } = await pastOf(bench);
    expect(kept.reports.map(({ id, actions }) => [id, actions.length])).toEqual([
      ["2/1/2024-12-31", 3],
      ["3/1/2025-02-28", 3],
    ]);
  });

  it("is refused without its day", async () => {
    const rows = [["Workforce Action Plan"], ...ROWS.slice(2)];
    const bench = await setUp({ sheets: [{ name: "Actions", rows }] });
    expect(await problemOf(bench)).toEqual({ code: "no-as-at" });
    expect(bench.workbook.sheets.map(({ name }) => name)).not.toContain("RAG History");
  });

  it("is refused when the tracker isn't what it was made from any more", async () => {
    const bench = await setUp();
    bench.workbook.edit("Actions", 3, RAG, "At Risk");
    expect(await problemOf(bench)).toEqual({ code: "changed-since" });
    await bench.session.recalculate();
    expect(await problemOf(bench)).toBeNull();
  });

  it("is refused for a tracker that has no actions any more", async () => {
    const bench = await setUp();
    const { rows } = bench.workbook.sheet("Actions");
    rows.splice(3, 3);
    expect(await problemOf(bench)).toEqual({ code: "no-actions", sheet: "Actions", headerRow: 2 });
    expect(bench.workbook.sheets.map(({ name }) => name)).not.toContain("RAG History");
    expect(parseSettings(bench.workbook.settings()).finished).toEqual([]);
  });

  it("is refused before anything was made", async () => {
    const workbook = createMemoryWorkbook({ sheets: [{ name: "Actions", rows: ROWS }] });
    const session = createSession(workbook, noFiles);
    expect(await session.finishReport(1)).toEqual({
      ok: false,
      problem: { code: "changed-since" },
    });
  });

  it("makes a new revision of one that was finished before, when that's what was asked for", async () => {
    const bench = await setUp();
    await bench.session.finishReport(1);
    expect(await problemOf(bench)).toEqual({
      code: "finished-already",
      number: 2,
      asAt: "2024-12-31",
      times: 1,
    });
    expect(await problemOf(bench, 2)).toBeNull();
    const { history: kept } = await pastOf(bench);
    expect(kept.reports.map(({ id }) => id)).toEqual(["2/1/2024-12-31", "2/2/2024-12-31"]);
  });

  it("is refused on a sheet that isn't ours, a protected one, and one that has lost a column", async () => {
    const foreign = await setUp({
      sheets: [
        { name: "Actions", rows: ROWS },
        { name: "RAG History", rows: [["Mine"]] },
      ],
    });
    expect(await problemOf(foreign)).toEqual({ code: "sheet-not-ours", sheet: "RAG History" });
    expect(await foreign.session.readHistory()).toMatchObject({ ok: false });

    const bench = await setUp();
    await bench.session.finishReport(1);
    const sheet = bench.workbook.sheet("RAG History");
    sheet.protected = true;
    expect(await problemOf(bench)).toEqual({ code: "sheet-protected", sheet: "RAG History" });
    sheet.protected = false;
    bench.workbook.edit("RAG History", 0, HISTORY_HEADERS.indexOf("RAG"), "Status");
    const lost = { code: "history-columns", sheet: "RAG History", headers: ["RAG"] };
    expect(await problemOf(bench, 2)).toEqual(lost);
    expect(await bench.session.readHistory()).toEqual({ ok: false, problem: lost });
  });

  it.each(["read", "appendHistory"])("leaves nothing when Excel fails to %s", async (call) => {
    const bench = await setUp();
    const busy: Problem = { code: "busy" };
    bench.workbook.failCall(call === "read" ? 1 : 2, busy);
    expect(await problemOf(bench)).toEqual(busy);
    expect(bench.workbook.sheets.map(({ name }) => name)).not.toContain("RAG History");
  });
});

describe("a report whose rows are all gone", () => {
  /** Two finished reports, and then the rows of the first one deleted. */
  async function loseFirst(): Promise<Bench> {
    const bench = await setUp();
    await bench.session.finishReport(1);
    await goOn(bench);
    await bench.session.finishReport(1);
    const { rows, table } = bench.workbook.sheet("RAG History");
    rows.splice(1, 3);
    if (table !== null) table.rowCount -= 3;
    return bench;
  }
  const goneOf = async (bench: Bench): Promise<unknown> => (await pastOf(bench)).history.gone;

  it("is missed, and the others are read as they were", async () => {
    const bench = await loseFirst();
    const { history: kept } = await pastOf(bench);
    expect(kept.gone).toEqual([{ id: "2/1/2024-12-31", rows: 3 }]);
    expect(kept.reports.map(({ id, damage }) => [id, damage])).toEqual([
      ["3/1/2025-02-28", { changed: [], added: [], gone: [], of: 3 }],
    ]);
  });

  it("is missed when the whole sheet is gone, and isn't while one row is left", async () => {
    const bench = await loseFirst();
    const sheets = bench.workbook.sheets;
    sheets.splice(sheets.indexOf(bench.workbook.sheet("RAG History")), 1);
    expect(await goneOf(bench)).toEqual([
      { id: "2/1/2024-12-31", rows: 3 },
      { id: "3/1/2025-02-28", rows: 3 },
    ]);
    const whole = await setUp();
    await whole.session.finishReport(1);
    const { rows, table } = whole.workbook.sheet("RAG History");
    rows.splice(2, 2);
    if (table !== null) table.rowCount -= 2;
    const { history: kept } = await pastOf(whole);
    expect([kept.gone, kept.reports[0]?.damage.gone]).toEqual([[], [2, 3]]);
  });

  it("isn't missed any more once that's accepted, and nothing else in the settings changes", async () => {
    const bench = await loseFirst();
    await bench.session.keep({ title: "Ours" });
    expect(await bench.session.forgetReport("2/1/2024-12-31")).toBe(true);
    expect(await goneOf(bench)).toEqual([]);
    expect(JSON.parse(bench.workbook.settings() ?? "")).toMatchObject({
      title: "Ours",
      finished: [{ id: "3/1/2025-02-28", rows: 3 }],
    });
  });

  it("stays missed where that can't be kept, which is told", async () => {
    const bench = await loseFirst();
    bench.workbook.failCall(2, { code: "read-only" });
    expect(await bench.session.forgetReport("2/1/2024-12-31")).toBe(false);
    expect(bench.session.state().trouble).toEqual({ code: "read-only" });
    expect(await goneOf(bench)).toHaveLength(1);
  });

  it("can be finished again, as it was the first time", async () => {
    const bench = await setUp();
    await bench.session.finishReport(1);
    const { rows, table } = bench.workbook.sheet("RAG History");
    rows.splice(1, 3);
    if (table !== null) table.rowCount -= 3;
    expect(await goneOf(bench)).toHaveLength(1);
    expect(await problemOf(bench)).toBeNull();
    expect(await goneOf(bench)).toEqual([]);
    expect(parseSettings(bench.workbook.settings()).finished).toEqual([
      { id: "2/1/2024-12-31", rows: 3 },
    ]);
  });

  it("isn't missed of a history from before that was kept", async () => {
    const bench = await setUp();
    await bench.session.finishReport(1);
    await bench.workbook.saveSettings("{}");
    const { history: kept } = await pastOf(bench);
    expect([kept.reports.length, kept.gone]).toEqual([1, []]);
  });
});

describe("the next report", () => {
  it("is compared with the last one before its day, on RAG Summary too, in one round trip more", async () => {
    const bench = await setUp();
    expect(summaryColumn(bench, "Movement")).toEqual(["", ""]);
    await bench.session.finishReport(1);
    const calls = bench.workbook.calls.length;
    await goOn(bench);
    expect(bench.workbook.calls.slice(calls)).toEqual(["read", "readHistory", "write"]);
    const { movements } = bench.session.state().report ?? {};
    expect(movements).toMatchObject({
      kind: "compared",
      baseline: { kind: "report", id: "2/1/2024-12-31" },
      actions: [
        { kind: "worsened", ref: "1.1.1" },
        { kind: "delivered", ref: "1.2.1" },
      ],
      unchanged: 1,
    });
    expect(summaryColumn(bench, "Movement")).toEqual(["▼ Worsened", "▲ Improved"]);
    const { current } = await pastOf(bench);
    expect(current.map(({ status }) => status)).toEqual(["At Risk", "On Track", "Delivered"]);
  });

  it("is compared with another one where that was chosen, for colleagues too", async () => {
    const bench = await setUp();
    await bench.session.finishReport(1);
    await goOn(bench);
    await bench.session.finishReport(1);
    expect(await bench.session.chooseBaseline("3/1/2025-02-28")).toBe(true);
    expect(parseSettings(bench.workbook.settings()).baseline).toBe("3/1/2025-02-28");
    expect(summaryColumn(bench, "Movement")).toEqual(["► No change", "► No change"]);
    await bench.session.chooseBaseline("column");
    expect(bench.session.state().report?.movements).toBeNull();
    await bench.session.chooseBaseline(null);
    expect(summaryColumn(bench, "Movement")).toEqual(["▼ Worsened", "▲ Improved"]);
  });

  it("is compared with the usual one where the chosen one is gone", async () => {
    const bench = await setUp();
    await bench.session.finishReport(1);
    await goOn(bench);
    await bench.session.chooseBaseline("9/1/2020-01-01");
    expect(bench.session.state().report?.movements?.baseline).toMatchObject({
      id: "2/1/2024-12-31",
    });
  });

  it("is compared with rows that were written or changed by hand", async () => {
    const bench = await setUp();
    await bench.session.finishReport(1);
    // The first row becomes one that nobody's check vouches for.
    bench.workbook.edit("RAG History", 1, HISTORY_HEADERS.length - 1, "");
    await goOn(bench);
    const { movements } = bench.session.state().report ?? {};
    expect(movements).toMatchObject({
      baseline: { id: "2/1/2024-12-31", edited: true },
      unchanged: 1,
    });
    const { history: kept } = await pastOf(bench);
    expect(kept.reports[0]?.damage).toEqual({ changed: [], added: [1], gone: [1], of: 3 });
  });

  it("is made without a comparison where the history's table isn't there any more", async () => {
    const bench = await setUp();
    await bench.session.finishReport(1);
    await goOn(bench);
    bench.workbook.sheet("RAG History").table = null;
    await bench.session.recalculate();
    expect(bench.session.state().report?.movements).toBeNull();
    expect((await pastOf(bench)).history).toEqual({
      reports: [],
      strays: [],
      gone: [{ id: "2/1/2024-12-31", rows: 3 }],
    });
    expect(await problemOf(bench)).toBeNull();
  });

  it("stays as it was when the history can't be read", async () => {
    const bench = await setUp();
    await bench.session.finishReport(1);
    bench.workbook.failCall(2, { code: "read-only" });
    await goOn(bench);
    const problem = { code: "read-only" };
    expect(bench.session.state().stage).toEqual({ kind: "failed", problem });
    bench.workbook.failCall(2, { code: "busy" });
    expect(await bench.session.readHistory()).toEqual({ ok: false, problem: { code: "busy" } });
  });
});
