import { createSession } from "../../src/app/createSession";
import type { Session } from "../../src/app/session";
import type { CellValue } from "../../src/domain/tracker/cell";
import { takeFiles } from "../support/files/takeFiles";
import { createMemoryWorkbook, type MemoryWorkbook } from "../support/workbook/memoryWorkbook";

const STATUS = 3;
const ROWS: readonly (readonly CellValue[])[] = [
  ["Ref", "Action", "Lead", "RAG"],
  ["1.1.1", "Agree the data", "AB", "On Track"],
  ["1.1.2", "Share the data", "", "On Track"],
  ["1.2.1", "Recruit", "CD", "Delivered"],
];

async function setUp(): Promise<{ workbook: MemoryWorkbook; session: Session }> {
  const workbook = createMemoryWorkbook({ sheets: [{ name: "Actions", rows: ROWS }] });
  const session = createSession(workbook, takeFiles("opened"));
  await session.start();
  await session.recalculate();
  return { workbook, session };
}

/** What the pane shows of the report and of what can be done about it. */
function shown(session: Session): unknown {
  const { report, offers } = session.state();
  return JSON.parse(JSON.stringify({ report, offers: [...offers.values()] }));
}

/** What is shown after another run. */
async function afresh(session: Session): Promise<unknown> {
  await session.recalculate();
  expect(session.state().stage.kind).toBe("done");
  return shown(session);
}

describe("edits in the tracker after a run", () => {
  it("change findings, sections and exceptions at once, without asking Excel for anything", async () => {
    const { workbook, session } = await setUp();
    const calls = workbook.calls.length;
    workbook.edit("Actions", 1, STATUS, "Off Track");
    workbook.edit("Actions", 3, STATUS, "Deliverd");
    workbook.edit("Actions", 2, 2, "EF");
    const { report, stage } = session.state();
    expect(stage).toEqual({ kind: "out-of-date", edits: 3 });
    expect(workbook.calls).toHaveLength(calls);
    expect(report?.exceptions.map(({ action }) => action)).toEqual(["Agree the data"]);
    expect(report?.plans[0]?.sections.map(({ sharesText }) => sharesText)).toEqual([
      "50% On Track, 50% Off Track",
      "1 unrated",
    ]);
    expect(report?.findings.map(({ code }) => code)).toEqual(["status/unknown"]);
    const now = shown(session);
    expect(now).toEqual(await afresh(session));
  });

  it("are followed where rows get another place or stop being actions", async () => {
    const { workbook, session } = await setUp();
    workbook.edit("Actions", 2, 0, "1.2.2");
    workbook.edit("Actions", 3, 0, "1.2.2");
    workbook.edit("Actions", 1, 1, "");
    workbook.edit("Actions", 1, STATUS, "");
    workbook.edit("Actions", 1, 2, "");
    const now = shown(session);
    expect(now).toEqual(await afresh(session));
  });

  it("only put the report out of date where they don't tell all, and from then on", async () => {
    const { workbook, session } = await setUp();
    const before = session.state().report;
    workbook.edit("Actions", 4, 1, "A new action");
    workbook.edit("Actions", 1, STATUS, "Off Track");
    expect(session.state().stage).toEqual({ kind: "out-of-date", edits: 2 });
    expect(session.state().report).toBe(before);
    await session.recalculate();
    workbook.edit("Actions", 1, STATUS, "At Risk");
    expect(session.state().report?.plans[0]?.sections[0]?.sharesText).toBe(
      "50% On Track, 50% At Risk"
    );
  });

  it("that come after one was missed only put it out of date", async () => {
    const { workbook, session } = await setUp();
    const before = session.state().report;
    // As where Excel has lost an event.
    const row = workbook.sheet("Actions").rows[1];
    if (row) row[STATUS] = "At Risk";
    workbook.edit("Actions", 1, STATUS, "Off Track");
    expect(session.state().report).toBe(before);
    expect(session.state().stage).toEqual({ kind: "out-of-date", edits: 1 });
  });

  it("while a run is working are left to the next", async () => {
    const { workbook, session } = await setUp();
    const release = workbook.hold();
    const running = session.recalculate();
    await new Promise(setImmediate);
    workbook.edit("Actions", 1, STATUS, "Off Track");
    release();
    await running;
    const before = session.state().report;
    workbook.edit("Actions", 2, STATUS, "Off Track");
    expect(session.state().report).toBe(before);
    const now = await afresh(session);
    expect(now).toEqual(shown(session));
  });

  it("go by what is accepted meanwhile, and by no settings that have changed", async () => {
    const { workbook, session } = await setUp();
    const [finding] = session.state().report?.findings ?? [];
    if (finding === undefined) throw new Error("Nothing was found.");
    expect(await session.accept(finding, "He's on leave.")).toBe(true);
    workbook.edit("Actions", 1, STATUS, "On Trak");
    const codes = session
      .state()
      .report?.findings.map(({ code, acceptance }) => [code, acceptance?.reason]);
    expect(codes).toEqual([
      ["status/unknown", undefined],
      ["lead/missing", "He's on leave."],
    ]);
    await session.setAsAt("2025-02-28");
    const before = session.state().report;
    workbook.edit("Actions", 1, STATUS, "Off Track");
    expect(session.state().report).toBe(before);
  });
});
