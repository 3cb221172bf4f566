import type { KnownTrackers } from "../../../src/app/KnownTrackers";
import { recalculate, type Outcome } from "../../../src/app/recalculate";
import { setHighlight } from "../../../src/app/setHighlight";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { openMemoryPort } from "../../support/port/openMemoryPort";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { OpenPortWorkbook, PortWorkbook } from "../../support/port/PortWorkbook";

const ROWS: CellValue[][] = [
  ["Workforce plan"],
  ["Delivery progress report 3"],
  ["As at 28 February 2025"],
  [],
  [
    "Ref",
    "Section",
    "Action",
    "Lead",
    "Due date",
    "RAG status",
    "Reason for RAG",
    "Mitigating actions",
    "Cost",
  ],
  ["1.1", "1 Data", "Agree the terms", "SG", 45747, "On Track", "", "", 7],
  ["1.10", "1 Data", "Publish the data", "SG", 45747, "At Risk", "Late", "Chase", 7],
  [
    "2.10",
    "2 People",
    "=SUM of the parts",
    "NHS",
    45600,
    "Off Track",
    "- paused",
    "@lead: escalated",
    7,
  ],
  ["2.2", "2 People", "Train", "NHS", 45600, "off-track", "Paused", "", 7],
];

let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort();
});
afterAll(() => {
  office.close();
});

const HOSTS: readonly (readonly [string, () => OpenPortWorkbook])[] = [
  ["in memory", () => openMemoryPort],
  ["through Office.js", () => office.open],
];

describe.each(HOSTS)("recalculating a workbook %s", (_, host) => {
  const open = (sheets: Parameters<OpenPortWorkbook>[0]): Promise<PortWorkbook> => host()(sheets);
  const openTracker = (): Promise<PortWorkbook> => open([{ name: "Actions", rows: ROWS }]);

  async function run(workbook: PortWorkbook, known: KnownTrackers | null = null): Promise<Outcome> {
    const result = await recalculate(workbook.port, known, () => undefined);
    if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
    return result.value;
  }

  it("takes three round trips at first, two at a known place, and one when nothing has changed", async () => {
    const workbook = await openTracker();
    const first = await run(workbook);
    expect(workbook.roundTrips()).toBe(3);

    await workbook.edit("Actions", 5, 5, "At Risk");
    const edited = workbook.roundTrips();
    await run(workbook, first.known);
    const warm = workbook.roundTrips();
    expect(warm - edited).toBe(2);

    const again = await run(workbook, first.known);
    expect(workbook.roundTrips() - warm).toBe(1);
    expect(again.written).toEqual({ sheets: [], highlight: "unchanged" });
  });

  it("writes both sheets, with text as text", async () => {
    const workbook = await openTracker();
    const { written } = await run(workbook);
    expect(written).toEqual({ sheets: ["RAG Summary", "RAG Exceptions"], highlight: "applied" });
    expect(await workbook.sheets()).toEqual(["Actions", "RAG Summary", "RAG Exceptions"]);

    const exceptions = await workbook.values("RAG Exceptions");
    expect(exceptions.slice(4)).toEqual([
      ["Ref", "Section", "Action", "Lead", "RAG", "Reason for RAG", "Mitigating actions"],
      ["2.2", "2 People", "Train", "NHS", "Off Track", "Paused", ""],
      ["2.10", "2 People", "=SUM of the parts", "NHS", "Off Track", "- paused", "@lead: escalated"],
    ]);
    const summary = await workbook.values("RAG Summary");
    expect(summary.slice(0, 2).map((row) => row[0])).toEqual([
      "Workforce plan",
      "Delivery progress report 3, as at 28 February 2025",
    ]);
    expect(summary.slice(-2).map((row) => row.slice(0, 5))).toEqual([
      ["", "1 Data", "At Risk", "50% On Track, 50% At Risk", 2],
      ["", "2 People", "Off Track", "100% Off Track", 2],
    ]);
  });

  it("leaves the tracker's cells as they are", async () => {
    const workbook = await openTracker();
    const before = await workbook.values("Actions");
    await run(workbook);
    expect(await workbook.values("Actions")).toEqual(before);
  });

  it("reads an Excel table, and rows added to it", async () => {
    const workbook = await open([
      { name: "Actions", rows: ROWS, table: { name: "Log", headerRow: 4 } },
    ]);
    const { report, known } = await run(workbook);
    expect(known.places[0]).toMatchObject({ kind: "table", table: "Log" });
    expect(report.info).toEqual({ title: "Workforce plan", number: 3, asAt: "2025-02-28" });
    expect(report.plans[0]?.actions).toBe(4);
    expect(
      report.findings.map(({ code, place: { row, column } }) => ({ code, row, column }))
    ).toEqual([
      { code: "mitigation/missing", row: 8, column: 7 },
      { code: "status/alias", row: 8, column: 5 },
    ]);
  });

  it("puts one rule for each adverse status on the tracker, and takes them off again", async () => {
    const workbook = await openTracker();
    const { known } = await run(workbook);
    const formulas = [
      '=AND($F6="At Risk",N("RAG Tracker")=0)',
      '=AND($F6="Delivery Date Missed with Risk",N("RAG Tracker")=0)',
      '=AND(OR($F6="Off Track",$F6="off-track"),N("RAG Tracker")=0)',
    ];
    expect((await workbook.highlights("Actions")).sort()).toEqual([...formulas].sort());
    await run(workbook, known);
    expect(await workbook.highlights("Actions")).toHaveLength(3);

    expect(await setHighlight(workbook.port, known, { highlight: false })).toMatchObject({
      ok: true,
    });
    expect(await workbook.highlights("Actions")).toEqual([]);
    expect((await run(workbook, known)).written.highlight).toBe("off");
    expect(await setHighlight(workbook.port, known, { highlight: true })).toMatchObject({
      ok: true,
    });
    expect(await workbook.highlights("Actions")).toHaveLength(3);
  });

  it("covers rows that were added below", async () => {
    const workbook = await openTracker();
    const { known } = await run(workbook);
    for (const [column, value] of ["2.3", "2 People", "Pay", "NHS", 45600, "At Risk"].entries()) {
      await workbook.edit("Actions", 9, column, value);
    }
    const { report, written } = await run(workbook, known);
    expect(report.plans[0]?.actions).toBe(5);
    expect(written.highlight).toBe("applied");
    expect(await workbook.highlights("Actions")).toHaveLength(3);
  });

  it("leaves a sheet of that name that isn't ours alone, and writes nothing", async () => {
    const workbook = await open([
      { name: "Actions", rows: ROWS },
      { name: "RAG Summary", rows: [["Mine"]] },
    ]);
    const result = await recalculate(workbook.port, null, () => undefined);
    expect(result).toEqual({
      ok: false,
      problem: { code: "sheet-not-ours", sheet: "RAG Summary" },
    });
    expect(await workbook.sheets()).toEqual(["Actions", "RAG Summary"]);
    expect(await workbook.values("RAG Summary")).toEqual([["Mine"]]);
    expect(await workbook.highlights("Actions")).toEqual([]);
  });

  it("keeps what a user put below and beside the block, when it grows and when it shrinks", async () => {
    const workbook = await openTracker();
    const { known } = await run(workbook);
    const before = await workbook.values("RAG Exceptions");
    await workbook.edit("RAG Exceptions", before.length + 1, 0, "Below");
    await workbook.edit("RAG Exceptions", 0, 9, "Beside");

    await workbook.edit("Actions", 6, 5, "Off Track");
    await run(workbook, known);
    const grown = await workbook.values("RAG Exceptions");
    expect(grown).toHaveLength(before.length + 3);
    expect(grown[grown.length - 1]?.[0]).toBe("Below");
    expect(grown[0]?.[9]).toBe("Beside");

    await workbook.edit("Actions", 6, 5, "On Track");
    await workbook.edit("Actions", 7, 5, "On Track");
    await run(workbook, known);
    const shrunk = await workbook.values("RAG Exceptions");
    expect(shrunk.flat().filter((value) => value === "Off Track")).toHaveLength(1);
    expect(shrunk[shrunk.length - 1]?.[0]).toBe("Below");
    expect(shrunk[0]?.[9]).toBe("Beside");
  });

  it("says which of our cells had been changed, writes them anew, and is then silent", async () => {
    const workbook = await openTracker();
    const first = await run(workbook);
    expect(first.written.overwritten).toBeUndefined();
    const summary = await workbook.values("RAG Summary");
    const lastRow = summary.length - 1;
    await workbook.edit("RAG Summary", lastRow, 3, "All well");
    await workbook.edit("RAG Summary", lastRow - 1, 4, 3);
    await workbook.edit("RAG Summary", lastRow + 1, 4, "Checked by SG");

    const again = await run(workbook, first.known);
    expect(again.written.overwritten).toBe(
      `RAG Summary: 2 cells had been changed since it was last written, and were written anew: E${lastRow}, D${lastRow + 1}. Undo in Excel brings back what was there`
    );
    const after = await workbook.values("RAG Summary");
    expect(after.slice(0, -1)).toEqual(summary);
    expect(after[lastRow + 1]?.[4]).toBe("Checked by SG");

    await workbook.edit("Actions", 5, 5, "Off Track");
    const { written } = await run(workbook, first.known);
    expect(written.sheets).toContain("RAG Summary");
    expect(written.overwritten).toBeUndefined();
  });

  it("still highlights nothing on a protected tracker, and writes the sheets", async () => {
    const workbook = await open([{ name: "Actions", rows: ROWS, protected: true }]);
    const { written } = await run(workbook);
    expect(written).toEqual({
      sheets: ["RAG Summary", "RAG Exceptions"],
      highlight: "skipped-protected",
    });
    expect(await workbook.highlights("Actions")).toEqual([]);
  });

  it("looks again when a newer RAG column was put in at the right", async () => {
    const workbook = await openTracker();
    const { known } = await run(workbook);
    for (const [row, value] of [
      "RAG report 4",
      "On Track",
      "On Track",
      "On Track",
      "Off Track",
    ].entries()) {
      await workbook.edit("Actions", 4 + row, 9, value);
    }
    await workbook.edit("Actions", 4, 5, "RAG report 3");
    const { report } = await run(workbook, known);
    expect(report.exceptions.map(({ ref }) => ref)).toEqual(["2.2"]);
    expect(report.readings[0]?.columns.find(({ field }) => field === "status")?.header).toBe(
      "RAG report 4"
    );
  });

  it("looks again when rows were inserted above the header", async () => {
    const workbook = await openTracker();
    const { known } = await run(workbook);
    await workbook.insertRow("Actions", 0);
    const { report } = await run(workbook, known);
    expect(report.readings[0]?.headerRow).toBe(5);
  });

  it.each([1, 2, 3])("leaves the workbook as it was when round trip %i fails", async (nth) => {
    const workbook = await openTracker();
    workbook.fail(nth);
    const result = await recalculate(workbook.port, null, () => undefined);
    expect(result).toMatchObject({
      ok: false,
      problem: { code: "host", hostCode: "GeneralException" },
    });
    expect(await workbook.sheets()).toEqual(["Actions"]);
    expect(await workbook.highlights("Actions")).toEqual([]);
  });

  it("selects a finding's cell", async () => {
    const workbook = await openTracker();
    const { report } = await run(workbook);
    const place = report.findings[0]?.place;
    if (!place) throw new Error("Expected a finding.");
    expect(await workbook.port.select(place)).toEqual({ ok: true, value: null });
    expect(await workbook.select()).toMatchObject({ sheet: "Actions", row: 8, column: 7 });
  });

  it("says which sheet is gone", async () => {
    const workbook = await openTracker();
    expect(await workbook.port.activate("Nowhere")).toEqual({
      ok: false,
      problem: { code: "gone" },
    });
  });
});
