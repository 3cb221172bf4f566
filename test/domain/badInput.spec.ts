import {
  countLeftOut,
  createStatusReader,
  findTrackers,
  publishedScheme,
  readTitleBlock,
  readTracker,
} from "../../src/domain";
import type { Finding } from "../../src/domain/checks/Finding";
import { runChecks } from "../../src/domain/checks/runChecks";
import type { CellValue } from "../../src/domain/tracker/cell";
import { classifyRow, type RowTexts } from "../../src/domain/tracker/classifyRow";
import { SectionCollector } from "../../src/domain/tracker/collectSections";
import { readDueDate } from "../../src/domain/tracker/dueDate";
import { findNotes } from "../../src/domain/tracker/findNotes";
import { joinHeaderRows } from "../../src/domain/tracker/headerRows";
import { meaningsOf } from "../../src/domain/tracker/headerWords";
import { columnIndex, formatCell, rowIndex } from "../../src/domain/tracker/place";
import {
  FIELDS,
  type Field,
  type Tracker,
  type TrackerCells,
} from "../../src/domain/tracker/Tracker";
import { surveyBook, type Grid } from "../support/domain/book";
import { outlineTracker } from "../support/domain/outlineTracker";
import { trackerFromGrid } from "../support/domain/trackerFromGrid";

/** The longest text that a cell of Excel's can hold. */
const LONGEST = "x".repeat(32_767);

const HEADERS: Readonly<Record<Field, string>> = {
  ref: "Ref",
  group: "Pillar",
  section: "Section",
  action: "Action",
  lead: "Lead",
  due: "Due date",
  status: "RAG",
  baseline: "Previous RAG",
  reason: "Reason for RAG",
  mitigation: "Mitigating actions",
};
const USUAL: Readonly<Record<Field, CellValue>> = {
  ref: "1.1.1",
  group: "Plan",
  section: "1.1 Data",
  action: "Do it",
  lead: "AB",
  due: 45_747,
  status: "On Track",
  baseline: "On Track",
  reason: "As planned.",
  mitigation: "None.",
};

/** The parts of an action's line that a field can change, and what a usual action has there. */
type Line = Readonly<Record<Exclude<Field, "group">, string>>;
const LINE: Line = {
  ref: "1.1.1",
  section: "1.1",
  action: "Do it",
  lead: "AB",
  due: "2025-03-31",
  status: "On Track",
  reason: "As planned.",
  mitigation: "None.",
  baseline: "On Track",
};

/** A tracker of one action, in columns A to J, in which a field holds something unusual. */
function withCell(field: Field, value: CellValue): Tracker {
  const cells = { ...USUAL, [field]: value };
  return trackerFromGrid([FIELDS.map((each) => HEADERS[each]), FIELDS.map((each) => cells[each])]);
}

/** The same with a header that is something unusual. */
function gridWithHeader(field: Field, value: CellValue): Grid {
  const headers = { ...HEADERS, [field]: value };
  return [FIELDS.map((each) => headers[each]), FIELDS.map((each) => USUAL[each])];
}

function actionsOf(tracker: Tracker): readonly string[] {
  return outlineTracker(tracker, publishedScheme).actions;
}

/** Findings by code, with the cell that they're at. */
function findingsOf(tracker: Tracker): string[] {
  return runChecks(tracker, publishedScheme, { asAt: null }).map(
    ({ code, place }: Finding) => `${code} at ${place.sheet}!${formatCell(place)}`
  );
}

/** How a cell's text is read in each field, and what is found at it. */
interface CellReading {
  readonly line: Partial<Line>;
  readonly findings?: readonly string[];
}

/** How any text is read that isn't what the field is for. */
const strange = (text: string): Readonly<Record<Field, CellReading>> => ({
  ref: { line: { ref: text } },
  group: { line: {} },
  section: { line: { section: `Plan > ${text}` } },
  action: { line: { action: text } },
  lead: { line: { lead: text } },
  due: {
    line: { due: `unreadable, no-date: ${text}` },
    findings: ["due/unreadable at Actions!F2"],
  },
  status: { line: { status: `unknown: ${text}` }, findings: ["status/unknown at Actions!G2"] },
  baseline: { line: { baseline: `unknown: ${text}` } },
  reason: { line: { reason: text } },
  mitigation: { line: { mitigation: text } },
});

/** The same of a text without a letter or digit: it names no lead. */
const wordless = (text: string): Readonly<Record<Field, CellReading>> => ({
  ...strange(text),
  lead: { line: { lead: text }, findings: ["lead/missing at Actions!E2"] },
});

/** How an error is read: as the text that it shows, but as blank where it should be a place in the plan. */
const failed = (text: string): Readonly<Record<Field, CellReading>> => {
  const found = (cell: string): readonly string[] => [`cell/error at Actions!${cell}`];
  return {
    ...strange(text),
    ref: { line: { ref: text }, findings: found("A2") },
    group: { line: {}, findings: found("B2") },
    section: { line: {}, findings: found("C2") },
    action: { line: { action: text }, findings: found("D2") },
    lead: { line: { lead: text }, findings: found("E2") },
    reason: { line: { reason: text }, findings: found("I2") },
    mitigation: { line: { mitigation: text }, findings: found("J2") },
  };
};

/** How the number 1.5 is read; in a due date it's noon on the first day that Excel knows, which nobody means. */
const number: Readonly<Record<Field, CellReading>> = {
  ...strange("1.5"),
  ref: { line: { ref: "1.5 (number)" }, findings: ["ref/number at Actions!A2"] },
  section: { line: { section: "1.5" }, findings: ["ref/outside at Actions!A2"] },
  due: {
    line: { due: "unreadable, far-off: 1.5" },
    findings: ["due/unreadable at Actions!F2"],
  },
};

describe.each<[string, CellValue, Readonly<Record<Field, CellReading>>]>([
  ["#N/A", "#N/A", failed("#N/A")],
  ["#REF!", "#REF!", failed("#REF!")],
  ["#VALUE!", "#VALUE!", failed("#VALUE!")],
  ["a text like an error", "#N/A - see note", strange("#N/A - see note")],
  ["TRUE", true, strange("TRUE")],
  ["a number", 1.5, number],
  ["the longest text", LONGEST, strange(LONGEST)],
  ["a control character", "\u0007", wordless("\u0007")],
  ["a null character", "a\u0000b", strange("a\u0000b")],
  ["half a surrogate pair", "\ud800", wordless("\ud800")],
  ["marks of direction", "\u202eتقرير\u202c", strange("\u202eتقرير\u202c")],
  ["a formula's text", "=1+1", strange("=1+1")],
  ["a name of JavaScript's", "__proto__", strange("__proto__")],
])("%s", (_, value, readings) => {
  it.each(FIELDS)("is read in field %s, and found where it's wrong", (field) => {
    const tracker = withCell(field, value);
    const { line, findings = [] } = readings[field];
    const expected = ["2", ...Object.values({ ...LINE, ...line })].join(" | ");
    expect(actionsOf(tracker)).toEqual([expected]);
    expect(findingsOf(tracker)).toEqual(findings);
  });
});

describe("a header that can't be one", () => {
  it.each<[string, CellValue]>([
    ["an error", "#REF!"],
    ["the longest text", LONGEST],
    ["a number", 2025],
    ["a boolean", true],
    ["half a surrogate pair", "\udfff"],
    ["brackets without end", "(".repeat(LONGEST.length)],
    ["nothing", ""],
  ])("leaves its column out, and is told where the status is missing: %s", (_, value) => {
    for (const field of FIELDS.filter((each) => each !== "status")) {
      const { columns } = trackerFromGrid(gridWithHeader(field, value));
      expect(new Set(Object.keys(columns))).toEqual(
        new Set(FIELDS.filter((each) => each !== field))
      );
    }
    const sheets = { Actions: gridWithHeader("status", value) };
    expect(findTrackers(surveyBook({ sheets }))).toMatchObject({
      ok: false,
      problem: { code: "no-status-column", sheet: "Actions" },
    });
  });
});

describe("200 columns", () => {
  const filler = (from: number, to: number, of: string): string[] =>
    Array.from({ length: to - from }, (_, index) => `${of} ${from + index}`);

  it("are read, wherever the tracker's own stand among them", () => {
    const tracker = trackerFromGrid([
      ["Programme board: all measures"],
      ["Ref", ...filler(1, 99, "Measure"), "Action", ...filler(100, 199, "Site"), "RAG"],
      ["1.1.1", ...filler(1, 99, "m"), "Do it", ...filler(100, 199, "s"), "Off Track"],
    ]);
    expect(outlineTracker(tracker, publishedScheme)).toMatchObject({
      headerRow: 2,
      columns: { ref: "A Ref", action: "CV Action", status: "GR RAG" },
      actions: ["3 | 1.1.1 | 1.1 | Do it |  |  | Off Track"],
    });
  });

  it("that mean nothing are no tracker", () => {
    const sheets = { Wide: Array.from({ length: 50 }, () => filler(0, 200, "Measure")) };
    expect(findTrackers(surveyBook({ sheets }))).toEqual({
      ok: false,
      problem: { code: "no-tracker", sheets: ["Wide"] },
    });
  });
});

describe("a million formatted rows without anything in them", () => {
  const ROWS = 1_000_000;
  const READ = ["1.1.1", "Do it", "On Track"] as const;

  /** The tracker's cells, each column's values followed by as many blank ones. */
  function cellsWith(blank: CellValue, blanks: number): TrackerCells {
    const column = (at: number, header: string) => ({
      column: columnIndex(at),
      header,
      values: [READ[at] ?? "", ...new Array<CellValue>(blanks).fill(blank)],
    });
    return {
      sheet: "Actions",
      plan: "Actions",
      table: "Actions",
      headerRow: rowIndex(0),
      firstRow: rowIndex(1),
      rowCount: ROWS,
      firstColumn: columnIndex(0),
      lastColumn: columnIndex(2),
      columns: { ref: column(0, "Ref"), action: column(1, "Action"), status: column(2, "RAG") },
    };
  }

  it.each<[string, CellValue, number]>([
    ["values that end with the last action", "", 0],
    ["blank values to the end", "", ROWS - 1],
    ["values of spaces to the end", " ", ROWS - 1],
  ])("aren't looked at one by one nor listed: %s", (_, blank, blanks) => {
    const readStatus = jest.fn(createStatusReader(publishedScheme));
    const tracker = readTracker(cellsWith(blank, blanks), readStatus);
    expect(actionsOf(tracker)).toEqual(["2 | 1.1.1 | 1.1 | Do it |  |  | On Track"]);
    expect(tracker.leftOut).toEqual([]);
    expect(readStatus.mock.calls.length).toBeLessThan(10);
  });

  it("are nothing at all where no row holds anything", () => {
    const cells = cellsWith("", 0);
    const columns = { ref: { column: columnIndex(0), header: "Ref", values: [""] } };
    const tracker = readTracker({ ...cells, columns }, createStatusReader(publishedScheme));
    expect([...tracker.actions]).toEqual([]);
    expect(tracker).toMatchObject({ sections: [], leftOut: [] });
  });
});

describe("one ref on 20,000 rows", () => {
  it("is found in each of them, with no more than five others named", () => {
    const rows = 20_000;
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ...Array.from({ length: rows }, () => ["WF", "Do it", "On Track"]),
    ]);
    const found = runChecks(tracker, publishedScheme, { asAt: null }).flatMap((finding) =>
      finding.code === "ref/duplicate" ? [finding] : []
    );
    expect(found).toHaveLength(rows);
    expect(new Set(found.map(({ others, more }) => `${others.length} ${more ?? 0}`))).toEqual(
      new Set(["5 19994"])
    );
  });
});

describe("a lone cell far below the tracker", () => {
  const FAR = 900_000;

  /** A tracker of one action, and a cell of `field` in row 900,002 of the sheet. */
  function farCell(field: "action" | "lead", value: CellValue): TrackerCells {
    const header = HEADERS[field];
    const first = USUAL[field];
    const far = [first, ...new Array<CellValue>(FAR - 1).fill(""), value];
    const known = { ref: ["1.1.1"], action: ["Do it"], status: ["On Track"] };
    const columns = Object.entries({ ...known, [field]: far }).map(([name, values], at) => [
      name,
      { column: columnIndex(at), header: name === field ? header : name, values },
    ]);
    return {
      sheet: "Actions",
      plan: "Actions",
      table: null,
      headerRow: rowIndex(0),
      firstRow: rowIndex(1),
      rowCount: FAR + 1,
      firstColumn: columnIndex(0),
      lastColumn: columnIndex(3),
      columns: Object.fromEntries(columns) as TrackerCells["columns"], // Keyed by fields, as just written.
    };
  }

  it.each([
    ["action", "Look here", "900002 |  | no section | Look here |  |  | blank"],
    ["lead", "AB", "900002 |  | no section |  | AB |  | blank"],
  ] as const)("is read, and what lies between is told in one line: %s", (field, value, action) => {
    const readStatus = jest.fn(createStatusReader(publishedScheme));
    const tracker = readTracker(farCell(field, value), readStatus);
    expect(actionsOf(tracker)[1]).toBe(action);
    expect(tracker.leftOut).toEqual([{ row: 2, rows: 899_999, reason: "blank", text: "" }]);
    expect(countLeftOut(tracker.leftOut)).toBe(899_999);
    expect(readStatus.mock.calls.length).toBeLessThan(20);
  });

  it("may be a note", () => {
    const tracker = readTracker(
      farCell("action", "Note: end"),
      createStatusReader(publishedScheme)
    );
    expect(outlineTracker(tracker, publishedScheme).leftOut).toEqual([
      "3 to 900001 blank",
      "900002 note: Note: end",
    ]);
  });
});

describe("text of 100,000 characters that is hard to search", () => {
  const BLANK: RowTexts = {
    ref: "",
    group: "",
    section: "",
    action: "",
    lead: "",
    due: "",
    status: "",
    baseline: "",
    reason: "",
    mitigation: "",
  };
  const texts: readonly string[] = [
    "(",
    "((",
    "[(",
    "(a)",
    "RAG (",
    "()",
    ")",
    "as at ",
    "as of: ",
    "report ",
    "report no. ",
    "1.",
    "1 ",
    "1-",
    "key ",
    "key to ",
    "rag status ",
    "total ",
    "sub ",
    "end of ",
    "31 ",
    "Q2 ",
    "pillar : ",
    "priority ",
    '"',
    "same ",
    "*",
    "\u00a0",
    "\n",
    "ﷺ",
    "last period ",
    "-",
  ].map((part) => part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000));

  it.each(texts.map((text): [string, string] => [text.slice(0, 12), text]))(
    "is come through: %j and so on",
    (_, text) => {
      expect(meaningsOf(text)).toEqual([]);
      expect(joinHeaderRows([text, ""], [text, text])).toBeNull();
      expect(typeof readTitleBlock([[text, text]]).title).toBe("string");
      expect(readDueDate(text).kind).not.toBe("day");
      const collector = new SectionCollector();
      collector.enterGroup(text);
      collector.enterSection(text);
      collector.place({ ref: text, group: text, section: text });
      expect(collector.sections).toHaveLength(1);
      for (const field of FIELDS) {
        const row = { ...BLANK, [field]: text };
        expect(["action", "left-out"]).toContain(classifyRow(row, row, 3).kind);
        expect([0, 1]).toContain(
          findNotes(
            [{ from: 0, to: 1 }],
            () => row,
            () => false,
            3
          )
        );
      }
    }
  );

  it("is come through in a whole tracker", () => {
    for (const text of texts) {
      const tracker = trackerFromGrid([
        [text],
        ["Ref", "Action", "RAG", `Reason (${text.slice(0, 30_000)})`],
        ["1.1.1", text, "On Track", text],
        [text, "", "", ""],
      ]);
      expect(tracker.actions.at(0)?.ref).toBe("1.1.1");
    }
  });
});
