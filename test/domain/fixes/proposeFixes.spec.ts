import { fivePointScheme, publishedScheme } from "../../../src/domain";
import type { FixOffer } from "../../../src/domain/fixes/Fix";
import { proposeFixes } from "../../../src/domain/fixes/proposeFixes";
import { proposeStatus } from "../../../src/domain/fixes/proposeStatus";
import type { Finding } from "../../../src/domain/checks/Finding";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { offersInGrid } from "../../support/domain/applyToGrid";
import { cellsFromGrid, type Grid } from "../../support/domain/trackerFromGrid";

const HEADERS = ["Ref", "Section", "Action", "Lead", "Due date", "RAG"];
/** A tracker of which nothing but its place is known. */
const bareCells = {
  table: null,
  headerRow: rowIndex(0),
  firstRow: rowIndex(1),
  rowCount: 1,
  firstColumn: columnIndex(0),
  lastColumn: columnIndex(5),
  columns: {},
};
const labels = publishedScheme.statuses.map(({ label }) => label);

const offersIn = (grid: Grid): FixOffer[] => [...offersInGrid(grid).offers.values()];

/** What is offered for one action's status. */
const offersFor = (status: CellValue): FixOffer[] =>
  offersIn([
    HEADERS,
    ["1.1.1", "1.1 Data", "Agree it", "AB", 46_000, "On Track"],
    ["1.1.2", "1.1 Data", "Do it", "AB", 46_000, status],
  ]);

/** Row by row, from row 2: what is offered for sections, each with its ref before it. */
const sectionsOf = (cells: readonly (readonly [ref: string, section: string])[]) =>
  offersIn([
    HEADERS,
    ...cells.map(([ref, section]) => [ref, section, "Do it", "AB", 46_000, "On Track"]),
  ]).map(({ place, before, after }) => [place.row, before, after]);

describe("proposing fixes of statuses", () => {
  const cell = {
    plan: "Actions",
    field: "status",
    place: { sheet: "Actions", row: 2, column: 5 },
    ref: "1.1.2",
    witness: { column: 0, value: "1.1.2" },
  };

  it("offers the label of a status that is spelt another way, as it was read", () => {
    expect(offersFor(" on-track ")).toEqual([
      { ...cell, code: "status/alias", before: " on-track ", after: "On Track", choices: [] },
    ]);
  });

  it("offers the status that is nearest", () => {
    expect(offersFor("On Trakc")).toEqual([
      { ...cell, code: "status/unknown", before: "On Trakc", after: "On Track", choices: [] },
    ]);
  });

  it("offers a choice where no status is near, and where nothing stands", () => {
    const choice = { ...cell, after: null, choices: labels };
    expect(offersFor("Ask Jo")).toEqual([{ ...choice, code: "status/unknown", before: "Ask Jo" }]);
    expect(offersFor("")).toEqual([{ ...choice, code: "status/blank", before: "" }]);
    expect(offersFor(" \u00a0")).toEqual([{ ...choice, code: "status/blank", before: " \u00a0" }]);
  });

  it("offers the words that aren't rated too, after the statuses", () => {
    const finding = { code: "status/blank" } as Finding; // The rest of it doesn't count.
    expect(proposeStatus(finding, fivePointScheme)?.choices).toEqual([
      ...fivePointScheme.statuses.map(({ label }) => label),
      ...fivePointScheme.notRated.map(({ label }) => label),
    ]);
  });

  it("offers nothing where the status stands to the letter, whatever else speaks against it", () => {
    const rows = [
      ["1.1.1", "1.1 Data", "Agree it", "AB", 40_000, "On Track"],
      ["1.1.2", "1.1 Data", "Do it", "", "end of Q4-ish", "Off Track"],
      [1.1, "1.1 Data", "Do it", "", "31.03.2025", "Delivered"],
    ];
    const { report, offers } = offersInGrid([HEADERS, ...rows]);
    expect(report.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["contradiction/overdue", "due/text", "ref/number", "lead/missing"])
    );
    expect([...offers.values()]).toEqual([]);
  });

  it("knows a row by its action where it has no ref, and by nothing where it has neither", () => {
    const withoutRef = offersIn([
      HEADERS,
      ["1.1.1", "1.1 Data", "Agree it", "AB", 46_000, "On Track"],
      ["", "1.1 Data", "Do it", "AB", 46_000, "on-track"],
    ]);
    expect(withoutRef.map(({ ref, witness }) => ({ ref, witness }))).toEqual([
      { ref: "", witness: { column: 2, value: "Do it" } },
    ]);
    const { report } = offersInGrid([HEADERS, ["1.1.1", "1.1 Data", "Agree it", "AB", 46_000, ""]]);
    const bare = proposeFixes(report, [{ ...bareCells, sheet: "Actions", plan: "Actions" }]);
    expect([...bare.values()].map(({ before, witness }) => ({ before, witness }))).toEqual([
      { before: "", witness: null },
    ]);
  });

  it("keeps plans apart", () => {
    const { report, offers } = offersInGrid([
      HEADERS,
      ["1.1.1", "1.1 Data", "Agree it", "AB", 46_000, "on-track"],
    ]);
    expect([...offers.values()]).toHaveLength(1);
    const elsewhere = proposeFixes(report, [{ ...bareCells, sheet: "Other", plan: "Actions" }]);
    const ofAnother = proposeFixes(report, [{ ...bareCells, sheet: "Actions", plan: "Other" }]);
    expect([...elsewhere.values(), ...ofAnother.values()]).toEqual([]);
    const all = [offers, elsewhere, ofAnother];
    expect(all.map((each) => report.findings.map((finding) => each.isCertain(finding)))).toEqual([
      [true],
      [false],
      [false],
    ]);
    expect(report.findings.map((finding) => elsewhere.find(finding))).toEqual([null]);
  });

  it("offers for a status are made without looking at other findings", () => {
    const grid: Grid = [
      [...HEADERS],
      ["1.1.1", "1.1 Data", "Agree it", "AB", 46_000, "on-track"],
      ["1.1.2", "1.1 Data", "Do it", "AB", 46_000, ""],
    ];
    const { report } = offersInGrid(grid);
    const findings = [...report.findings];
    const none = new Proxy(report.findings, {
      get: (): never => {
        throw new Error("The list was looked at.");
      },
    });
    const offers = proposeFixes({ ...report, findings: none }, [cellsFromGrid(grid)]);
    expect(findings.map((finding) => offers.find(finding)?.after)).toEqual([null, "On Track"]);
  });

  it("offers nothing for a cell that holds something else by now", () => {
    const grid = (status: CellValue): Grid => [
      [...HEADERS],
      ["1.1.1", "1.1 Data", "Agree it", "AB", 46_000, status],
    ];
    const [spelling] = offersInGrid(grid("on-track")).report.findings;
    const [blank] = offersInGrid(grid("")).report.findings;
    const { offers } = offersInGrid(grid("off-track"));
    expect([spelling, blank].map((finding) => finding && offers.find(finding))).toEqual([
      null,
      null,
    ]);
  });
});

describe("proposing fixes of sections", () => {
  it("offers the text that most of the section's rows have", () => {
    expect(
      sectionsOf([
        ["1.1.1", "1.1 - Data  & Plans"],
        ["1.1.2", "1.1: Data & Plans"],
        ["1.1.3", "1.1 - Data & Plans"],
        ["1.1.4", "1.1 Data and plans"],
        ["1.1.5", "1.1 Leavers"],
      ])
    ).toEqual([
      [5, "1.1 Leavers", "1.1 - Data & Plans"],
      [4, "1.1 Data and plans", "1.1 - Data & Plans"],
    ]);
  });

  it("offers the name with its number where a row lacks it", () => {
    expect(
      sectionsOf([
        ["A-1", "1.1 Workforce Data"],
        ["A-2", "1.1 Workforce Data"],
        ["A-3", "Workforce Data"],
      ])
    ).toEqual([[3, "Workforce Data", "1.1 Workforce Data"]]);
  });

  it("offers nothing where as many rows have the other name, nor beside it", () => {
    expect(
      sectionsOf([
        ["A-1", "1.1 Recruitment"],
        ["A-2", "1.1 Recruitmant"],
        ["A-3", "Recruitment"],
      ])
    ).toEqual([]);
  });

  it("offers nothing where the ref tells another section", () => {
    expect(
      sectionsOf([
        ["1.1.1", "1.1 Workforce Data"],
        ["1.1.2", "1.1 Workforce Data"],
        ["1.1.4", "1.1 Workforce Data"],
        ["2.1.3", "Workforce Data"],
        ["1.1.3", "Workforce Data"],
      ])
    ).toEqual([[5, "Workforce Data", "1.1 Workforce Data"]]);
  });

  it("offers nothing where the usual name is itself most likely a third", () => {
    // Each differs from the next by one letter; the last from the first by two.
    expect(
      sectionsOf([
        ["A-1", "Recruitment"],
        ["A-2", "Recruitment"],
        ["A-3", "Recruitment"],
        ["A-4", "Recruitmant"],
        ["A-5", "Recruitmant"],
        ["A-6", "Recruutmant"],
      ])
    ).toEqual([]);
  });

  it("offers nothing where one cell may be of two names", () => {
    expect(
      sectionsOf([
        ["A-1", "1.1 Workforce Data"],
        ["A-2", "1.1 Workforce Data"],
        ["A-3", "1.1 Workforce Data"],
        ["A-4", "Workforce Data"],
        ["A-5", "workforce-data"],
      ])
    ).toEqual([]);
  });
});

it("an offer is found by its finding, and by no other", () => {
  const { report, offers } = offersInGrid([
    HEADERS,
    ["1.1.1", "1.1 Data", "Agree it", "", 46_000, "on-track"],
  ]);
  expect(report.findings.map((finding) => [finding.code, offers.find(finding)?.after])).toEqual([
    ["lead/missing", undefined],
    ["status/alias", "On Track"],
  ]);
});
