import { createSession } from "../../src/app/createSession";
import type { Problem } from "../../src/app/problem";
import type { Session, Stage } from "../../src/app/session";
import { takeFiles } from "../support/files/takeFiles";
import { createMemoryWorkbook, type MemoryWorkbook } from "../support/workbook/memoryWorkbook";
import { firstStatus, trackerSheet } from "../support/workbook/trackerSheets";

/** Excel is busy, slow, or changed under a run. */

const BUSY: Problem = { code: "busy" };
const SUMMARY = "RAG Summary";

let workbook: MemoryWorkbook;
let session: Session;
let stages: Stage[];
beforeEach(async () => {
  jest.useFakeTimers();
  workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
  session = createSession(workbook, takeFiles("opened"));
  await session.start();
  stages = [];
  session.subscribe(() => stages.push(session.state().stage));
});
afterEach(() => {
  jest.useRealTimers();
});

const pass = async (time: number): Promise<void> => {
  await jest.advanceTimersByTimeAsync(time);
};
const steps = (): readonly string[] =>
  stages.flatMap((stage) => (stage.kind === "working" ? [stage.progress.step] : []));

describe("Excel is busy", () => {
  it("is asked again after a while, and the run goes on", async () => {
    for (const nth of [1, 2]) workbook.failCall(nth, BUSY);
    void session.recalculate();
    await pass(0);
    expect(session.state().stage).toMatchObject({ kind: "working", progress: { step: "waiting" } });
    await pass(1_000);
    expect(session.state().stage).toMatchObject({ kind: "working", progress: { step: "waiting" } });
    await pass(2_000);
    expect(session.state().stage.kind).toBe("done");
    expect(workbook.calls).toEqual(["watch", "survey", "read", "read", "read", "write"]);
  });

  it("for half a minute: it's given up with what to do, and the next run can be had", async () => {
    for (let nth = 1; nth <= 6; nth++) workbook.failCall(nth, BUSY);
    void session.recalculate();
    await pass(29_999);
    expect(session.state().stage.kind).toBe("working");
    await pass(1);
    expect(session.state().stage).toEqual({ kind: "failed", problem: BUSY });
    const calls = workbook.calls.length;
    await pass(60_000);
    expect(workbook.calls).toHaveLength(calls);
    await session.recalculate();
    expect(session.state().stage.kind).toBe("done");
  });

  it("as a cell is being edited: once that is done, the run has read it", async () => {
    workbook.failCall(1, BUSY);
    void session.recalculate();
    await pass(500);
    workbook.edit("Actions", firstStatus.row, firstStatus.column, "Off Track");
    await pass(500);
    expect(session.state().stage.kind).toBe("done");
  });

  it("at the moment of writing: nothing is written until it isn't", async () => {
    workbook.failCall(2, BUSY);
    void session.recalculate();
    await pass(0);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([trackerSheet.name]);
    await pass(1_000);
    expect(session.state().stage.kind).toBe("done");
  });

  it.each(["ActivityLimitReached", "ServiceNotAvailable", "RequestAborted", "Conflict"])(
    "as %s says, too",
    async (hostCode) => {
      workbook.failCall(1, { code: "host", hostCode, partial: false });
      void session.recalculate();
      await pass(1_000);
      expect(session.state().stage.kind).toBe("done");
    }
  );

  it("isn't waited for where part of it is done, or it's something else", async () => {
    for (const problem of [
      { code: "host", hostCode: "Conflict", partial: true },
      { code: "read-only" },
    ] as const) {
      workbook.failCall(1, problem);
      void session.recalculate();
      await pass(0);
      expect(session.state().stage).toEqual({ kind: "failed", problem });
    }
  });
});

describe("cancelling", () => {
  it("ends a run at once, however long Excel takes, and leaves the workbook as it was", async () => {
    const before = workbook.snapshot();
    workbook.delay(30_000);
    void session.recalculate();
    await pass(500);
    session.cancel();
    await pass(0);
    expect(session.state().stage).toEqual({ kind: "cancelled" });
    await pass(120_000);
    expect(workbook.snapshot()).toEqual(before);
    expect(session.state().stage).toEqual({ kind: "cancelled" });
  });

  it("ends the waiting for Excel", async () => {
    workbook.failCall(1, BUSY);
    void session.recalculate();
    await pass(100);
    session.cancel();
    await pass(0);
    expect(session.state().stage).toEqual({ kind: "cancelled" });
    const calls = workbook.calls.length;
    await pass(60_000);
    expect(workbook.calls).toHaveLength(calls);
  });

  it("keeps the last report in sight, and the next run is a whole one", async () => {
    await session.recalculate();
    const { report } = session.state();
    workbook.edit("Actions", firstStatus.row, firstStatus.column, "Off Track");
    workbook.delay(1_000);
    void session.recalculate();
    session.cancel();
    await pass(0);
    expect(session.state().stage).toEqual({ kind: "cancelled" });
    expect(session.state().report?.info).toEqual(report?.info);
    workbook.delay(0);
    await session.recalculate();
    expect(session.state().stage).toMatchObject({
      kind: "done",
      written: { sheets: [SUMMARY, "RAG Exceptions"] },
    });
  });

  it("does nothing once the writing has begun, nor where nothing is running", async () => {
    session.cancel();
    workbook.delay(1_000);
    void session.recalculate();
    await pass(1_500);
    expect(steps().at(-1)).toBe("writing");
    session.cancel();
    await pass(1_000);
    expect(session.state().stage.kind).toBe("done");
    session.cancel();
    expect(session.state().stage.kind).toBe("done");
  });
});

describe("something happens during a run", () => {
  it("another run: it's dropped, and the one that works is told", async () => {
    workbook.delay(1_000);
    void session.recalculate();
    await pass(500);
    void session.recalculate();
    expect(session.state().stage.kind).toBe("working");
    await pass(60_000);
    expect(workbook.calls).toEqual(["watch", "survey", "read", "write"]);
  });

  it("something else that writes: it waits for its turn", async () => {
    workbook.delay(1_000);
    void session.recalculate();
    await pass(500);
    void session.setAsAt("2025-03-31");
    await pass(60_000);
    expect(workbook.calls.slice(2)).toEqual(["read", "write", "read", "saveSettings"]);
    expect(session.state().settings.asAt).toBe("2025-03-31");
  });

  it("the tracker's sheet is deleted: it says what it looked for, and writes nothing", async () => {
    workbook.delay(1_000);
    void session.recalculate();
    workbook.sheets.splice(0, 1);
    await pass(60_000);
    expect(session.state().stage).toMatchObject({ kind: "empty", problem: { code: "no-tracker" } });
    expect(workbook.sheets).toEqual([]);
  });

  it("our sheet is deleted before it's written: it says so, and the next run puts it there again", async () => {
    await session.recalculate();
    workbook.edit("Actions", firstStatus.row, firstStatus.column, "Off Track");
    workbook.delay(1_000);
    void session.recalculate();
    await pass(1_500);
    const at = workbook.sheets.findIndex(({ name }) => name === SUMMARY);
    workbook.sheets.splice(at, 1);
    await pass(10_000);
    expect(session.state().stage).toEqual({ kind: "failed", problem: { code: "gone" } });
    workbook.delay(0);
    await session.recalculate();
    expect(session.state().stage.kind).toBe("done");
    expect(workbook.sheets.map(({ name }) => name)).toContain(SUMMARY);
  });
});

describe("edits of which Excel tells wrongly", () => {
  const { row, column } = firstStatus;
  const edit = (before: string, after: string): void => {
    workbook.tellEdit("Actions", { row, column, before, after });
  };
  const figures = (): unknown => JSON.parse(JSON.stringify(session.state().report?.plans));

  /** What the figures are after a run. */
  const afresh = async (): Promise<unknown> => {
    await session.recalculate();
    return figures();
  };

  it.each<readonly [string, readonly (readonly [string, string])[]]>([
    [
      "told twice",
      [
        ["On Track", "At Risk"],
        ["On Track", "At Risk"],
      ],
    ],
    [
      "out of order",
      [
        ["At Risk", "Off Track"],
        ["On Track", "At Risk"],
      ],
    ],
    ["one lost", [["At Risk", "Off Track"]]],
  ])("%s: what is shown is what is there, or it says that it's out of date", async (_, told) => {
    await session.recalculate();
    const before = figures();
    const last = told.at(-1)?.[1] ?? "";
    workbook
      .sheet("Actions")
      .rows[row]?.splice(column, 1, _ === "out of order" ? "Off Track" : last);
    for (const [was, is] of told) edit(was, is);
    expect(session.state().stage.kind).toBe("out-of-date");
    const shown = figures();
    const right = await afresh();
    expect([JSON.stringify(before), JSON.stringify(right)]).toContain(JSON.stringify(shown));
  });
});
