import { canonicalInput } from "../../../src/domain/made/canonicalInput";
import { trackerFromGrid, type Grid } from "../../support/domain/trackerFromGrid";

const HEADER = ["Ref", "Section", "Action", "Lead", "Due", "RAG", "Reason for RAG"];
const ROWS = [
  ["1.1.1", "1.1 Data", "Do it", "Ann", 45747, "On Track", ""],
  ["1.1.2", "1.1 Data", "Do more", "Bo", "TBC", "At Risk", "Late\nstart"],
];
const textOf = (grid: Grid): string => canonicalInput([trackerFromGrid(grid)]);
const TEXT = textOf([HEADER, ...ROWS]);

it("holds what was read of each action, a line each", () => {
  expect(TEXT.split("\n").map((line) => line.split("\u001f"))).toEqual([
    ["plan", "Actions"],
    ["1.1.1", "", "1.1", "Data", "Do it", "Ann", "2025-03-31", "On Track", "", "", ""],
    ["1.1.2", "", "1.1", "Data", "Do more", "Bo", "TBC", "At Risk", "", "Late\\nstart", ""],
  ]);
});

it.each<[string, Grid]>([
  ["rows are sorted", [HEADER, ...ROWS.toReversed()]],
  ["rows stand further down", [["Workforce plan"], [], HEADER, ...ROWS]],
  ["columns are moved", [HEADER.toReversed(), ...ROWS.map((row) => row.toReversed())]],
  [
    "a column that doesn't count is added",
    [[...HEADER, "Budget"], ...ROWS.map((row) => [...row, 5])],
  ],
])("is the same when %s", (_, grid) => {
  expect(textOf(grid)).toBe(TEXT);
});

it.each(HEADER.map((header, at) => [header, at] as const))(
  "is another when a %s is another",
  (_, at) => {
    const [first, second] = ROWS;
    const changed = second?.map((value, column) => (column === at ? `9.9 ${value}` : value)) ?? [];
    expect(textOf([HEADER, first ?? [], changed])).not.toBe(TEXT);
  }
);

it("doesn't take a line end in a text for the end of a line", () => {
  const [first = []] = ROWS;
  const withText = (text: string): string => textOf([HEADER, [...first.slice(0, 6), text]]);
  expect(withText("a\\nb")).not.toBe(withText("a\nb"));
});
