import { createSession } from "../../src/app/createSession";
import type { Session, Stage } from "../../src/app/session";
import type { CellValue } from "../../src/domain/tracker/cell";
import { takeFiles } from "../support/files/takeFiles";
import { createMemoryWorkbook, type MemoryWorkbook } from "../support/workbook/memoryWorkbook";

/** 100,000 actions, and 200 ms for each round trip. */

const ROWS = 100_000;
const DELAY = 200;
const STATUS = 4;
const STATUSES = ["On Track", "Complete", "On Track", "Not Started"];

function trackerRows(): readonly (readonly CellValue[])[] {
  return [
    ["Ref", "Section", "Action", "Lead", "RAG", "Reason for RAG"],
    ...Array.from({ length: ROWS }, (_, row): CellValue[] => {
      const section = 1 + Math.floor(row / 100);
      const isLate = row % 1_000 === 0;
      return [
        `${section}.${1 + (row % 100)}`,
        `${section} Section`,
        `Do ${row}`,
        "PK",
        isLate ? "Off Track" : (STATUSES[row % 3] ?? ""),
        isLate ? "Paused" : "",
      ];
    }),
  ];
}

// Two runs on as many rows as these, on a machine that has other things to do.
jest.setTimeout(180_000);

let workbook: MemoryWorkbook;
let session: Session;
beforeEach(async () => {
  workbook = createMemoryWorkbook({ sheets: [{ name: "Actions", rows: trackerRows() }] });
  workbook.delay(DELAY);
  session = createSession(workbook, takeFiles("opened"));
  await session.start();
});

const stage = (): Stage => session.state().stage;
/** Waits for a stage. */
const until = (kind: Stage["kind"]): Promise<void> =>
  new Promise((resolve) => {
    if (stage().kind === kind) resolve();
    const stop = session.subscribe(() => {
      if (stage().kind !== kind) return;
      stop();
      resolve();
    });
  });

it("a run takes its three round trips, an edit none, and the run that follows it one", async () => {
  await session.recalculate();
  expect(workbook.calls).toEqual(["watch", "survey", "read", "write"]);
  const { report } = session.state();
  expect(report?.plans[0]?.actions).toBe(ROWS);
  expect(report?.exceptions).toHaveLength(ROWS / 1_000);

  workbook.edit("Actions", 2, STATUS, "Off Track");
  expect(stage()).toEqual({ kind: "out-of-date", edits: 1 });
  expect(session.state().report?.exceptions).toHaveLength(ROWS / 1_000 + 1);
  session.setAuto(true);
  await until("done");
  session.setAuto(false);
  expect(workbook.calls.slice(4)).toEqual(["write"]);
  const sheets = JSON.stringify(workbook.sheet("RAG Exceptions").rows);
  await session.recalculate();
  expect(stage()).toMatchObject({ kind: "done", written: { sheets: [] } });
  expect(JSON.stringify(workbook.sheet("RAG Exceptions").rows)).toBe(sheets);
});

it("is cancelled while it reads, and leaves the workbook as it was", async () => {
  const names = workbook.sheets.map(({ name }) => name);
  const run = session.recalculate();
  session.cancel();
  await run;
  expect(stage()).toEqual({ kind: "cancelled" });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
  expect(workbook.calls).not.toContain("write");
});

it("is cancelled while it checks", async () => {
  const stop = session.subscribe(() => {
    const { stage: now } = session.state();
    if (now.kind === "working" && now.progress.step === "checking") session.cancel();
  });
  await session.recalculate();
  stop();
  expect(stage()).toEqual({ kind: "cancelled" });
  expect(workbook.calls).not.toContain("write");
});
