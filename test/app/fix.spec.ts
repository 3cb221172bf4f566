import { CHANGE_COLUMNS, formatTime } from "../../src/app/changeLog";
import { createSession } from "../../src/app/createSession";
import type { Problem } from "../../src/app/problem";
import type { Session } from "../../src/app/session";
import type { Finding } from "../../src/domain/checks/Finding";
import type { Fix } from "../../src/domain/fixes/Fix";
import { certainFixes, takeOffer } from "../../src/domain/fixes/takeOffer";
import { noFiles } from "../support/files/takeFiles";
import {
  createMemoryWorkbook,
  type MemoryWorkbook,
  type WorkbookInit,
} from "../support/workbook/memoryWorkbook";

const ROWS = [
  ["Ref", "Action", "Lead", "Due date", "RAG", "Reason for RAG"],
  ["1.1.1", "Agree it", "AB", 46_000, "on-track", ""],
  ["1.1.2", "Do it", "AB", 46_000, "On Trakc", ""],
  ["1.2.1", "Pay it", "CD", 46_000, "", ""],
  ["1.2.2", "Check it", "CD", 46_000, "On Track", ""],
];
const busy: Problem = { code: "busy" };

interface Bench {
  readonly workbook: MemoryWorkbook;
  readonly session: Session;
}

/** A workbook whose report has just been made; it's five past two in the afternoon. */
async function setUp(init: Partial<WorkbookInit> = {}): Promise<Bench> {
  const workbook = createMemoryWorkbook({ sheets: [{ name: "Actions", rows: ROWS }], ...init });
  const session = createSession(workbook, noFiles, () => new Date(2025, 1, 28, 14, 5, 59));
  await session.start();
  await session.recalculate();
  return { workbook, session };
}

const allFixes = ({ session }: Bench): readonly Fix[] =>
  certainFixes(session.state().offers.values());
const codes = ({ session }: Bench): readonly Finding["code"][] =>
  (session.state().report?.findings ?? []).map(({ code }) => code);
const statuses = ({ workbook }: Bench): unknown[] =>
  workbook
    .sheet("Actions")
    .rows.slice(1)
    .map((row) => row[4]);
const log = ({ workbook }: Bench): unknown[][] => workbook.sheet("RAG Changes").rows.slice(1);

describe("fixing", () => {
  it("offers what can be done about the report's findings", async () => {
    const bench = await setUp();
    const offered = (bench.session.state().report?.findings ?? []).map((finding) => [
      finding.code,
      bench.session.state().offers.find(finding)?.after,
    ]);
    expect(offered).toEqual([
      ["status/unknown", "On Track"],
      ["status/blank", null],
      ["status/alias", "On Track"],
    ]);
  });

  it("enters the fixes, logs them, and has findings and sheets go by them", async () => {
    const bench = await setUp();
    bench.workbook.calls.length = 0;
    await bench.session.fix(allFixes(bench));
    expect(bench.workbook.calls).toEqual(["change", "change", "read", "write"]);
    expect(statuses(bench)).toEqual(["On Track", "On Track", "", "On Track"]);
    expect(codes(bench)).toEqual(["status/blank"]);
    expect(log(bench)).toEqual([
      ["2025-02-28 14:05", "Actions", "E3", "1.1.2", "On Trakc", "On Track", "Status not known"],
      [
        "2025-02-28 14:05",
        "Actions",
        "E2",
        "1.1.1",
        "on-track",
        "On Track",
        "Status spelt another way",
      ],
    ]);
    const { fixing, stage, undoable } = bench.session.state();
    expect(stage).toEqual({
      kind: "done",
      written: { sheets: ["RAG Summary"], highlight: "unchanged" },
    });
    expect(fixing).toMatchObject({ kind: "done", did: "fix", skipped: [] });
    expect(undoable).toHaveLength(2);
  });

  it("enters what was chosen", async () => {
    const bench = await setUp();
    const offer = [...bench.session.state().offers.values()].find(({ after }) => after === null);
    await bench.session.fix(offer ? [takeOffer(offer, "Off Track")] : []);
    expect(statuses(bench)).toEqual(["on-track", "On Trakc", "Off Track", "On Track"]);
    expect(codes(bench)).not.toContain("status/blank");
  });

  it("leaves what has changed since, says so, and does the others", async () => {
    const bench = await setUp();
    const fixes = allFixes(bench);
    bench.workbook.edit("Actions", 1, 4, "Delivered");
    await bench.session.fix(fixes);
    expect(statuses(bench)).toEqual(["Delivered", "On Track", "", "On Track"]);
    expect(bench.session.state().fixing).toMatchObject({
      kind: "done",
      changed: [{ place: { row: 2 } }],
      skipped: [{ change: { place: { row: 1 } }, why: "changed" }],
    });
    expect(log(bench)).toHaveLength(1);
  });

  it("makes no report where nothing could be changed", async () => {
    const bench = await setUp();
    const fixes = allFixes(bench);
    bench.workbook.edit("Actions", 1, 4, "Delivered");
    bench.workbook.edit("Actions", 2, 4, "Delivered");
    bench.workbook.calls.length = 0;
    await bench.session.fix(fixes);
    expect(bench.workbook.calls).toEqual(["change"]);
    expect(bench.session.state()).toMatchObject({
      stage: { kind: "out-of-date" },
      fixing: { kind: "done", changed: [] },
      undoable: [],
    });
    expect(bench.workbook.sheets.map(({ name }) => name)).not.toContain("RAG Changes");
  });

  it.each([1, 2])(
    "says what kept it from being done at round trip %i, with all as it was",
    async (nth) => {
      const bench = await setUp();
      const before = bench.workbook.snapshot();
      bench.workbook.failCall(nth, busy);
      await bench.session.fix(allFixes(bench));
      expect(bench.session.state()).toMatchObject({
        stage: { kind: "done" },
        fixing: { kind: "failed", problem: busy },
        undoable: [],
      });
      expect(bench.workbook.snapshot()).toEqual(before);
    }
  );

  it("is told as done where only the report after it fails", async () => {
    const bench = await setUp();
    // A run asks again where Excel is busy, and not where the workbook can only be read.
    const problem: Problem = { code: "read-only" };
    bench.workbook.failCall(3, problem);
    await bench.session.fix(allFixes(bench));
    expect(bench.session.state()).toMatchObject({
      stage: { kind: "failed", problem },
      fixing: { kind: "done", did: "fix" },
    });
    expect(log(bench)).toHaveLength(2);
  });

  it("says that the workbook can't be changed, or the log not be kept", async () => {
    const readOnly = createMemoryWorkbook({
      sheets: [{ name: "Actions", rows: ROWS }],
      readOnly: true,
    });
    expect(await readOnly.change([], "")).toEqual({
      ok: true,
      value: { changed: [], skipped: [] },
    });
    const bench = await setUp({
      sheets: [
        { name: "Actions", rows: ROWS },
        { name: "RAG Changes", rows: [["Mine"]] },
      ],
    });
    await bench.session.fix(allFixes(bench));
    expect(bench.session.state().fixing).toEqual({
      kind: "failed",
      problem: { code: "sheet-not-ours", sheet: "RAG Changes" },
    });
    expect(statuses(bench)[0]).toBe("on-track");
  });

  it("done twice comes to the same as once", async () => {
    const bench = await setUp();
    const fixes = allFixes(bench);
    await bench.session.fix(fixes);
    const once = bench.workbook.snapshot();
    await bench.session.fix(fixes);
    await bench.session.fix(allFixes(bench));
    expect(bench.workbook.snapshot()).toEqual(once);
  });
});

describe("undoing fixes", () => {
  it("puts back what stood there, and logs it", async () => {
    const bench = await setUp();
    const findings = codes(bench);
    await bench.session.fix(allFixes(bench));
    await bench.session.undoFixes();
    expect(statuses(bench)).toEqual(ROWS.slice(1).map((row) => row[4]));
    expect(codes(bench)).toEqual(findings);
    expect(log(bench).slice(2)).toEqual([
      ["2025-02-28 14:05", "Actions", "E3", "1.1.2", "On Track", "On Trakc", "Undo"],
      ["2025-02-28 14:05", "Actions", "E2", "1.1.1", "On Track", "on-track", "Undo"],
    ]);
    expect(bench.session.state()).toMatchObject({
      fixing: { kind: "done", did: "undo" },
      undoable: [],
    });
  });

  it("leaves what has changed since", async () => {
    const bench = await setUp();
    await bench.session.fix(allFixes(bench));
    bench.workbook.edit("Actions", 1, 4, "Delivered");
    await bench.session.undoFixes();
    expect(statuses(bench)).toEqual(["Delivered", "On Trakc", "", "On Track"]);
    expect(bench.session.state().fixing).toMatchObject({ skipped: [{ why: "changed" }] });
  });

  it("can be tried again when it fails", async () => {
    const bench = await setUp();
    await bench.session.fix(allFixes(bench));
    bench.workbook.failCall(2, busy);
    await bench.session.undoFixes();
    expect(bench.session.state()).toMatchObject({ fixing: { kind: "failed", problem: busy } });
    await bench.session.undoFixes();
    expect(statuses(bench)).toEqual(ROWS.slice(1).map((row) => row[4]));
  });
});

it("fixes that are pressed while a report is made wait for it", async () => {
  const bench = await setUp();
  const release = bench.workbook.hold();
  const run = bench.session.recalculate();
  const fixed = bench.session.fix(allFixes(bench));
  release();
  await Promise.all([run, fixed]);
  expect(statuses(bench)).toEqual(["On Track", "On Track", "", "On Track"]);
  expect(bench.session.state().stage).toMatchObject({ kind: "done" });
});

describe("the log", () => {
  it("tells the time in two digits each", () => {
    expect(formatTime(new Date(2025, 10, 3, 4, 5))).toBe("2025-11-03 04:05");
    expect(formatTime(new Date(2025, 0, 31, 23, 59))).toBe("2025-01-31 23:59");
  });

  it("has its columns in an order that reads well", () => {
    expect(CHANGE_COLUMNS.map(({ header }) => header)).toEqual([
      "When",
      "Sheet",
      "Cell",
      "Ref",
      "Old",
      "New",
      "Kind",
    ]);
  });
});
