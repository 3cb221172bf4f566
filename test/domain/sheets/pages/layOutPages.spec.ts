import { layOutPages } from "../../../../src/domain/sheets/pages/layOutPages";
import type { SheetCell, SheetContent } from "../../../../src/domain/sheets/SheetContent";

/** Four columns, together 1,275 points wide: 58% of them are as wide as the page, with some to spare. */
const WIDTHS = [60, 60, 60, 60];
const line: SheetCell = { value: "x", look: "wrapped" };
const header: SheetCell = { value: "x", look: "header" };

/**
 * A sheet with one line above the header row and then rows of a line, in groups of so many. A page has
 * room for 60 lines, of which the header takes one and a fifth.
 */
function sheetOf(groups: readonly number[], more: Partial<SheetContent> = {}): SheetContent {
  const sections = groups.reduce((sum, rows) => sum + rows, 0);
  let row = 2;
  return {
    name: "RAG Summary",
    columnWidths: WIDTHS,
    rows: [[line], [header], ...Array.from({ length: sections }, () => [line, line])],
    headerRow: 1,
    looks: "",
    groupRows: groups.map((rows) => (row += rows) - rows),
    ...more,
  };
}

it("a sheet that fits on a page begins no other", () => {
  expect(layOutPages(sheetOf([20, 30]))).toBeNull();
});

it("a sheet without groups is left to itself", () => {
  const { rows, ...rest } = sheetOf([200]);
  expect(layOutPages({ ...rest, rows, groupRows: [] })).toBeNull();
});

it("a group that the rest of a page hasn't room for begins the next one", () => {
  expect(layOutPages(sheetOf([30, 20, 20, 20, 20]))).toEqual({ scale: 58, breaks: [52, 92] });
});

it("groups that fit follow each other on one page", () => {
  expect(layOutPages(sheetOf([10, 10, 10, 10, 10, 10, 10]))?.breaks).toEqual([52]);
});

it("a group longer than a page begins where it stands while half a page is left", () => {
  expect(layOutPages(sheetOf([10, 100]))).toBeNull();
  expect(layOutPages(sheetOf([40, 100]))?.breaks).toEqual([42]);
});

it("after a long group, the rest of its last page counts", () => {
  expect(layOutPages(sheetOf([70, 30]))).toBeNull();
  expect(layOutPages(sheetOf([100, 30]))?.breaks).toEqual([102]);
});

it("a chart isn't divided either", () => {
  const chart = { title: "", firstRow: 2, rowCount: 10, categories: 0, series: [] };
  expect(layOutPages(sheetOf([20], { chart }))).toBeNull();
  expect(layOutPages(sheetOf([40], { chart }))?.breaks).toEqual([43]);
});

it("rows are as high as the longest of their texts, wrapped", () => {
  const tall: SheetCell = { value: "word ".repeat(60), look: "wrapped" };
  const grown = sheetOf([8, 8]);
  const rows = grown.rows.map((row, at) => (at > 1 ? [tall] : row));
  expect(layOutPages({ ...grown, rows })?.breaks).toEqual([10]);
});

it("nothing is enlarged, and nothing printed smaller than Excel can", () => {
  expect(layOutPages(sheetOf([20, 30], { columnWidths: [20] }))?.scale).toBe(100);
  const wide = Array.from({ length: 40 }, () => 250);
  expect(layOutPages(sheetOf([200, 250], { columnWidths: wide }))?.scale).toBe(10);
});
