import { createSession } from "../../src/app/createSession";
import type { Problem } from "../../src/app/problem";
import type { Session } from "../../src/app/session";
import { takeFiles } from "../support/files/takeFiles";
import { createMemoryWorkbook, type MemoryWorkbook } from "../support/workbook/memoryWorkbook";
import { firstStatus, trackerSheet } from "../support/workbook/trackerSheets";

const busy: Problem = { code: "busy" };
const PAUSE = 2_000;

let workbook: MemoryWorkbook;
let session: Session;
beforeEach(async () => {
  jest.useFakeTimers();
  workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
  session = createSession(workbook, takeFiles("opened"));
  await session.start();
  await session.recalculate();
  session.setAuto(true);
});
afterEach(() => {
  session.setAuto(false);
  jest.useRealTimers();
});

const edit = (status: string, remote = false): void => {
  workbook.edit("Actions", firstStatus.row, firstStatus.column, status, remote);
};
const pass = async (time: number): Promise<void> => {
  await jest.advanceTimersByTimeAsync(time);
};
const stage = (): string => session.state().stage.kind;
const summary = (): string => JSON.stringify(workbook.sheet("RAG Summary").rows);

describe("recalculation by itself", () => {
  it("writes once there has been no edit for a while", async () => {
    const before = summary();
    edit("Off Track");
    await pass(PAUSE - 1);
    edit("At Risk");
    await pass(PAUSE - 1);
    expect([stage(), summary()]).toEqual(["out-of-date", before]);
    await pass(1);
    expect(stage()).toBe("done");
    expect(summary()).not.toBe(before);
    const calls = workbook.calls.length;
    await pass(60_000);
    expect(workbook.calls).toHaveLength(calls);
  });

  it("is tried again while Excel is busy, and says nothing of it meanwhile", async () => {
    workbook.failCall(1, busy);
    workbook.failCall(2, busy);
    edit("Off Track");
    await pass(PAUSE);
    expect(session.state().stage).toEqual({ kind: "out-of-date", edits: 1 });
    await pass(2_000);
    expect(stage()).toBe("out-of-date");
    await pass(4_000);
    expect(stage()).toBe("done");
  });

  it("is left to the user when Excel stays busy, with the report out of date", async () => {
    for (let nth = 1; nth <= 5; nth++) workbook.failCall(nth, busy);
    edit("Off Track");
    await pass(PAUSE + 30_000);
    const calls = workbook.calls.length;
    expect(stage()).toBe("out-of-date");
    await pass(60_000);
    expect(workbook.calls).toHaveLength(calls);
    await session.recalculate();
    expect(stage()).toBe("done");
  });

  it("shows another failure, and doesn't go on", async () => {
    for (const nth of [1, 2]) workbook.failCall(nth, { code: "read-only" });
    edit("Off Track");
    await pass(PAUSE + 60_000);
    expect(session.state().stage).toEqual({ kind: "failed", problem: { code: "read-only" } });
  });

  it("leaves the edits of others alone", async () => {
    edit("Off Track", true);
    await pass(60_000);
    expect(session.state().stage).toEqual({ kind: "out-of-date", edits: 1 });
  });

  it("waits for nothing once it's switched off, and takes up what is open when it's switched on", async () => {
    edit("Off Track");
    session.setAuto(false);
    await pass(60_000);
    expect([stage(), session.state().auto]).toEqual(["out-of-date", false]);
    session.setAuto(true);
    await pass(PAUSE);
    expect(stage()).toBe("done");
  });

  it("doesn't begin before there's a report", async () => {
    const fresh = createMemoryWorkbook({ sheets: [trackerSheet] });
    const other = createSession(fresh, takeFiles("opened"));
    await other.start();
    // As this user has it switched on already.
    other.setAuto(true);
    const calls = fresh.calls.length;
    fresh.edit("Actions", firstStatus.row, firstStatus.column, "Off Track");
    await pass(60_000);
    expect(fresh.calls).toHaveLength(calls);
    expect(other.state().stage.kind).toBe("ready");
  });
});

describe("what it takes of Excel", () => {
  /** The calls since it was last asked. */
  let seen = 0;
  const newCalls = (): readonly string[] => {
    const calls = workbook.calls.slice(seen);
    seen = workbook.calls.length;
    return calls;
  };
  const sheets = (): string =>
    JSON.stringify(["RAG Summary", "RAG Exceptions"].map((name) => workbook.sheet(name).rows));
  beforeEach(() => {
    newCalls();
  });

  it("is one round trip for each edit, and leaves what reading it all would", async () => {
    for (const status of ["Off Track", "On Track", "At Risk"]) {
      edit(status);
      await pass(PAUSE);
      expect(newCalls()).toEqual(["write"]);
    }
    const written = sheets();
    await session.recalculate();
    expect(session.state().stage).toMatchObject({ kind: "done", written: { sheets: [] } });
    expect(sheets()).toBe(written);
  });

  it("is nothing where there's nothing to write", async () => {
    workbook.edit("Actions", firstStatus.row, firstStatus.column + 20, "my note");
    await pass(PAUSE);
    expect(newCalls()).toEqual([]);
    expect(stage()).toBe("done");
  });

  it.each([
    [
      "somebody has changed one of our sheets",
      () => {
        workbook.edit("RAG Summary", 0, 0, "Mine");
      },
    ],
    [
      "the edit isn't told",
      () => {
        workbook.tellChange("Actions");
      },
    ],
    [
      "a sheet of ours is gone",
      () => {
        workbook.sheets.splice(1, 1);
      },
    ],
  ])("is a whole run where %s", async (_, happen) => {
    happen();
    edit("Off Track");
    await pass(PAUSE);
    expect(newCalls().slice(-2)).toEqual(["read", "write"]);
    expect(stage()).toBe("done");
    const written = sheets();
    await session.recalculate();
    expect(sheets()).toBe(written);
  });

  it("goes by the day that was set since", async () => {
    edit("Off Track");
    await session.setAsAt("2025-03-31");
    newCalls();
    await pass(PAUSE);
    expect(newCalls()).toEqual(["read", "write"]);
    expect(sheets()).toContain("31 March 2025");
  });
});
