import type { RowTexts } from "../../../src/domain/tracker/classifyRow";
import { findNotes, joinTexts } from "../../../src/domain/tracker/findNotes";

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
const ACTION = { ref: "1.1.1", action: "Do it", status: "On Track" };

/** Where the notes begin among rows below an action, from 0; -1 when there are none. */
function notesIn(rows: readonly Partial<RowTexts>[], usualDepth = 3): number {
  const all = [ACTION, ...rows].map((row): RowTexts => ({ ...BLANK, ...row }));
  const notes = findNotes(
    [{ from: 0, to: all.length }],
    (index) => all[index] ?? BLANK,
    (text) => ["On Track", "At Risk", "G"].includes(text),
    usualDepth
  );
  return notes === all.length ? -1 : notes;
}

describe("notes below a tracker", () => {
  it.each([
    "Key",
    "Key:",
    "Legend",
    "Note",
    "Notes :",
    "Notes on the plan",
    "Definitions of RAG",
    "RAG key",
    "Status definitions",
    "Key to RAG status",
    "RAG rating guidance",
    "Glossary",
  ])("begin with %j", (text) => {
    expect(notesIn([{}, { ref: text }, { action: "Dates were agreed in May" }])).toBe(2);
  });

  it.each([
    "Keys for the new flats",
    "Noted by the board",
    "Guidance on shifts",
    "Definitive list of sites",
    "Status quo",
    "The key to it all",
  ])("don't begin with %j", (text) => {
    expect(notesIn([{ action: text }])).toBe(-1);
  });

  it("begin with a header of two cells", () => {
    expect(notesIn([{ ref: "Status", action: "Meaning" }])).toBe(1);
  });

  it.each<[string, Partial<RowTexts>]>([
    ["in the first columns", { ref: "On Track", action: "as planned" }],
    ["with the meaning in the lead's column", { action: "On Track", lead: "as planned" }],
    ["in the status column", { status: "On Track", reason: "as planned" }],
    ["as a letter before the word", { ref: "G", action: "On Track", status: "G" }],
    ["numbered", { ref: "1", action: "RAG is set by leads" }],
  ])("hold a key %s", (_, row) => {
    expect(notesIn([{ ref: "Key" }, row])).toBe(1);
  });

  it.each<[string, Partial<RowTexts>]>([
    ["a title and a status", { action: "Do more", status: "At Risk" }],
    ["a ref and an unknown status", { ref: "WF-1", status: "Ask Jo" }],
    ["a title and a lead", { action: "Do more", lead: "AB" }],
    ["a ref like the others'", { ref: "1.1.2" }],
  ])("don't begin above a row with %s", (_, row) => {
    expect(notesIn([{ ref: "Key" }, row])).toBe(-1);
    expect(notesIn([{ ref: "Key" }, row, {}, { ref: "Notes" }, { ref: "1.1" }])).toBe(4);
  });

  it("begin with the first of several headings", () => {
    expect(notesIn([{ ref: "Key" }, {}, { ref: "Notes" }])).toBe(1);
  });

  it("may be all that there is", () => {
    const heading = { ...BLANK, ref: "Key" };
    expect(
      findNotes(
        [{ from: 0, to: 1 }],
        () => heading,
        () => false,
        0
      )
    ).toBe(0);
  });
});

it("joins what stands in a row", () => {
  expect(joinTexts({ ...BLANK, ref: "1", lead: "AB", reason: "Late." })).toBe("1 AB Late.");
});
