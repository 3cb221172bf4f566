import { unzipSync } from "fflate";
import type { BookSnapshot } from "../../../src/workbench/book/Book";
import type { BookChart, ChartAxis } from "../../../src/workbench/book/BookChart";
import { createHeadlessBook } from "../../../src/workbench/book/createHeadlessBook";
import { insertCells } from "../../../src/workbench/excel/sheets/insertCells";
import { patchWorkbook } from "../../../src/workbench/files/patchWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { ADDIN, editPart, openFile, readPart, writeFile } from "./support";

const AXIS: ChartAxis = {
  visible: true,
  reversed: false,
  gridlines: false,
  numberFormat: "General",
};

function createChart(sheetId: string, change: Partial<BookChart> = {}): BookChart {
  return {
    id: "{00000001-0000-4000-8000-C4A270000000}",
    name: "RAG & sections",
    sheetId,
    type: "BarStacked100",
    from: { row: 1, column: 4, down: 1.5, right: 2 },
    to: { row: 12, column: 9, down: 0, right: 0 },
    title: { text: "How <it> stands", visible: true },
    legend: { position: "Bottom", visible: true },
    series: [
      {
        nameAt: "Plan!$B$1",
        values: "Plan!$B$2:$B$4",
        categories: "Plan!$A$2:$A$4",
        color: "#C00000",
        labels: { color: "#FFFFFF", numberFormat: '[<0.05]"";0%' },
      },
      { name: "Green", values: "Plan!$C$2:$C$4", categories: "Plan!$A$2:$A$4" },
    ],
    categoryAxis: { ...AXIS, reversed: true, labelSpacing: 1 },
    valueAxis: { ...AXIS, gridlines: true, numberFormat: "0%", minimum: 0, maximum: 1 },
    gapWidth: 40,
    ...change,
  };
}

const makePlain = (): Promise<Uint8Array> =>
  writeFile((book) => {
    book.addWorksheet("Plan").addRows([
      ["Section", "Red", "Green"],
      ["People", 3, 1],
      ["Estates", 0, 4],
      ["Digital", 2, 2],
    ]);
  });

const firstId = ({ data }: BookSnapshot): string => data.sheetOrder[0] ?? "";

function withCharts(snapshot: BookSnapshot, charts: BookChart[]): BookSnapshot {
  return { ...snapshot, extras: { ...snapshot.extras, charts } };
}

/** The file that comes of opening one and putting these charts in the place of its own. */
function patch(
  bytes: Uint8Array,
  edit: (charts: readonly BookChart[], sheetId: string) => BookChart[]
): Uint8Array {
  const { snapshot } = openFile(bytes);
  const after = withCharts(snapshot, edit(snapshot.extras.charts, firstId(snapshot)));
  const saved = patchWorkbook({ bytes, snapshot }, after, ADDIN);
  if (!saved.ok) throw new Error(saved.problem.reasons.join(" "));
  return saved.value.bytes;
}

const readCharts = (bytes: Uint8Array): BookChart[] => openFile(bytes).snapshot.extras.charts;
const listParts = (bytes: Uint8Array): string[] =>
  Object.keys(unzipSync(bytes)).filter((name) => /chart|drawing/.test(name));

test("a chart is put into a file that had none, and read back as it was", async () => {
  const plain = await makePlain();
  const saved = patch(plain, (_charts, sheetId) => [createChart(sheetId)]);
  const opened = openFile(saved);
  expect(opened.snapshot.extras.charts).toEqual([
    { ...createChart(firstId(opened.snapshot)), part: "xl/charts/chart1.xml" },
  ]);
  expect(opened.notHeld).toEqual([]);
  expect(readPart(saved, "xl/worksheets/sheet1.xml")).toMatch(/<drawing r:id="rId\d+"\/>/);
  expect(patch(saved, (charts) => [...charts])).toEqual(saved);
});

test("a new workbook is written with its charts, those of a new sheet too", async () => {
  const { snapshot } = openFile(await makePlain());
  const { bytes } = saveWorkbook(withCharts(snapshot, [createChart(firstId(snapshot))]), ADDIN);
  expect(readCharts(bytes)).toEqual([
    { ...createChart(firstId(snapshot)), part: "xl/charts/chart1.xml" },
  ]);
});

test("charts are changed, added and removed; those that stay keep their bytes", async () => {
  const first = patch(await makePlain(), (_charts, sheetId) => [
    createChart(sheetId),
    createChart(sheetId, { id: "{B}", name: "Second", type: "ColumnClustered" }),
  ]);
  const changed = patch(first, (charts) =>
    charts.map((chart, index) =>
      index === 0 ? chart : { ...chart, name: "Renamed", gapWidth: 10 }
    )
  );
  expect(readPart(changed, "xl/charts/chart1.xml")).toBe(readPart(first, "xl/charts/chart1.xml"));
  expect(readCharts(changed).map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
    ["RAG & sections", 40],
    ["Renamed", 10],
  ]);
  const fewer = patch(changed, (charts, sheetId) => [
    ...charts.slice(1),
    createChart(sheetId, { id: "{C}", name: "Third" }),
  ]);
  expect(readCharts(fewer).map(({ name, part }) => [name, part])).toEqual([
    ["Renamed", "xl/charts/chart2.xml"],
    ["Third", "xl/charts/chart3.xml"],
  ]);
  expect(listParts(fewer)).not.toContain("xl/charts/chart1.xml");
  expect(readPart(fewer, "[Content_Types].xml")).not.toContain("chart1.xml");
});

test("a chart that says more than is known is listed, named, left alone, and stops what would harm it", async () => {
  const rich = editPart(
    patch(await makePlain(), (_charts, sheetId) => [createChart(sheetId)]),
    "xl/charts/chart1.xml",
    (text) => text.replace("<c:plotVisOnly", "<c:plotVisOnly ").replace("<c:layout/>", "")
  );
  const { snapshot, notHeld } = openFile(rich);
  expect(notHeld).toEqual(["Charts on sheet Plan"]);
  expect(snapshot.extras.charts).toMatchObject([{ name: "RAG & sections", fixed: true }]);
  const book = createHeadlessBook(snapshot);
  const sheetId = firstId(snapshot);
  insertCells(book, { sheetId, startRow: 0, endRow: 0, startColumn: 0, endColumn: 16_383 }, "Down");
  const saved = patchWorkbook({ bytes: rich, snapshot }, book.snapshot(), ADDIN);
  book.dispose();
  expect(saved.ok).toBe(false);
  expect(saveWorkbook(snapshot, ADDIN, notHeld).notCarried).toEqual(notHeld);
});

test("a chart that is wholly known moves with inserted rows", async () => {
  const bytes = patch(await makePlain(), (_charts, sheetId) => [createChart(sheetId)]);
  const { snapshot } = openFile(bytes);
  const book = createHeadlessBook(snapshot);
  insertCells(
    book,
    { sheetId: firstId(snapshot), startRow: 0, endRow: 0, startColumn: 0, endColumn: 16_383 },
    "Down"
  );
  const saved = patchWorkbook({ bytes, snapshot }, book.snapshot(), ADDIN);
  book.dispose();
  if (!saved.ok) throw new Error(saved.problem.reasons.join(" "));
  expect(readCharts(saved.value.bytes)).toMatchObject([
    { from: { row: 2 }, to: { row: 13 }, series: [{ values: "Plan!$B$3:$B$5" }, {}] },
  ]);
});

test("charts of other kinds are carried through and not listed", async () => {
  const pie = editPart(
    patch(await makePlain(), (_charts, sheetId) => [createChart(sheetId)]),
    "xl/charts/chart1.xml",
    (text) => text.replaceAll("c:barChart", "c:pieChart")
  );
  const opened = openFile(pie);
  expect([opened.snapshot.extras.charts, opened.notHeld]).toEqual([[], ["Charts on sheet Plan"]]);
  const more = patch(pie, (_charts, sheetId) => [createChart(sheetId)]);
  expect(readPart(more, "xl/charts/chart1.xml")).toBe(readPart(pie, "xl/charts/chart1.xml"));
  expect(readCharts(more)).toMatchObject([{ part: "xl/charts/chart2.xml" }]);
});
