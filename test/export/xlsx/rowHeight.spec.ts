import { publishedScheme } from "../../../src/domain";
import type { SheetCell } from "../../../src/domain/sheets/SheetContent";
import { rowHeight } from "../../../src/export/xlsx/rowHeight";
import { runsOver } from "../../../src/export/xlsx/runsOver";

const wrapped = (value: string): SheetCell => ({ value, look: "wrapped" });
const blank: SheetCell = { value: "", look: "blank" };

describe("rowHeight", () => {
  it("is one line for short texts, numbers and blanks", () => {
    expect(rowHeight([wrapped("short"), { value: 3, look: "integer" }, blank], [20, 8, 8])).toBe(
      15
    );
    expect(rowHeight([blank], [20])).toBe(15);
  });

  it("is that of the highest cell", () => {
    expect(rowHeight([wrapped("a\nb\nc"), wrapped("d\ne")], [20, 20])).toBe(45);
  });

  it("is greater for larger letters, and leaves room around a header", () => {
    expect(rowHeight([{ value: "Title", look: "title" }, blank], [20, 20])).toBe(22);
    expect(rowHeight([{ value: "Overall RAG", look: "header" }], [20])).toBe(19);
  });

  it("counts the mark that a status is shown with", () => {
    const status = publishedScheme.statuses[5];
    if (!status) throw new Error("no status 5");
    const cell: SheetCell = { value: "Off Track", look: "rag", status };
    expect(rowHeight([cell], [12])).toBe(15);
    expect(rowHeight([{ ...cell, status: { ...status, mark: "WWW" } }], [12])).toBe(30);
  });

  it("stops at what Excel allows", () => {
    expect(rowHeight([wrapped("word ".repeat(3000))], [20])).toBe(409);
  });

  it("has room for a line that has to be wrapped over all columns", () => {
    const row: SheetCell[] = [{ value: "headline ".repeat(10), look: "heading" }, blank];
    expect(rowHeight(row, [40, 60])).toBe(15);
    expect(rowHeight(row, [20, 30])).toBe(30);
  });
});

describe("runsOver", () => {
  const long: SheetCell = { value: "headline ".repeat(10), look: "heading" };

  it("is so for a line longer than the columns are wide", () => {
    expect(runsOver([long, blank], [20, 30])).toBe(true);
    expect(runsOver([long, blank], [40, 60])).toBe(false);
  });

  it("isn't so for a row with other cells, or a text that is wrapped anyway", () => {
    expect(runsOver([long, wrapped("")], [20, 30])).toBe(false);
    expect(runsOver([{ ...long, look: "wrapped" }, blank], [20, 30])).toBe(false);
    expect(runsOver([], [])).toBe(false);
  });
});
