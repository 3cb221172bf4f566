import { headerWord, meaningsOf } from "../../../src/domain/tracker/headerWords";
import { matchHeaders } from "../../../src/domain/tracker/matchHeaders";

describe("the words of a header", () => {
  it.each([
    ["RAG\nStatus", "rag status"],
    ["RAG status (Red / Amber / Green)", "rag status"],
    ["Lead [organisation or person]", "lead"],
    ["Sub-Action", "sub action"],
    ["Due Date:", "due date"],
    [" # ", "no"],
    ["Ref.", "ref"],
    ["\u00a0Reason\u00a0for RAG ", "reason for rag"],
    ["This column is for anything else that the board should know about", ""],
  ])("of %j are %j", (header, word) => {
    expect(headerWord(header)).toBe(word);
  });

  it.each([
    ["Theme", ["group", "section"]],
    ["Owner", ["lead"]],
    ["#", ["ref"]],
    ["Budget", []],
    ["", []],
    ["constructor", []],
  ])("%j may stand for %j", (header, fields) => {
    expect(meaningsOf(header).map(({ field }) => field)).toEqual(fields);
  });
});

describe("a row of headers", () => {
  it("says which column is what, line breaks and definitions aside", () => {
    expect(
      matchHeaders([
        "Pillar",
        "Section",
        "Ref",
        "Sub-action\n(as published)",
        "Action\nlead",
        "Due date\n(dd/mm/yyyy)",
        "Delivery\nRAG",
        "Reason for RAG",
        "Mitigating actions",
        "Cost",
      ])
    ).toEqual({
      columns: {
        group: 0,
        section: 1,
        ref: 2,
        action: 3,
        lead: 4,
        due: 5,
        status: 6,
        reason: 7,
        mitigation: 8,
      },
      score: 18,
    });
  });

  it.each([
    ["the more usual word", ["Status", "RAG", "Action"], { status: 1, action: 2 }],
    ["the left one of two alike", ["RAG", "RAG", "Ref"], { status: 0, ref: 2 }],
    [
      "the one before for the baseline",
      ["RAG", "RAG (last period)", "Ref"],
      { status: 0, baseline: 1, ref: 2 },
    ],
    [
      "this period's RAG",
      ["RAG last period", "RAG this period", "Ref"],
      { status: 1, baseline: 0, ref: 2 },
    ],
    [
      "a theme for the group where a section is named",
      ["Theme", "Section"],
      { group: 0, section: 1 },
    ],
    [
      "a theme for the section where a pillar is named",
      ["Pillar", "Theme"],
      { group: 0, section: 1 },
    ],
    ["the title for the action where there's no better", ["Ref", "Title"], { ref: 0, action: 1 }],
    ["an item for the ref", ["Item", "Action"], { ref: 0, action: 1 }],
    ["nothing from numbers and booleans", [1, true, "RAG"], { status: 2 }],
    ["nothing from other words", ["Budget", "", "Notes on budget"], {}],
  ] as const)("takes %s", (_, row, columns) => {
    expect(matchHeaders(row).columns).toEqual(columns);
  });

  it("scores nothing without a known word", () => {
    expect(matchHeaders([])).toEqual({ columns: {}, score: 0 });
  });
});
