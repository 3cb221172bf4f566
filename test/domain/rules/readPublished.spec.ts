import { publishedScheme, threeColourScheme } from "../../../src/domain";
import { describeFit } from "../../../src/domain/rules/describeFit";
import { findRules } from "../../../src/domain/rules/findRules";
import { readPublished, type PublishedReading } from "../../../src/domain/rules/readPublished";
import { splitTable } from "../../../src/domain/rules/splitTable";
import { summarySheet } from "../../../src/domain/sheets/summarySheet";
import { publishedGrid, publishedSections } from "../../support/domain/publishedPlan";
import { reportFromGrid } from "../../support/domain/reportFromGrid";

const LABELS = publishedScheme.statuses.map(({ label }) => label);
const HEADERS = ["Section", "Overall RAG", "Sub-Action Delivery RAG"];

/** The published table as it's printed: shares as text. */
const printed = publishedSections.map(({ section, overall, shares }) => [
  section,
  overall,
  LABELS.flatMap((label) =>
    shares[label] === undefined ? [] : [`${shares[label]} ${label}`]
  ).join(", "),
]);
const copy = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.join("\t")).join("\r\n");
const read = (text: string): PublishedReading => readPublished(text, publishedScheme);
/** Each section in a line: "1.1 At Risk: 0 1 0 3 0 0". */
const tell = (text: string): string[] =>
  read(text).rows.map(
    ({ name, overall, shares }) => `${name} ${LABELS[overall] ?? ""}: ${shares.counts.join(" ")}`
  );
const first = (text: string): string => {
  const { rows, leftOut } = read(text);
  const fits = findRules(rows, publishedScheme);
  expect(leftOut).toEqual([]);
  expect(rows).toHaveLength(20);
  return fits[0] === undefined ? "" : describeFit(fits[0], rows.length, publishedScheme);
};
const ANSWER =
  "Adverse share: all 20 rows, with a cut above 25% and up to 33⅓%; the cut for Off Track can't be told, since no row is Off Track (it's above 25%).";

describe("the published table", () => {
  it("is read from Excel, with the rule that it was made by", () => {
    expect(first(copy([HEADERS, ...printed]))).toBe(ANSWER);
  });

  it("is read with its pillars between, as from a page where each cell has a line", () => {
    const lines = publishedSections.flatMap(({ group }, index) => [
      ...(group === publishedSections[index - 1]?.group ? [] : [`Pillar: ${group}`, ...HEADERS]),
      ...(printed[index] ?? []),
    ]);
    expect(first(lines.join("\n\n"))).toBe(ANSWER);
  });

  it("is read from Word, where line breaks divide cells", () => {
    const rows = printed.map(([section = "", overall = "", shares = ""]) => [
      section.replace(" ", "\n"),
      overall,
      shares.replaceAll(", ", "\n"),
    ]);
    expect(first(copy([HEADERS, ...rows]))).toBe(ANSWER);
  });

  it.each([
    ["percentages", (share: string | undefined) => share ?? ""],
    ["percentages without signs", (share: string | undefined) => share?.replace("%", "") ?? "0"],
    [
      "fractions of 1",
      (share: string | undefined) => (share === undefined ? 0 : parseFloat(share) / 100),
    ],
  ])("is read with %s in columns", (_, cellOf) => {
    const rows = publishedSections.map(({ section, overall, shares }) => [
      section,
      overall,
      ...LABELS.map((label) => cellOf(shares[label])),
    ]);
    expect(first(copy([["Section", "Overall RAG", ...LABELS], ...rows]))).toBe(ANSWER);
  });

  it("is read from a RAG Summary, by its counts", () => {
    const report = reportFromGrid(publishedGrid());
    const text = copy(summarySheet(report).rows.map((row) => row.map(({ value }) => value)));
    expect(first(text)).toBe(ANSWER);
    expect(read(text).rows.map(({ shares }) => shares)).toEqual(
      report.plans[0]?.sections.map(({ shares }) => shares)
    );
  });
});

describe("a published table", () => {
  it.each<[string, string, readonly string[]]>([
    ["with and", "Data\tAt Risk\t25% On Track and 75% At Risk.", ["Data At Risk: 0 1 0 3 0 0"]],
    [
      "with unrated actions",
      "Data\tAt Risk\t50% On Track, 50% Off Track, 1 unrated",
      ["Data At Risk: 0 1 0 0 0 1"],
    ],
    ["with aliases", "1.1 Data\tAmber\t25 % on-track; 75 % AMBER", ["1.1 At Risk: 0 1 0 3 0 0"]],
    [
      "with decimal commas",
      "Data\tOn Track\t66,67% On Track, 33,33% Delivered",
      ["Data On Track: 1 2 0 0 0 0"],
    ],
    [
      "between quotation marks",
      '"1.1\nData"\tOn Track\t"100%\nDelivered"',
      ["1.1 On Track: 1 0 0 0 0 0"],
    ],
    [
      "of counts",
      "Section\tOverall RAG\tOn Track\tAt Risk\nData\tAt Risk\t5\t7",
      ["Data At Risk: 0 5 0 7 0 0"],
    ],
    [
      "of one action",
      "Section\tOverall RAG\tOn Track\tAt Risk\nData\tAt Risk\t–\t1",
      ["Data At Risk: 0 0 0 1 0 0"],
    ],
    ["without any section", "Nothing to see here\nOn Track\nAt Risk", []],
    ["that is blank", " \n\t\n", []],
  ])("%s is read", (_, text, rows) => {
    expect(tell(text)).toEqual(rows);
  });

  it("says which sections can't be gone by", () => {
    const text = copy([
      ["1.1 Data", "At Risk", "25% On Track, 75% Purple"],
      ["1.2 Careers", "At Risk", "to follow"],
      ["1.3 Pay", "Not rated", "2 unrated"],
      ["1.4 Rooms", "On Track", "40% On Track, 40% On Track"],
      ["1.5 Cars", "On Track", "10% On Track"],
      ["1.6 Food", "On Track", "100% On Track"],
    ]);
    const { rows, leftOut } = read(text);
    expect(rows.map(({ name }) => name)).toEqual(["1.6"]);
    expect(leftOut).toEqual([
      { name: "1.1", why: "shares-unreadable" },
      { name: "1.2", why: "no-shares" },
      { name: "1.3", why: "not-rated" },
      { name: "1.4", why: "shares-unreadable" },
      { name: "1.5", why: "shares-unreadable" },
    ]);
  });

  it("says so of columns too", () => {
    const text = copy([
      ["Section", "Overall RAG", "On Track", "At Risk"],
      ["1.1", "At Risk", "", ""],
      ["1.2", "At Risk", "some", "1"],
      ["1.3", "At Risk", "0", "0"],
      ["1.4", "Not rated", "0", "0"],
      ["All", "", "9", "9"],
      ["1.5", "At Risk", "-1", "1"],
    ]);
    expect(read(text)).toEqual({
      rows: [],
      leftOut: [
        { name: "1.1", why: "no-shares" },
        { name: "1.2", why: "shares-unreadable" },
        { name: "1.3", why: "shares-unreadable" },
        { name: "1.4", why: "not-rated" },
        { name: "1.5", why: "shares-unreadable" },
      ],
    });
  });

  it("is read by another scheme's words", () => {
    const { rows } = readPublished("Data\tAmber\t50% Green, 50% Amber", threeColourScheme);
    expect(rows.map(({ name, overall }) => [name, overall])).toEqual([["Data", 1]]);
  });
});

it.each<[string, readonly (readonly string[])[]]>([
  ["", [[""]]],
  ["a\tb\nc", [["a", "b"], ["c"]]],
  ["a\r\nb\r\n", [["a"], ["b"], [""]]],
  ['"a ""b""\tc"\td', [['a "b" c', "d"]]],
  ['"a" b\t"c', [['"a" b', '"c']]],
])("%j is divided into its cells", (text, rows) => {
  expect(splitTable(text)).toEqual(rows);
});
