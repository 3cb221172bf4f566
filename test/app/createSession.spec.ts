import { defaultSettings } from "../../src/app/settings";
import { createSession } from "../../src/app/createSession";
import type { FilePort } from "../../src/app/FilePort";
import type { Problem } from "../../src/app/problem";
import type { Session, SessionState, Stage } from "../../src/app/session";
import { NO_OFFERS } from "../../src/domain/fixes/keepOffers";
import { columnIndex, rowIndex } from "../../src/domain/tracker/place";
import { refuseFiles, takeFiles } from "../support/files/takeFiles";
import {
  createMemoryWorkbook,
  type MemoryWorkbook,
  type WorkbookInit,
} from "../support/workbook/memoryWorkbook";
import { firstStatus, trackerRows, trackerSheet } from "../support/workbook/trackerSheets";

interface Bench {
  readonly workbook: MemoryWorkbook;
  readonly session: Session;
  /** Each stage that the session has gone through since it was made, without repetitions. */
  readonly stages: readonly Stage[];
}

function setUp(
  init: WorkbookInit = { sheets: [trackerSheet] },
  files: FilePort = takeFiles("opened")
): Bench {
  const workbook = createMemoryWorkbook(init);
  const session = createSession(workbook, files);
  const stages: Stage[] = [];
  session.subscribe(() => {
    const { stage } = session.state();
    if (stage !== stages.at(-1)) stages.push(stage);
  });
  return { workbook, session, stages };
}

function edit({ workbook }: Bench, value: string): void {
  workbook.edit("Actions", firstStatus.row, firstStatus.column, value);
}

const busy: Problem = { code: "busy" };
const found = {
  plans: [{ sheet: "Actions", table: null, statusColumn: "E" }],
  title: "Workforce Action Plan",
  asAt: "2025-02-28",
  reportNumber: 3,
};
const written: Stage = {
  kind: "done",
  written: { sheets: ["RAG Summary", "RAG Exceptions"], highlight: "applied" },
};

describe("a session that starts", () => {
  it("begins with nothing", () => {
    const expected: SessionState = {
      stage: { kind: "starting" },
      found: null,
      report: null,
      offers: NO_OFFERS,
      fixing: { kind: "idle" },
      undoable: [],
      exporting: { kind: "idle" },
      settings: defaultSettings,
      damaged: [],
      trouble: null,
      dropDown: null,
      auto: false,
    };
    expect(setUp().session.state()).toEqual(expected);
  });

  it("finds the tracker and reads nothing more", async () => {
    const { session, workbook } = setUp();
    await session.start();
    expect(workbook.calls).toEqual(["watch", "survey"]);
    expect(session.state()).toMatchObject({
      found,
      stage: { kind: "ready", found },
      trouble: null,
    });
  });

  it("finds a table, and takes the sheet's name where there's no title", async () => {
    const { session } = setUp({
      sheets: [{ name: "Actions", rows: trackerRows.slice(2), table: { name: "Tracker" } }],
      settings: '{"asAt":"2025-03-31","highlight":false}',
    });
    await session.start();
    expect(session.state()).toMatchObject({
      settings: { highlight: false },
      found: {
        plans: [{ sheet: "Actions", table: "Tracker", statusColumn: "E" }],
        title: "Actions",
        asAt: "2025-03-31",
        reportNumber: null,
      },
    });
  });

  it("has no status column's letter where the table's header lies too deep", async () => {
    const rows = [...Array.from({ length: 60 }, () => []), ...trackerRows.slice(2)];
    const { session } = setUp({
      sheets: [{ name: "Actions", rows, table: { name: "Tracker", headerRow: 60 } }],
    });
    await session.start();
    expect(session.state().found).toMatchObject({
      plans: [{ table: "Tracker", statusColumn: "" }],
    });
  });

  it("is empty without a tracker, and failed when it can't look", async () => {
    const empty = setUp({ sheets: [{ name: "Notes", rows: [["Dear all"]] }] });
    await empty.session.start();
    expect(empty.session.state().stage).toEqual({
      kind: "empty",
      problem: { code: "no-tracker", sheets: ["Notes"] },
    });
    const failed = setUp();
    failed.workbook.failCall(2, busy);
    await failed.session.start();
    expect(failed.session.state().stage).toEqual({ kind: "failed", problem: busy });
  });

  it("says when it can't watch, and goes on", async () => {
    const { session, workbook } = setUp();
    workbook.failCall(1, busy);
    await session.start();
    expect(session.state()).toMatchObject({ trouble: busy, stage: { kind: "ready" } });
  });

  it("leaves a recalculation from the ribbon as it is", async () => {
    const { session } = setUp();
    await Promise.all([session.start(), session.recalculate()]);
    expect(session.state().stage).toEqual(written);
  });
});

describe("recalculating", () => {
  it("goes through its steps: three at first, two from then on", async () => {
    const bench = setUp();
    await bench.session.recalculate();
    // How far the checking is is told only where it takes long.
    const told = bench.stages.filter(
      (stage) => stage.kind !== "working" || stage.progress.step !== "checking"
    );
    expect(told).toEqual([
      { kind: "working", progress: { step: "finding", at: 1, of: 3 } },
      { kind: "working", progress: { step: "finding", at: 1, of: 3 } },
      { kind: "working", progress: { step: "reading", at: 2, of: 3 } },
      { kind: "working", progress: { step: "writing", at: 3, of: 3 } },
      written,
    ]);
    expect(bench.session.state().report?.plans[0]?.actions).toBe(3);
    edit(bench, "Off Track");
    const calls = bench.workbook.calls.length;
    await bench.session.recalculate();
    expect(bench.workbook.calls.slice(calls)).toEqual(["read", "write"]);
    expect(bench.session.state().report?.exceptions).toHaveLength(2);
  });

  it("isn't begun again while it works", async () => {
    const { session, workbook } = setUp();
    await Promise.all([session.recalculate(), session.recalculate()]);
    expect(workbook.calls).toEqual(["survey", "read", "write"]);
  });

  it("keeps the last report when it fails, and shows why", async () => {
    const { session, workbook } = setUp();
    await session.recalculate();
    const { report } = session.state();
    const problem: Problem = { code: "read-only" };
    workbook.failCall(1, problem);
    await session.recalculate();
    expect(session.state()).toMatchObject({ report, stage: { kind: "failed", problem } });
    await session.recalculate();
    expect(session.state().stage.kind).toBe("done");
  });

  it.each<[WorkbookInit["sheets"], Problem["code"]]>([
    [[], "no-tracker"],
    [[{ name: "A", rows: [["Ref", "Action", "Lead"]] }], "no-status-column"],
    [[{ name: "A", rows: [["Lead", "Due", "RAG"]] }], "no-action-column"],
    [[{ name: "A", rows: [["Ref", "Action", "RAG"]] }], "no-actions"],
    [[trackerSheet, { ...trackerSheet, name: "B" }], "several-trackers"],
  ])("is empty where there's nothing to work on: case %#, %j", async (sheets, code) => {
    const { session } = setUp({ sheets });
    await session.recalculate();
    expect(session.state().stage).toMatchObject({ kind: "empty", problem: { code } });
  });
});

describe("edits", () => {
  it("put the report out of date, counted, and a recalculation puts it right", async () => {
    const bench = setUp();
    await bench.session.start();
    edit(bench, "At Risk");
    expect(bench.session.state().stage.kind).toBe("ready");
    await bench.session.recalculate();
    edit(bench, "Off Track");
    expect(bench.session.state().stage).toEqual({ kind: "out-of-date", edits: 1 });
    edit(bench, "Delivered");
    expect(bench.session.state().stage).toEqual({ kind: "out-of-date", edits: 2 });
    await bench.session.recalculate();
    expect(bench.session.state().stage.kind).toBe("done");
  });

  it("on other sheets don't matter", async () => {
    const { session, workbook } = setUp({ sheets: [trackerSheet, { name: "Notes", rows: [] }] });
    await session.start();
    await session.recalculate();
    workbook.edit("Notes", 0, 0, "Dear all");
    expect(session.state().stage.kind).toBe("done");
  });

  it("while a run is working aren't lost", async () => {
    const bench = setUp();
    await bench.session.start();
    const release = bench.workbook.hold();
    const run = bench.session.recalculate();
    await new Promise(setImmediate);
    edit(bench, "Off Track");
    release();
    await run;
    expect(bench.session.state().stage).toEqual({ kind: "out-of-date", edits: 1 });
    await bench.session.recalculate();
    expect(bench.session.state().stage.kind).toBe("done");
  });
});

describe("the day of the report", () => {
  it("is kept in the workbook and shown at once", async () => {
    const { session, workbook } = setUp();
    await session.start();
    await session.setAsAt("2025-03-31");
    expect(workbook.settings()).toBe('{"asAt":"2025-03-31","version":1}');
    expect(session.state()).toMatchObject({
      found: { asAt: "2025-03-31" },
      stage: { kind: "ready", found: { asAt: "2025-03-31" } },
    });
  });

  it("puts the sheets out of date when it's changed after a run", async () => {
    const { session, workbook } = setUp();
    await session.recalculate();
    await session.setAsAt("2025-03-31");
    expect(session.state()).toMatchObject({
      stage: { kind: "out-of-date", edits: 1 },
      report: { info: { asAt: "2025-03-31" } },
    });
    await session.recalculate();
    expect(workbook.sheet("RAG Summary").rows[1]?.[0]).toBe(
      "Delivery progress report 3, as at 31 March 2025"
    );
  });

  it("stays as it was when it can't be kept", async () => {
    const { session, workbook } = setUp();
    await session.start();
    workbook.failCall(1, { code: "read-only" });
    await session.setAsAt("2025-03-31");
    expect(session.state()).toMatchObject({ found, trouble: { code: "read-only" } });
    expect(workbook.settings()).toBeNull();
  });
});

describe("the switch for highlighting", () => {
  it("takes our rules away and puts them back, at once and for later runs", async () => {
    const { session, workbook } = setUp();
    await session.recalculate();
    await session.setHighlight({ highlight: false });
    expect(workbook.sheet("Actions").highlights).toEqual([]);
    expect(session.state().settings.highlight).toBe(false);
    await session.recalculate();
    expect(workbook.sheet("Actions").highlights).toEqual([]);
    await session.setHighlight({ highlight: true });
    expect(workbook.sheet("Actions").highlights).toHaveLength(3);
    expect(session.state().settings.highlight).toBe(true);
  });

  it("does nothing where no tracker was found", async () => {
    const { session, workbook } = setUp();
    await session.setHighlight({ highlight: false });
    expect(workbook.calls).toEqual([]);
  });

  it.each<[string, number, Problem]>([
    ["reading", 1, busy],
    ["writing", 2, busy],
  ])("stays as it is when %s fails", async (_, nth, problem) => {
    const { session, workbook } = setUp();
    await session.recalculate();
    workbook.failCall(nth, problem);
    await session.setHighlight({ highlight: false });
    expect(session.state()).toMatchObject({ settings: { highlight: true }, trouble: problem });
    expect(workbook.sheet("Actions").highlights).toHaveLength(3);
  });

  it("stays as it is where a colleague has set other plans since", async () => {
    const { session, workbook } = setUp();
    await session.recalculate();
    const plans = [{ sheet: "Delivery", table: null, name: "", columns: {} }];
    await workbook.saveSettings(JSON.stringify({ plans }));
    await session.setHighlight({ highlight: false });
    expect(session.state().trouble).toEqual({ code: "gone" });
    expect(workbook.sheet("Actions").highlights).toHaveLength(3);
    expect(JSON.parse(workbook.settings() ?? "")).toEqual({ plans });
  });

  it("stays as it is on a protected tracker", async () => {
    const { session, workbook } = setUp();
    await session.recalculate();
    workbook.sheet("Actions").protected = true;
    await session.setHighlight({ highlight: false });
    expect(session.state()).toMatchObject({
      settings: { highlight: true },
      trouble: { code: "left-protected", sheets: ["Actions"], othersDone: false },
    });
  });
});

describe("what RAG Summary has", () => {
  const series = ({ workbook }: Bench): unknown => workbook.sheet("RAG Summary").block?.chartSeries;

  it("is a chart, taken off and put on at once", async () => {
    const bench = setUp();
    const { session } = bench;
    await session.recalculate();
    expect(series(bench)).toBe(6);
    await session.setSummary({ summaryChart: "off" });
    expect(series(bench)).toBeUndefined();
    await session.setSummary({ summaryChart: "put" });
    expect(series(bench)).toBe(6);
    expect(session.state()).toMatchObject({
      settings: { summaryChart: "on" },
      stage: { kind: "done" },
    });
  });

  it("is settled by the first run where there's no report yet", async () => {
    const bench = setUp();
    await bench.session.start();
    await bench.session.setSummary({ summaryChart: "off" });
    expect(bench.session.state().stage.kind).toBe("ready");
    await bench.session.recalculate();
    expect(series(bench)).toBeUndefined();
  });

  it("stays as it is when the settings can't be kept, and says so", async () => {
    const bench = setUp();
    await bench.session.recalculate();
    bench.workbook.failCall(2, busy);
    await bench.session.setSummary({ summaryChart: "off" });
    expect(series(bench)).toBe(6);
    expect(bench.session.state()).toMatchObject({
      settings: { summaryChart: "on" },
      trouble: busy,
    });
  });
});

describe("the switch for the drop-down", () => {
  const drops = ({ workbook }: Bench): number => workbook.sheet("Actions").validations.size;

  it("puts it on the RAG column and takes it off, at once and for later runs", async () => {
    const bench = setUp();
    const { session } = bench;
    await session.start();
    await session.setDropDown(true);
    expect(drops(bench)).toBe(53);
    expect(session.state()).toMatchObject({
      settings: { dropDown: true },
      dropDown: { on: true, sheets: ["Actions"], unfit: 1 },
      trouble: null,
    });
    await session.recalculate();
    expect(drops(bench)).toBe(53);
    await session.setDropDown(false);
    expect(drops(bench)).toBe(0);
    expect(session.state()).toMatchObject({
      settings: { dropDown: false, dropDownPlaces: [] },
      dropDown: { on: false, sheets: ["Actions"] },
    });
  });

  it("does nothing where no tracker was found", async () => {
    const { session, workbook } = setUp();
    await session.setDropDown(true);
    expect(workbook.calls).toEqual([]);
  });

  it("stays as it is when something fails, and says so", async () => {
    const bench = setUp();
    await bench.session.recalculate();
    bench.workbook.failCall(3, busy);
    await bench.session.setDropDown(true);
    expect(bench.session.state()).toMatchObject({
      settings: { dropDown: false },
      dropDown: null,
      trouble: busy,
    });
    expect(drops(bench)).toBe(0);
  });
});

describe("several trackers of which one is protected", () => {
  async function setUpTwo(): Promise<Bench> {
    const plans = ["Actions", "Delivery"].map((sheet) => ({
      sheet,
      table: null,
      name: "",
      columns: {},
    }));
    const bench = setUp({
      sheets: [trackerSheet, { ...trackerSheet, name: "Delivery", protected: true }],
      settings: JSON.stringify({ plans }),
    });
    await bench.session.recalculate();
    return bench;
  }
  const trouble: Problem = { code: "left-protected", sheets: ["Delivery"], othersDone: true };

  it("has the other highlighted, and names the one that was left", async () => {
    const { session, workbook } = await setUpTwo();
    await session.setHighlight({ highlightBold: true });
    expect(session.state()).toMatchObject({ settings: { highlightBold: true }, trouble });
    expect(workbook.sheet("Actions").highlights.map(({ rule }) => rule.bold)).toEqual([
      true,
      true,
      true,
    ]);
    expect(workbook.sheet("Delivery").highlights).toEqual([]);
  });

  it("has the drop-down on the other, and names the one that was left", async () => {
    const { session, workbook } = await setUpTwo();
    await session.setDropDown(true);
    expect(session.state()).toMatchObject({ settings: { dropDown: true }, trouble });
    expect(workbook.sheet("Actions").validations.size).toBe(53);
    expect(workbook.sheet("Delivery").validations.size).toBe(0);
  });
});

describe("settings that are stored at one time", () => {
  it("are all kept, in the order in which they were set", async () => {
    const { session, workbook } = setUp();
    await session.recalculate();
    const release = workbook.hold();
    const all = Promise.all([
      session.setAsAt("2025-03-31"),
      session.setHighlight({ highlight: false }),
      session.keep({ title: "Ours" }),
      session.recalculate(),
    ]);
    release();
    await all;
    expect(JSON.parse(workbook.settings() ?? "")).toEqual({
      version: 1,
      asAt: "2025-03-31",
      highlight: false,
      title: "Ours",
    });
    expect(session.state()).toMatchObject({
      settings: { asAt: "2025-03-31", highlight: false, title: "Ours" },
      report: { info: { title: "Ours", asAt: "2025-03-31" } },
      // The run came last, and went by all of them.
      stage: { kind: "done" },
      trouble: null,
    });
    expect(workbook.sheet("Actions").highlights).toEqual([]);
  });

  it("go on top of what a colleague has set since", async () => {
    const { session, workbook } = setUp();
    await session.start();
    await workbook.saveSettings('{"title":"Theirs","later":1}');
    await session.setAsAt("2025-03-31");
    expect(JSON.parse(workbook.settings() ?? "")).toEqual({
      version: 1,
      title: "Theirs",
      later: 1,
      asAt: "2025-03-31",
    });
    expect(session.state().settings).toMatchObject({ title: "Theirs", asAt: "2025-03-31" });
  });

  it("aren't stored where they can't be read before", async () => {
    const { session, workbook } = setUp();
    await session.start();
    workbook.failCall(1, busy);
    await session.setAsAt("2025-03-31");
    expect(session.state()).toMatchObject({ found, trouble: busy });
    expect(workbook.settings()).toBeNull();
  });

  it("leave one that can't be read as it is, until the set-up is kept", async () => {
    const { session, workbook } = setUp({
      sheets: [trackerSheet],
      settings: '{"highlight":"maybe","title":"Ours"}',
    });
    await session.start();
    expect(session.state().damaged).toEqual(["highlight"]);
    await session.setAsAt("2025-03-31");
    expect(session.state().damaged).toEqual(["highlight"]);
    expect(JSON.parse(workbook.settings() ?? "")).toMatchObject({ highlight: "maybe" });
    await session.keep({});
    expect(session.state().damaged).toEqual([]);
    expect(JSON.parse(workbook.settings() ?? "")).toEqual({
      version: 1,
      highlight: true,
      title: "Ours",
      asAt: "2025-03-31",
    });
  });

  it("replace a text that can't be read at all", async () => {
    const { session, workbook } = setUp({ sheets: [trackerSheet], settings: "not JSON" });
    await session.start();
    expect(session.state().damaged).toBe("all");
    await session.keep({});
    expect(session.state().damaged).toEqual([]);
    expect(workbook.settings()).toBe('{"version":1}');
  });
});

describe("showing places", () => {
  const place = { sheet: "Actions", row: rowIndex(3), column: columnIndex(4) };

  it("selects the cell, and activates sheets", async () => {
    const { session, workbook } = setUp();
    await session.show(place);
    expect(workbook.selected()).toEqual(place);
    await session.recalculate();
    await session.showSheet("RAG Summary");
    expect(workbook.active()).toBe("RAG Summary");
  });

  it("says when the sheet is gone, until something goes well", async () => {
    const { session } = setUp();
    await session.showSheet("RAG Summary");
    expect(session.state().trouble).toEqual({ code: "gone" });
    await session.show(place);
    expect(session.state().trouble).toBeNull();
  });
});

describe("exporting", () => {
  it("does nothing without a report", async () => {
    const { session } = setUp();
    await session.exportAs("workbook");
    expect(session.state().exporting).toEqual({ kind: "idle" });
  });

  it("says how the file was handed over, until the next run", async () => {
    const { session } = setUp();
    await session.recalculate();
    const exporting = session.exportAs("workbook");
    expect(session.state().exporting).toEqual({
      kind: "working",
      form: "workbook",
      percent: null,
    });
    await exporting;
    expect(session.state().exporting).toEqual({
      kind: "done",
      form: "workbook",
      fileName: "Workforce Action Plan RAG Summary 2025-02-28.xlsx",
      how: "opened",
    });
    await session.recalculate();
    expect(session.state().exporting).toEqual({ kind: "idle" });
  });

  it("says when the file is refused, until that is put away", async () => {
    const { session } = setUp(undefined, refuseFiles);
    await session.recalculate();
    await session.exportAs("workbook");
    expect(session.state().exporting).toEqual({
      kind: "failed",
      problem: { code: "file-refused" },
    });
    session.endExport();
    expect(session.state().exporting).toEqual({ kind: "idle" });
  });

  it("has the text copied by hand where the clipboard is refused", async () => {
    const { session } = setUp(undefined, refuseFiles);
    await session.recalculate();
    await session.exportAs("copy");
    const { exporting } = session.state();
    expect(exporting.kind === "by-hand" && exporting.text).toContain("Delivery overview");
  });

  it("is cancelled before anything is handed over", async () => {
    const files = takeFiles();
    const { session } = setUp(undefined, files);
    await session.recalculate();
    const exporting = session.exportAs("csv-actions");
    session.endExport();
    await exporting;
    expect(session.state().exporting).toEqual({ kind: "cancelled" });
    expect(files.taken).toEqual([]);
  });

  it("makes one export at a time", async () => {
    const files = takeFiles();
    const { session } = setUp(undefined, files);
    await session.recalculate();
    await Promise.all([session.exportAs("csv-actions"), session.exportAs("csv-findings")]);
    expect(files.taken.map(({ fileName }) => fileName)).toEqual([
      expect.stringContaining(" actions "),
    ]);
  });

  it("again repeats the last form, and recalculates first where there's no report", async () => {
    const files = takeFiles();
    const { session } = setUp(undefined, files);
    await session.exportAgain();
    await session.exportAs("csv-sections");
    await session.exportAgain();
    expect(files.taken.map(({ fileName }) => / (\S+) 2025/u.exec(fileName)?.[1])).toEqual([
      "actions",
      "sections",
      "sections",
    ]);
  });
});

describe("listening", () => {
  it("ends when asked to", async () => {
    const { session } = setUp();
    const listener = jest.fn();
    const stop = session.subscribe(listener);
    stop();
    await session.start();
    expect(listener).not.toHaveBeenCalled();
  });
});
