import { createSession } from "../../src/app/createSession";
import type { ReadingSettings, Session } from "../../src/app/session";
import type { PlanChoice } from "../../src/domain";
import { noFiles } from "../support/files/takeFiles";
import {
  createMemoryWorkbook,
  type MemoryWorkbook,
  type WorkbookInit,
} from "../support/workbook/memoryWorkbook";
import { trackerRows, trackerSheet } from "../support/workbook/trackerSheets";

const AUTOMATIC: ReadingSettings = {
  plans: [],
  scheme: null,
  aliases: [],
  title: null,
  reportNumber: null,
};

/** A sheet whose status column no header word tells. */
const colours = {
  name: "Delivery",
  rows: [
    ["Ref", "Action", "Light"],
    ["2.1.1", "Build it", "Red"],
    ["2.1.2", "Open it", "Green"],
  ],
};
const coloursChoice: PlanChoice = {
  sheet: "Delivery",
  table: null,
  name: "Delivery Plan",
  columns: { status: { header: "Light", position: 2 } },
};
const actionsChoice: PlanChoice = { sheet: "Actions", table: null, name: "", columns: {} };

async function start(
  init: WorkbookInit
): Promise<{ readonly session: Session; readonly workbook: MemoryWorkbook }> {
  const workbook = createMemoryWorkbook(init);
  const session = createSession(workbook, noFiles);
  await session.start();
  return { session, workbook };
}

describe("looking at a workbook", () => {
  it("names every visible sheet, and what may be a tracker's headers", async () => {
    const { session } = await start({
      sheets: [{ name: "Cover", rows: [["Plan"]] }, { ...colours, hidden: true }, trackerSheet],
    });
    const look = await session.look();
    expect(look).toMatchObject({ ok: true, value: { sheets: ["Cover", "Actions"] } });
    const best = look.ok
      ? look.value.candidates
          .filter(({ score }) => score > 0)
          .map(({ sheet, headerRow, columns }) => ({ sheet, headerRow, columns }))
      : [];
    expect(best).toEqual([
      {
        sheet: "Actions",
        headerRow: 2,
        columns: { ref: 0, action: 1, lead: 2, due: 3, status: 4, reason: 5 },
      },
    ]);
  });

  it("passes a problem on", async () => {
    const { session, workbook } = await start({ sheets: [trackerSheet] });
    workbook.failCall(1, { code: "busy" });
    expect(await session.look()).toEqual({ ok: false, problem: { code: "busy" } });
  });
});

describe("a preview", () => {
  it("is the report as the settings would have it, and writes nothing", async () => {
    const { session, workbook } = await start({ sheets: [trackerSheet, colours] });
    const before = workbook.snapshot();
    const preview = await session.preview({ ...AUTOMATIC, plans: [actionsChoice, coloursChoice] });
    expect(preview).toMatchObject({
      ok: true,
      value: {
        plans: [
          { name: "Actions", actions: 3 },
          { name: "Delivery Plan", actions: 2 },
        ],
      },
    });
    expect(workbook.snapshot()).toEqual(before);
    expect(session.state().settings.plans).toEqual([]);
  });

  it.each([1, 2])("passes a problem of round trip %i on", async (nth) => {
    const { session, workbook } = await start({ sheets: [trackerSheet] });
    workbook.failCall(nth, { code: "busy" });
    expect(await session.preview(AUTOMATIC)).toEqual({ ok: false, problem: { code: "busy" } });
  });

  it("says why there'd be no report", async () => {
    const { session } = await start({
      sheets: [trackerSheet, { name: "Empty", rows: [["Ref", "Action", "RAG"]] }],
    });
    const of = (choice: Partial<PlanChoice>): ReturnType<Session["preview"]> =>
      session.preview({ ...AUTOMATIC, plans: [{ ...actionsChoice, ...choice }] });
    expect(await of({ sheet: "Elsewhere" })).toMatchObject({
      problem: { code: "plan-gone", sheet: "Elsewhere" },
    });
    expect(await of({ columns: { status: null } })).toMatchObject({
      problem: { code: "no-status-column" },
    });
    expect(await of({ sheet: "Empty" })).toMatchObject({
      problem: { code: "no-actions", sheet: "Empty" },
    });
  });
});

describe("keeping what was set", () => {
  it("stores it in the workbook, and reads by it from then on", async () => {
    const { session, workbook } = await start({ sheets: [colours] });
    expect(session.state().stage).toMatchObject({ kind: "empty" });
    expect(await session.keep({ plans: [coloursChoice] })).toBe(true);
    expect(JSON.parse(workbook.settings() ?? "")).toEqual({ version: 1, plans: [coloursChoice] });
    expect(session.state()).toMatchObject({
      stage: { kind: "ready" },
      found: {
        plans: [{ sheet: "Delivery", table: null, statusColumn: "C" }],
        title: "Delivery Plan",
      },
    });
    await session.recalculate();
    expect(session.state()).toMatchObject({
      stage: { kind: "done" },
      report: { scheme: { id: "three-colour" }, schemeFit: { chosen: false, fits: 2, of: 2 } },
    });
  });

  it("puts a report out of date, until the next run reads by it", async () => {
    const { session, workbook } = await start({ sheets: [trackerSheet, colours] });
    await session.recalculate();
    await session.keep({ plans: [actionsChoice, coloursChoice] });
    expect(session.state().stage).toEqual({ kind: "out-of-date", edits: 0 });
    const calls = workbook.calls.length;
    await session.recalculate();
    expect(workbook.calls.slice(calls)).toEqual(["read", "write"]);
    expect(session.state().report?.plans.map(({ name }) => name)).toEqual([
      "Actions",
      "Delivery Plan",
    ]);
    expect(workbook.sheet("Delivery").highlights).not.toEqual([]);
  });

  it("says when it can't, and keeps nothing", async () => {
    const { session, workbook } = await start({ sheets: [trackerSheet], readOnly: true });
    expect(await session.keep({ title: "Ours" })).toBe(false);
    expect(session.state()).toMatchObject({
      trouble: { code: "read-only" },
      settings: { title: null },
    });
    expect(workbook.settings()).toBeNull();
  });

  it("says when it can't look again", async () => {
    const { session, workbook } = await start({ sheets: [trackerSheet] });
    workbook.failCall(3, { code: "busy" });
    expect(await session.keep({ title: "Ours" })).toBe(true);
    expect(session.state()).toMatchObject({
      trouble: { code: "busy" },
      settings: { title: "Ours" },
    });
  });

  it("names the report", async () => {
    const { session } = await start({ sheets: [trackerSheet] });
    await session.keep({ title: "Our plan" });
    expect(session.state().found?.title).toBe("Our plan");
    await session.recalculate();
    expect(session.state().report?.info.title).toBe("Our plan");
  });

  it("numbers the report, whatever its title rows say, until the number is taken back", async () => {
    const { session } = await start({ sheets: [trackerSheet] });
    const numbers = async (): Promise<readonly unknown[]> => {
      const before = session.state().found?.reportNumber;
      await session.recalculate();
      return [before, session.state().report?.info.number];
    };
    const told = session.state().found?.reportNumber;
    await session.keep({ reportNumber: 12 });
    expect(await numbers()).toEqual([12, 12]);
    await session.keep({ reportNumber: null });
    expect(await numbers()).toEqual([told, told]);
  });
});

describe("what a colleague has set meanwhile", () => {
  it("holds from the next run", async () => {
    const { session, workbook } = await start({ sheets: [trackerSheet, colours] });
    await session.recalculate();
    await workbook.saveSettings(JSON.stringify({ plans: [coloursChoice] }));
    const calls = workbook.calls.length;
    await session.recalculate();
    expect(workbook.calls.slice(calls)).toEqual(["read", "survey", "read", "write"]);
    expect(session.state().report?.plans.map(({ name }) => name)).toEqual(["Delivery Plan"]);
  });
});

describe("statuses", () => {
  it("are read as a user has confirmed", async () => {
    const rows = [...trackerRows, ["1.2.2", "Wait", "CD", 45_716, "Ongoing", ""]];
    const { session } = await start({ sheets: [{ name: "Actions", rows }] });
    await session.recalculate();
    expect(session.state().report?.plans[0]?.unrated).toBe(1);
    await session.keep({ aliases: [{ text: "Ongoing", label: "On Track" }] });
    await session.recalculate();
    expect(session.state().report?.plans[0]?.unrated).toBe(0);
  });

  it("go by the scheme that was chosen", async () => {
    const { session } = await start({ sheets: [trackerSheet] });
    await session.keep({ scheme: { kind: "brag", blue: "complete" } });
    await session.recalculate();
    expect(session.state().report).toMatchObject({
      scheme: { id: "brag" },
      schemeFit: { chosen: true },
    });
  });
});

describe("settings that can't be read", () => {
  it("are named, and defaults stand for them", async () => {
    const { session } = await start({ sheets: [trackerSheet], settings: '{"plans":7,"rule":1}' });
    expect(session.state()).toMatchObject({
      damaged: ["plans", "rule"],
      stage: { kind: "ready" },
    });
  });
});
