import { createSession } from "../../src/app/createSession";
import { parseSettings } from "../../src/app/settings";
import type { Session } from "../../src/app/session";
import type { SectionSummary } from "../../src/domain/report";
import { statuses } from "../support/domain/statuses";
import { noFiles } from "../support/files/takeFiles";
import { createMemoryWorkbook, type MemoryWorkbook } from "../support/workbook/memoryWorkbook";
import { trackerSheet } from "../support/workbook/trackerSheets";

/** The evening of 3 March 2025, where the user is. */
const now = (): Date => new Date(2025, 2, 3, 23, 59);

async function recalculated(
  workbook = createMemoryWorkbook({ sheets: [trackerSheet] })
): Promise<{ readonly workbook: MemoryWorkbook; readonly session: Session }> {
  const session = createSession(workbook, noFiles, now);
  await session.start();
  await session.recalculate();
  return { workbook, session };
}
function lastSection(session: Session): SectionSummary {
  const section = session.state().report?.plans[0]?.sections.at(-1);
  if (section === undefined) throw new Error("no section");
  return section;
}
const setLast = (session: Session): Promise<boolean> =>
  session.setOverall({
    plan: "Actions",
    section: lastSection(session),
    overall: statuses.atRisk,
    reason: "It's being paid.",
  });
const isPrinted = (workbook: MemoryWorkbook, text: string): boolean =>
  workbook
    .sheet("RAG Summary")
    .rows.flat()
    .some((value) => String(value).includes(text));
const REMARK = "Set by hand: It's being paid. The rule gives Off Track.";

describe("an overall RAG set by hand", () => {
  it("is kept in the workbook with the user's day, and the sheets are written by it", async () => {
    const { session, workbook } = await recalculated();
    expect(lastSection(session).overall).toEqual({ kind: "rated", status: statuses.offTrack });
    expect(await setLast(session)).toBe(true);
    expect(parseSettings(workbook.settings()).overrides).toMatchObject([
      { ref: "1.2", overall: "At Risk", reason: "It's being paid.", day: "2025-03-03" },
    ]);
    expect(lastSection(session)).toMatchObject({
      overall: { kind: "rated", status: statuses.atRisk },
      byHand: { byRule: { kind: "rated", status: statuses.offTrack } },
    });
    expect(isPrinted(workbook, REMARK)).toBe(true);
    expect(session.state().stage.kind).toBe("done");
  });

  it("is there for a colleague, and taken back for everyone", async () => {
    const { session, workbook } = await recalculated();
    await setLast(session);
    const colleague = await recalculated(workbook);
    const { byHand } = lastSection(colleague.session);
    if (byHand === undefined) throw new Error("not set");
    expect(await colleague.session.takeBackOverall(byHand.override)).toBe(true);
    expect(parseSettings(workbook.settings()).overrides).toEqual([]);
    expect(lastSection(colleague.session).byHand).toBeUndefined();
    expect(isPrinted(workbook, REMARK)).toBe(false);
  });

  it("isn't kept where the workbook can't be written, which is told; the report stays", async () => {
    const { session, workbook } = await recalculated();
    workbook.failCall(2, { code: "read-only" });
    expect(await setLast(session)).toBe(false);
    expect(session.state().trouble).toEqual({ code: "read-only" });
    expect(lastSection(session).byHand).toBeUndefined();
    expect(session.state().stage.kind).toBe("done");
  });

  it("isn't set where there's no report", async () => {
    const { session } = await recalculated();
    const section = lastSection(session);
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    const fresh = createSession(workbook, noFiles, now);
    await fresh.start();
    const request = { plan: "Actions", section, overall: statuses.atRisk, reason: "So." };
    expect(await fresh.setOverall(request)).toBe(false);
    expect(workbook.settings()).toBeNull();
  });
});
