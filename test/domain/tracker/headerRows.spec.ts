import { joinHeaderRows } from "../../../src/domain/tracker/headerRows";
import type { CellValue } from "../../../src/domain/tracker/cell";

type Row = readonly CellValue[];

describe("two rows of headers as one", () => {
  it.each<[string, Row, Row, readonly string[]]>([
    [
      "a group that says what its columns are comes first",
      ["Ref", "Action", "RAG", "", "Lead"],
      ["", "", "Jan", "Feb", ""],
      ["Ref", "Action", "RAG Jan", "RAG Feb", "Lead"],
    ],
    [
      "a period comes in brackets",
      ["", "", "This period", "", "Last period"],
      ["Ref", "Action", "RAG", "Comments", "RAG"],
      ["Ref", "Action", "RAG (This period)", "Comments (This period)", "RAG (Last period)"],
    ],
    [
      "so do a RAG, and what tells two columns of one name apart",
      ["", "RAG", "", "North", "", "South"],
      ["Ref", "Status", "Comments", "Lead", "Due date", "Lead"],
      ["Ref", "Status (RAG)", "Comments (RAG)", "Lead (North)", "Due date", "Lead (South)"],
    ],
    [
      "a group that adds nothing isn't named",
      ["", "", "Delivery", "\u00a0", "Assessment"],
      ["Ref", "Action", "Lead", "Due date", "RAG"],
      ["Ref", "Action", "Lead", "Due date", "RAG"],
    ],
    [
      "Excel's dates under a RAG are days",
      ["Ref", "Action", "RAG", "", ""],
      ["", "", 45_658, 45_689, "Comments"],
      ["Ref", "Action", "RAG 1 Jan 2025", "RAG 1 Feb 2025", "Comments (RAG)"],
    ],
    [
      "the first and the last day that a report can be of are among them",
      ["Ref", "RAG status", "", "Lead"],
      ["", 36_526, 73_050, ""],
      ["Ref", "RAG status 1 Jan 2000", "RAG status 31 Dec 2099", "Lead"],
    ],
    [
      "two as-at lines are two groups",
      ["", "", "As at 31 January", "", "Position as at 28 February", ""],
      ["Ref", "Action", "RAG", "Comments", "RAG", "Comments"],
      [
        "Ref",
        "Action",
        "RAG (As at 31 January)",
        "Comments (As at 31 January)",
        "RAG (Position as at 28 February)",
        "Comments (Position as at 28 February)",
      ],
    ],
  ])("%s", (_, upper, lower, joined) => {
    expect(joinHeaderRows(upper, lower)).toEqual(joined);
  });

  it.each<[string, Row, Row]>([
    ["a group has only one column", ["", "Delivery", ""], ["Ref", "Lead", ""]],
    ["something stands over each column", ["a", "b", "c"], ["Ref", "Action", "RAG"]],
    ["only one column of a group says something", ["", "Delivery", ""], ["Ref", "Lead", "x"]],
    ["there's an as-at line", ["Plan", "", "As at 1 May 2025"], ["Ref", "Action", "RAG"]],
    ["there's a day", ["", "1 May 2025", ""], ["Ref", "Action", "RAG"]],
    ["a date stands under what is no RAG", ["Ref", "Due date", ""], ["", 45_658, 45_689]],
    ["one stands under a RAG of an earlier report", ["Ref", "Old RAG", ""], ["", 45_658, 45_689]],
    ["one stands under nothing", ["", "", "RAG", ""], ["Ref", 45_658, "Jan", "Feb"]],
    ["a number is before 2000", ["Ref", "RAG", ""], ["", 45_658, 36_525]],
    ["a number is after 2099", ["Ref", "RAG", ""], ["", 45_658, 73_051]],
    ["a number is no whole day", ["Ref", "RAG", ""], ["", 45_658, 45_689.5]],
    ["a number is a group", ["Ref", 2025, ""], ["", "RAG Jan", "RAG Feb"]],
  ])("isn't made where %s", (_, upper, lower) => {
    expect(joinHeaderRows(upper, lower)).toBeNull();
  });
});
