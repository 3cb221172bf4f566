import { createSession } from "../../src/app/createSession";
import { parseSettings } from "../../src/app/settings";
import type { Session } from "../../src/app/session";
import type { ReportedFinding } from "../../src/domain/accepted/ReportedFinding";
import { noFiles } from "../support/files/takeFiles";
import { createMemoryWorkbook, type MemoryWorkbook } from "../support/workbook/memoryWorkbook";
import { firstStatus, trackerSheet } from "../support/workbook/trackerSheets";

/** The evening of 3 March 2025, where the user is. */
const now = (): Date => new Date(2025, 2, 3, 23, 59);

interface Bench {
  readonly workbook: MemoryWorkbook;
  readonly session: Session;
}

/** A session that has a report with one finding: row 5's status is "on-track". */
async function recalculated(
  workbook = createMemoryWorkbook({ sheets: [trackerSheet] })
): Promise<Bench> {
  const session = createSession(workbook, noFiles, now);
  await session.start();
  await session.recalculate();
  return { workbook, session };
}
const findingsOf = ({ session }: Bench): readonly ReportedFinding[] =>
  session.state().report?.findings ?? [];
function firstOf(bench: Bench): ReportedFinding {
  const [finding] = findingsOf(bench);
  if (finding === undefined) throw new Error("no finding");
  return finding;
}
const describeFindings = (bench: Bench): string[] =>
  findingsOf(bench).map(({ code, ref, acceptance }) =>
    [code, ref, acceptance?.reason ?? "open"].join(" ")
  );
/** The number of findings that RAG Summary prints. */
const printed = ({ workbook }: Bench): string =>
  workbook
    .sheet("RAG Summary")
    .rows.flat()
    .flatMap((value) => /\d+ findings?.*$/u.exec(String(value)) ?? [])
    .join();

describe("accepting a finding", () => {
  it("keeps it in the workbook with the reason and the user's day, and shows it at once", async () => {
    const bench = await recalculated();
    const { session, workbook } = bench;
    workbook.calls.length = 0;
    expect(await session.accept(firstOf(bench), "  They write it so. ")).toBe(true);
    expect(workbook.calls).toEqual(["read", "saveSettings"]);
    const { accepted } = parseSettings(workbook.settings());
    expect(accepted).toEqual([
      {
        code: "status/alias",
        sheet: "Actions",
        ref: "1.1.2",
        grounds: accepted[0]?.grounds,
        reason: "They write it so.",
        day: "2025-03-03",
      },
    ]);
    expect(describeFindings(bench)).toEqual(["status/alias 1.1.2 They write it so."]);
    expect(session.state()).toMatchObject({ settings: { accepted }, stage: { kind: "done" } });
  });

  it("holds for a colleague who opens the workbook, until the row changes", async () => {
    const first = await recalculated();
    await first.session.accept(firstOf(first), "They write it so.");
    const colleague = await recalculated(first.workbook);
    expect(describeFindings(colleague)).toEqual(["status/alias 1.1.2 They write it so."]);
    first.workbook.edit("Actions", firstStatus.row + 1, firstStatus.column, "on track.");
    await colleague.session.recalculate();
    expect(describeFindings(colleague)).toEqual(["status/alias 1.1.2 open"]);
  });

  it("counts on RAG Summary from the next run on", async () => {
    const bench = await recalculated();
    expect(printed(bench)).toBe("1 finding.");
    await bench.session.accept(firstOf(bench), "They write it so.");
    await bench.session.recalculate();
    expect(printed(bench)).toBe("0 findings, 1 more accepted.");
  });

  it("is taken back, and is open again at once", async () => {
    const bench = await recalculated();
    await bench.session.accept(firstOf(bench), "They write it so.");
    const { acceptance } = firstOf(bench);
    if (acceptance === null) throw new Error("nothing was accepted");
    expect(await bench.session.takeBack(acceptance)).toBe(true);
    expect(describeFindings(bench)).toEqual(["status/alias 1.1.2 open"]);
    expect(parseSettings(bench.workbook.settings()).accepted).toEqual([]);
  });

  it("keeps what a colleague has accepted since the settings were read", async () => {
    const bench = await recalculated();
    const theirs = {
      code: "lead/missing",
      sheet: "Actions",
      ref: "1.2.1",
      grounds: "x",
      reason: "Agreed.",
      day: "2025-03-01",
    };
    await bench.workbook.saveSettings(JSON.stringify({ accepted: [theirs], newer: 7 }));
    await bench.session.accept(firstOf(bench), "They write it so.");
    expect(parseSettings(bench.workbook.settings()).accepted.map(({ reason }) => reason)).toEqual([
      "Agreed.",
      "They write it so.",
    ]);
    expect(JSON.parse(bench.workbook.settings() ?? "")).toMatchObject({ newer: 7 });
  });

  it("loses none of two that are accepted at once", async () => {
    const workbook = createMemoryWorkbook({ sheets: [trackerSheet] });
    workbook.edit("Actions", firstStatus.row, firstStatus.column, "on-track");
    const bench = await recalculated(workbook);
    const done = findingsOf(bench).map((finding) => bench.session.accept(finding, "So be it."));
    expect(await Promise.all(done)).toEqual([true, true]);
    expect(describeFindings(bench)).toEqual([
      "status/alias 1.1.1 So be it.",
      "status/alias 1.1.2 So be it.",
    ]);
  });

  it.each([1, 2])("says what went wrong at call %i, and leaves the finding open", async (nth) => {
    const bench = await recalculated();
    bench.workbook.failCall(nth, { code: "read-only" });
    expect(await bench.session.accept(firstOf(bench), "They write it so.")).toBe(false);
    expect(bench.session.state().trouble).toEqual({ code: "read-only" });
    expect(describeFindings(bench)).toEqual(["status/alias 1.1.2 open"]);
    expect(parseSettings(bench.workbook.settings()).accepted).toEqual([]);
  });
});
