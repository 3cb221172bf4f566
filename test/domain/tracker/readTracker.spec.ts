import { createStatusReader, publishedScheme, readTracker } from "../../../src/domain";
import type { Action, Tracker } from "../../../src/domain/tracker/Tracker";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { statuses } from "../../support/domain/statuses";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const HEADERS = [
  "Pillar",
  "Ref",
  "Action",
  "Lead",
  "Due date",
  "RAG status",
  "Reason",
  "Mitigation",
];

/** What each action's row comes down to: Excel's row, ref and section. */
function outline({ actions, sections }: Tracker): string[] {
  return actions.map(({ row, ref, section }) => {
    const { group, ref: number, title } = sections[section] ?? { group: "?", ref: "?", title: "?" };
    return `${row + 1} ${ref} > ${group} > ${number} ${title}`;
  });
}

/** What was left out: Excel's row, reason and text. */
function leftOut(tracker: Tracker): string[] {
  return tracker.leftOut.map(({ row, reason, text }) => `${row + 1} ${reason}: ${text}`);
}

describe("reading a tracker", () => {
  it("turns rows into actions, whole", () => {
    const tracker = trackerFromGrid([
      ["Workforce Action Plan"],
      HEADERS,
      [
        "Plan",
        "1.1.1",
        "Agree it\nand sign it",
        " AB\u00a0",
        45_716,
        "On Track",
        "Late.\nStill.",
        "More.",
      ],
      ["", 1.1, "Do it", "", "tbc", "amber"],
    ]);
    const expected: Omit<Tracker, "actions"> & { readonly actions: readonly Action[] } = {
      plan: "Actions",
      sheet: "Actions",
      table: null,
      headerRow: rowIndex(1),
      columns: {
        group: { column: columnIndex(0), header: "Pillar" },
        ref: { column: columnIndex(1), header: "Ref" },
        action: { column: columnIndex(2), header: "Action" },
        lead: { column: columnIndex(3), header: "Lead" },
        due: { column: columnIndex(4), header: "Due date" },
        status: { column: columnIndex(5), header: "RAG status" },
        reason: { column: columnIndex(6), header: "Reason" },
        mitigation: { column: columnIndex(7), header: "Mitigation" },
      },
      sections: [
        { ref: "1.1", title: "", group: "Plan" },
        { ref: "1", title: "", group: "Plan" },
      ],
      actions: [
        {
          row: rowIndex(2),
          ref: "1.1.1",
          refIsNumber: false,
          refDay: null,
          section: 0,
          sectionText: "",
          placeErrors: [],
          title: "Agree it\nand sign it",
          // As in the cell: it is tidied where it is shown.
          lead: " AB\u00a0",
          due: { kind: "day", day: "2025-02-28", typed: false, order: null, text: "45716" },
          status: { kind: "rated", status: statuses.onTrack, text: "On Track", exact: true },
          baseline: { kind: "blank" },
          reason: "Late.\nStill.",
          mitigation: "More.",
        },
        {
          row: rowIndex(3),
          ref: "1.1",
          refIsNumber: true,
          refDay: null,
          section: 1,
          sectionText: "",
          placeErrors: [],
          title: "Do it",
          lead: "",
          due: { kind: "open", text: "tbc" },
          status: { kind: "rated", status: statuses.atRisk, text: "amber", exact: false },
          baseline: { kind: "blank" },
          reason: "",
          mitigation: "",
        },
      ],
      leftOut: [],
      hiddenRows: null,
    };
    expect(tracker).toEqual(expected);
  });

  it("copes with merged pillar cells, headings, separators, subtotals, repeated headers and notes", () => {
    const tracker = trackerFromGrid([
      HEADERS,
      ["Pillar: Plan"],
      ["1.1 Workforce Data"],
      ["Plan", "1.1.1", "Agree it", "AB", 45_716, "On Track"],
      ["", "1.1.2", "Do it", "AB", 45_716, "Off Track"],
      [],
      ["Sub-total", "", "2 actions"],
      ["Pillar", "Ref", "Action", "Lead", "Due date", "RAG status", "Reason", "Mitigation"],
      ["Pillar: Attract"],
      ["2.1 Campaigns"],
      ["Attract", "2.1.1", "Film it", "CD", "", ""],
      ["", "2.1.2", "Show it", "CD", "", "Ask Jo"],
      ["", "", "Note: two more to come"],
      [],
      [],
    ]);
    expect(outline(tracker)).toEqual([
      "4 1.1.1 > Plan > 1.1 Workforce Data",
      "5 1.1.2 > Plan > 1.1 Workforce Data",
      "11 2.1.1 > Attract > 2.1 Campaigns",
      "12 2.1.2 > Attract > 2.1 Campaigns",
    ]);
    expect(leftOut(tracker)).toEqual([
      "2 group heading: Pillar: Plan",
      "3 section heading: 1.1 Workforce Data",
      "6 blank: ",
      "7 subtotal: Sub-total 2 actions",
      "8 repeated header: Ref Pillar Action",
      "9 group heading: Pillar: Attract",
      "10 section heading: 2.1 Campaigns",
      "13 note: Note: two more to come",
    ]);
    expect(tracker.actions.map(({ status }) => status.kind)).toEqual([
      "rated",
      "rated",
      "blank",
      "unknown",
    ]);
  });

  it("takes a row with a blank status for an action where it has more than a name", () => {
    const tracker = trackerFromGrid([
      HEADERS,
      ["Plan", "1.1.1", "Agree it", "AB", "", "On Track", "", ""],
      ["", "1.1.2", "Sign it", "", "", "", "", ""],
      ["", "1.1.3", "Send it", "CD", "", "", "", ""],
      ["", "1.2", "Train", "", "", "", "", ""],
      ["", "", "Total", "", "", "", "", ""],
      ["", "1.2.1", "", "", 45_700, "", "", ""],
    ]);
    expect(outline(tracker)).toEqual([
      "2 1.1.1 > Plan > 1.1 ",
      "3 1.1.2 > Plan > 1.1 ",
      "4 1.1.3 > Plan > 1.1 ",
      "7 1.2.1 > Plan > 1.2 Train",
    ]);
    expect(leftOut(tracker)).toEqual(["5 section heading: 1.2 Train", "6 subtotal: Total"]);
  });

  it("takes a row of its own with a shorter ref for a section, unless it has a status", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["1.1", "Workforce Data"],
      ["1.1.1", "Agree it", "On Track"],
      ["1.2", "Workforce Planning", "At Risk"],
    ]);
    expect(outline(tracker)).toEqual(["3 1.1.1 >  > 1.1 Workforce Data", "4 1.2 >  > 1 "]);
    expect(leftOut(tracker)).toEqual(["2 section heading: 1.1 Workforce Data"]);
  });

  it("shortens what it quotes of a left-out row", () => {
    const long = `Note: ${"very ".repeat(40)}long`;
    const [row] = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["", long],
    ]).leftOut;
    expect(row?.text).toHaveLength(80);
    expect(row?.text.endsWith("…")).toBe(true);
    const exact = `Note: ${"x".repeat(74)}`;
    expect(
      trackerFromGrid([
        ["Ref", "Action", "RAG"],
        ["", exact],
      ]).leftOut[0]?.text
    ).toBe(exact);
  });

  it("reads columns that are shorter than the body, and a table's name", () => {
    const column = (at: number, header: string, values: readonly string[]) => ({
      column: columnIndex(at),
      header,
      values,
    });
    const tracker = readTracker(
      {
        plan: "Plan",
        sheet: "Plan",
        table: "Actions",
        headerRow: rowIndex(0),
        firstRow: rowIndex(1),
        rowCount: 3,
        firstColumn: columnIndex(0),
        lastColumn: columnIndex(1),
        columns: {
          action: column(0, "Action", ["One", "Two"]),
          status: column(1, "RAG", ["On Track"]),
        },
      },
      createStatusReader(publishedScheme)
    );
    expect(tracker.table).toBe("Actions");
    expect(tracker.actions.map(({ title, status }) => [title, status.kind])).toEqual([
      ["One", "rated"],
      ["Two", "blank"],
    ]);
    expect(tracker.leftOut).toEqual([]);
  });

  it("leaves notes below the last action out", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG", "Reason"],
      ["1.1.1", "Agree it", "On Track"],
      [],
      ["Key"],
      ["", "", "On Track", "as planned"],
      [],
      ["Amber", "in doubt"],
    ]);
    expect(tracker.actions.map(({ ref }) => ref)).toEqual(["1.1.1"]);
    expect(leftOut(tracker)).toEqual([
      "3 blank: ",
      "4 note: Key",
      "5 note: On Track as planned",
      "6 blank: ",
      "7 note: Amber in doubt",
    ]);
  });

  it("has nothing from an empty body", () => {
    const tracker = trackerFromGrid([["Ref", "Action", "RAG"], [], []]);
    const none: readonly Action[] = [];
    expect(tracker).toMatchObject({ actions: none, sections: [], leftOut: [] });
  });

  it("takes a row of nothing but errors for a blank one, wherever it stands", () => {
    const tracker = trackerFromGrid([
      ["Section", "Ref", "Action", "Lead", "RAG"],
      ["1.1 Data", "1.1.1", "Agree it", "AB", "On Track"],
      ["#N/A", "", "", "#N/A", ""],
      ["", "#REF!", "#REF!", "", "#REF!"],
      ["#N/A", "", "Do it", "#N/A", "#N/A"],
      ["", "", "Key", "", ""],
      ["#N/A", "", "", "#N/A", ""],
      ["", "", "Green is good", "", ""],
      ["#N/A", "", "", "#N/A", ""],
    ]);
    expect(outline(tracker)).toEqual(["2 1.1.1 >  > 1.1 Data", "5  >  > 1.1 Data"]);
    expect(leftOut(tracker)).toEqual([
      "3 blank: ",
      "4 blank: ",
      "6 note: Key",
      "7 blank: ",
      "8 note: Green is good",
    ]);
  });
});
