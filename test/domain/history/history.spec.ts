import { describeDamage, isWhole, nameRows } from "../../../src/domain/history/describeDamage";
import { HISTORY_HEADERS } from "../../../src/domain/history/historyColumns";
import type { HistoryRow } from "../../../src/domain/history/HistoryReading";
import { readHistory } from "../../../src/domain/history/readHistory";
import { parseCheck } from "../../../src/domain/history/rowCheck";
import type { Snapshot, SnapshotAction } from "../../../src/domain/history/Snapshot";
import { writeHistory } from "../../../src/domain/history/writeHistory";
import { rowIndex } from "../../../src/domain/tracker/place";

function action(ref: string, status: string): SnapshotAction {
  return {
    plan: "Actions",
    group: "Plan",
    ref,
    section: "1.1 Data",
    overall: "At Risk",
    status,
    due: "2025-03-31",
    title: "1abc",
    reason: "",
  };
}

const SECOND: Snapshot = {
  report: {
    title: "Workforce",
    number: 2,
    revision: 1,
    asAt: "2024-12-31",
    finished: "2025-01-10",
    fingerprint: "3f9a 12c4 77b0 e1d2",
  },
  actions: [action("1.1.1", "On Track"), action("1.1.2", "At Risk"), action("1.10", "")],
};
const BARE: Snapshot = {
  report: {
    title: "",
    number: null,
    revision: 2,
    asAt: "2025-02-28",
    finished: "2025-03-03",
    fingerprint: "",
  },
  actions: [action("1.1.1", "Off Track")],
};

/** Rows below a header in the sheet's row 1. */
function rowsOf(...texts: readonly (readonly string[])[]): HistoryRow[] {
  return texts.map((cells, index) => ({ row: rowIndex(index + 1), texts: cells }));
}

const written = (snapshot: Snapshot): string[][] => writeHistory(snapshot);

/** A row with the cell under a header changed. */
function changed(row: readonly string[] | undefined, header: string, text: string): string[] {
  const cells = [...(row ?? [])];
  cells[HISTORY_HEADERS.indexOf(header)] = text;
  return cells;
}

describe("the rows of a finished report", () => {
  it("say each action under its header", () => {
    const [first] = written(SECOND);
    expect(first?.slice(0, -1)).toEqual([
      ...["2", "1", "2024-12-31", "Workforce", "2025-01-10", "Actions", "Plan", "1.1.1"],
      ...["1.1 Data", "At Risk", "On Track", "2025-03-31", "1abc", "", "3f9a 12c4 77b0 e1d2"],
    ]);
    expect(first).toHaveLength(HISTORY_HEADERS.length);
    expect(first?.at(-1)).toMatch(/^2\/1\/2024-12-31 1\/3 [0-9a-z]{1,7}$/u);
    expect(written(BARE)[0]?.slice(0, 3)).toEqual(["", "2", "2025-02-28"]);
    expect(written(BARE)[0]?.at(-1)).toMatch(/^-\/2\/2025-02-28 1\/1 /u);
  });

  it("are read back as they were, in whatever order they stand", () => {
    const [one = [], two = [], three = []] = written(SECOND);
    const [other = []] = written(BARE);
    const whole = { changed: [], added: [], gone: [] };
    expect(readHistory(rowsOf(other, one, two, three))).toEqual({
      reports: [
        { ...SECOND, id: "2/1/2024-12-31", damage: { ...whole, of: 3 } },
        { ...BARE, id: "-/2/2025-02-28", damage: { ...whole, of: 1 } },
      ],
      strays: [],
      gone: [],
    });
    const sorted = readHistory(rowsOf(three, other, two, one));
    expect(sorted.reports[0]?.actions.map(({ ref }) => ref)).toEqual(["1.10", "1.1.2", "1.1.1"]);
    expect(sorted.reports.every(({ damage }) => isWhole(damage))).toBe(true);
  });

  it("say which of them were changed, added or taken away, and are all read", () => {
    const [one = [], two = [], three = []] = written(SECOND);
    const typed = changed(changed(three, "Ref", "1.1.4"), "Check", "");
    const { reports, strays } = readHistory(
      rowsOf(changed(one, "RAG", "Delivered"), three, typed, three, ["", "", "soon"], [])
    );
    expect(two).toHaveLength(HISTORY_HEADERS.length);
    expect(reports).toEqual([
      {
        id: "2/1/2024-12-31",
        report: SECOND.report,
        actions: [
          action("1.1.1", "Delivered"),
          action("1.10", ""),
          action("1.1.4", ""),
          action("1.10", ""),
        ],
        damage: { changed: [1], added: [3, 4], gone: [2], of: 3 },
      },
    ]);
    expect(strays).toEqual([5]);
    expect(describeDamage(reports[0]?.damage ?? fail())).toEqual([
      "Changed by hand since: row 2.",
      "Added by hand since: rows 4 and 5.",
      "1 of its 3 rows is gone.",
    ]);
  });

  it("are still of their report where its day was changed in one of them", () => {
    const [one = [], two = [], three = []] = written(SECOND);
    const { reports } = readHistory(rowsOf(changed(one, "As at", "2030-01-01"), two, three));
    expect(reports.map(({ report, damage }) => ({ report, damage }))).toEqual([
      { report: SECOND.report, damage: { changed: [1], added: [], gone: [], of: 3 } },
    ]);
  });

  it("count the one that holds where two stand in one place", () => {
    const [one = [], ...others] = written(SECOND);
    const { reports } = readHistory(rowsOf(changed(one, "RAG", "Delivered"), one, ...others));
    expect(reports[0]?.damage).toEqual({ changed: [], added: [1], gone: [], of: 3 });
  });

  it("can be written by hand, with a day alone", () => {
    const byHand = HISTORY_HEADERS.map((header) => (header === "As at" ? "31 December 2024" : ""));
    const { reports } = readHistory(rowsOf(byHand));
    expect(reports).toEqual([
      {
        id: "-/1/2024-12-31",
        report: {
          title: "",
          number: null,
          revision: 1,
          asAt: "2024-12-31",
          finished: "",
          fingerprint: "",
        },
        actions: [
          { ...action("", ""), plan: "", group: "", section: "", overall: "", due: "", title: "" },
        ],
        damage: { changed: [], added: [1], gone: [], of: 0 },
      },
    ]);
    expect(describeDamage(reports[0]?.damage ?? fail())).toEqual([
      "All its rows were written by hand.",
    ]);
  });

  it("of one day stand by number and revision", () => {
    const as = (number: number | null, revision: number): string[] =>
      written({ ...BARE, report: { ...BARE.report, number, revision } })[0] ?? [];
    const { reports } = readHistory(rowsOf(as(4, 1), as(3, 2), as(null, 1), as(3, 1)));
    expect(reports.map(({ id }) => id)).toEqual([
      "-/1/2025-02-28",
      "3/1/2025-02-28",
      "3/2/2025-02-28",
      "4/1/2025-02-28",
    ]);
  });
});

describe("a row's check", () => {
  it.each([
    "",
    "3",
    "3/1/2025-02-30 1/2 abc",
    "3/1/2025-02-28 0/2 a",
    "3/1/2025-02-28 3/2 a",
    "3/0/2025-02-28 1/2 a",
  ])("isn't read from %j", (text) => {
    expect(parseCheck(text)).toBeNull();
  });
});

describe("rows that are named", () => {
  it("are ten at most", () => {
    const rows = Array.from({ length: 12 }, (_, index) => rowIndex(index));
    expect(nameRows(rows)).toBe("rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more");
  });
});

function fail(): never {
  throw new Error("There's no report.");
}

describe("a history from before the input fingerprint was kept", () => {
  /** A row as it was written then: sealed without that cell, which is read as blank. */
  const OLD = [
    ...["2", "1", "2024-12-31", "Workforce", "2025-01-10", "Actions", "Plan", "1.1.1"],
    ...["1.1 Data", "At Risk", "On Track", "2025-03-31", "1abc", ""],
    "",
    "2/1/2024-12-31 1/1 1sctro8",
  ];

  it("is read as it was written", () => {
    expect(readHistory(rowsOf(OLD)).reports).toEqual([
      {
        report: { ...SECOND.report, fingerprint: "" },
        actions: [action("1.1.1", "On Track")],
        id: "2/1/2024-12-31",
        damage: { changed: [], added: [], gone: [], of: 1 },
      },
    ]);
  });

  it("tells a fingerprint that was put in or taken out by hand", () => {
    const put = changed(OLD, "Input fingerprint", "3f9a 12c4 77b0 e1d2");
    const [one = [], two = [], three = []] = written(SECOND);
    const taken = changed(two, "Input fingerprint", "");
    expect(readHistory(rowsOf(put)).reports[0]?.damage.changed).toEqual([1]);
    expect(readHistory(rowsOf(one, taken, three)).reports[0]).toMatchObject({
      report: SECOND.report,
      damage: { changed: [2], added: [], gone: [] },
    });
  });
});
