import { strFromU8, unzipSync } from "fflate";
import { CellValueType } from "@univerjs/core";
import { RemoveSheetCommand, SetRangeValuesCommand } from "@univerjs/sheets";
import type { Workbook } from "exceljs";
import type { Book } from "../../../src/workbench/book/Book";
import { deleteCells } from "../../../src/workbench/excel/sheets/deleteCells";
import { insertCells } from "../../../src/workbench/excel/sheets/insertCells";
import type { SheetArea } from "../../../src/workbench/excel/area/SheetArea";
import { parseArea } from "../../../src/workbench/files/address";
import { CONDITIONAL_FORMATS } from "../../../src/workbench/files/ConditionalFormat";
import { VALIDATIONS } from "../../../src/workbench/files/Validation";
import { USUAL_PROTECTION } from "../../../src/workbench/files/protection/SheetProtection";
import { patchWorkbook } from "../../../src/workbench/files/patchWorkbook";
import { renameSheet } from "../../../src/workbench/page/sheets/renameSheet";
import { CORPUS } from "../../fixtures/corpus";
import { changeFile } from "./changeFile";
import { ADDIN, firstResource, openFile, readFile, writeFile } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";

/** One of the corpus' files by a word of its name. */
async function makeFile(word: string): Promise<Uint8Array> {
  const bytes = await CORPUS.find(({ name }) => name.includes(word))?.make();
  if (bytes === undefined) throw new Error(`No file of the corpus has ${word} in its name`);
  return bytes;
}

function area(sheetId: string, address: string): SheetArea {
  const found = parseArea(address);
  if (found === undefined) throw new Error(`${address} is no address`);
  return { sheetId, ...found };
}

const insertRow = (row: number) => (book: Book, sheetId: string) => {
  insertCells(book, area(sheetId, `${row}:${row}`), "Down");
};

function deleteSheet(book: Book, sheetId: string): void {
  book.commands.syncExecuteCommand(RemoveSheetCommand.id, {
    unitId: book.unitId,
    subUnitId: sheetId,
  });
}

async function setCell(book: Book, sheetId: string, address: string, value: object): Promise<void> {
  const range = parseArea(address);
  await book.commands.executeCommand(SetRangeValuesCommand.id, {
    unitId: book.unitId,
    subUnitId: sheetId,
    range,
    value,
  });
}

const cellsOf = (xml: string | undefined, row: number): string =>
  new RegExp(`<(?:x:)?row r="${row}"[^>]*>(.*?)</(?:x:)?row>`).exec(xml ?? "")?.[1] ?? "";

describe("what moves with its rows", () => {
  test("rich texts stay rich, where they are now", async () => {
    const { parts } = await changeFile(await makeFile("phonetic"), insertRow(1));
    expect(cellsOf(parts[SHEET], 3)).toBe(
      '<c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c>'
    );
    expect(parts["xl/sharedStrings.xml"]).toContain("<rPr><b/></rPr>");
  });

  test("formulas that are stated once for many are told for each, and the chain goes", async () => {
    const { parts, reasons } = await changeFile(await makeFile("chain"), (book, id) => {
      deleteCells(book, area(id, "4:4"), "Up");
    });
    expect(reasons).toEqual([]);
    expect(cellsOf(parts[SHEET], 2)).toContain('<c r="B2"><f>A2*10</f><v>30</v></c>');
    expect(parts).not.toHaveProperty("xl/calcChain.xml");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    expect(parts["xl/workbook.xml"]).toMatch(/<calcPr[^>]* fullCalcOnLoad="1"/);
    expect(parts["xl/workbook.xml"]).toContain(">Sums!$B$1:$B$3<");
  });

  test("colour scales, the links in cells and silenced warnings", async () => {
    const bytes = await writeFile((book) => {
      const sheet = book.addWorksheet("A");
      sheet.getCell("B3").value = { text: "report", hyperlink: "https://example.org/" };
      sheet.addConditionalFormatting({
        ref: "C2:C9",
        rules: [
          {
            type: "colorScale",
            priority: 1,
            cfvo: [{ type: "min" }, { type: "max" }],
            color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
          },
        ],
      });
    });
    const { parts } = await changeFile(bytes, insertRow(2));
    expect(parts[SHEET]).toContain('<conditionalFormatting sqref="C3:C10">');
    expect(parts[SHEET]).toContain('<hyperlink ref="B4"');
  });

  test("a print area and print titles", async () => {
    const bytes = await writeFile((book) => {
      const sheet = book.addWorksheet("A");
      sheet.getCell("A5").value = "Ref";
      Object.assign(sheet.pageSetup, { printTitlesRow: "5:5", printArea: "A1:C8" });
    });
    const { parts } = await changeFile(bytes, insertRow(2));
    expect(parts["xl/workbook.xml"]).toMatch(/'A'!\$A\$1:\$C\$9.*'A'!\$6:\$6/s);
  });

  test("a table, with its formulas and stripes", async () => {
    const { parts, bytes } = await changeFile(await makeFile("a table, names"), insertRow(3));
    expect(parts["xl/tables/table1.xml"]).toMatch(/ref="A1:F6".*<autoFilter ref="A1:F6"/s);
    expect(parts["xl/workbook.xml"]).toContain("Plan!$A$1:$F$6");
    expect((await readFile(bytes)).getWorksheet("Plan")?.getCell("B4").value).toBe(
      "Publish the plan"
    );
  });
});

describe("what can't move is refused", () => {
  test.each([
    [
      "a chart's cells",
      "own sheet's cells",
      insertRow(3),
      "Rows or columns were inserted, deleted or moved on sheet Plan. A chart on sheet Plan wouldn't move with them.",
    ],
    [
      "a chart on another sheet",
      "text box",
      insertRow(2),
      "Rows or columns were inserted, deleted or moved on sheet Plan. A chart on sheet Board view, which refers to sheet Plan, wouldn't move with them.",
    ],
    [
      "the sheet of a chart, by its name",
      "text box",
      (book: Book, id: string) => renameSheet(book, id, "Tracker"),
      "Sheet Plan was renamed Tracker. A chart on sheet Board view refers to it by its name.",
    ],
    [
      "the sheet that a pivot table is made from",
      "pivot table",
      (book: Book, id: string) => {
        deleteSheet(book, id);
      },
      "Sheet Plan was deleted. The data of a pivot table refers to it.",
    ],
    [
      "a note's cell",
      "a note, links",
      (book: Book, id: string) => {
        deleteCells(book, area(id, "2:2"), "Up");
      },
      "Rows or columns were inserted, deleted or moved on sheet Plan. A note on sheet Plan wouldn't move with them.",
    ],
    [
      "a note's cell alone",
      "a note, links",
      (book: Book, id: string) => {
        insertCells(book, area(id, "B2"), "Down");
      },
      "Cells were moved on sheet Plan. A note on sheet Plan wouldn't move with them.",
    ],
    [
      "an array formula",
      "chain",
      insertRow(1),
      "Rows or columns were inserted, deleted or moved on sheet Sums. An array formula on sheet Sums wouldn't move with them.",
    ],
  ])("%s", async (_what, word, edit, reason) => {
    expect((await changeFile(await makeFile(word), edit)).reasons).toContain(reason);
  });

  test("rows below everything can come and go", async () => {
    const { reasons, parts } = await changeFile(await makeFile("own sheet's cells"), insertRow(20));
    expect(reasons).toEqual([]);
    expect(parts).toHaveProperty(["xl/charts/chart1.xml"]);
  });

  test("a change that was undone is no change", async () => {
    const bytes = await makeFile("own sheet's cells");
    const saved = await changeFile(bytes, (book, id) => {
      book.history.openBatch(book.unitId);
      insertRow(3)(book, id);
      book.history.closeBatch();
      book.undo();
    });
    expect(saved.reasons).toEqual([]);
    expect(saved.bytes).toEqual(bytes);
  });

  test("a sheet with a chart of its own can be deleted with it", async () => {
    const { parts, reasons } = await changeFile(await makeFile("text box"), (book) => {
      deleteSheet(book, book.workbook.getSheets()[1]?.getSheetId() ?? "");
    });
    expect(reasons).toEqual([]);
    expect(Object.keys(parts).filter((name) => /chart|drawing1|sheet2/.test(name))).toEqual([]);
    expect(Object.keys(parts)).toContain("xl/drawings/drawing2.xml");
    expect(parts["[Content_Types].xml"]).not.toContain("chart");
  });
});

describe("what is changed", () => {
  const build = (book: Workbook): void => {
    const sheet = book.addWorksheet("A");
    sheet.getCell("A1").value = "plain";
    sheet.getCell("B2").value = 5;
    sheet.getCell("B2").font = { name: "Arial", size: 12, color: { theme: 4 } };
    sheet.getCell("B2").protection = { locked: false };
    sheet.getColumn(3).width = 30;
    sheet.getColumn(3).outlineLevel = 1;
    sheet.getCell("A4").value = "grouped";
    sheet.getRow(4).outlineLevel = 1;
    sheet.getCell("D5").dataValidation = { type: "whole", operator: "between", formulae: [1, 9] };
    sheet.addConditionalFormatting({
      ref: "A1:A9",
      rules: [
        {
          type: "expression",
          priority: 1,
          formulae: ['$A1="late"'],
          style: { font: { bold: true } },
        },
      ],
    });
  };

  test("a look keeps what the model doesn't know of it", async () => {
    const { parts } = await changeFile(await writeFile(build), (book, id) =>
      setCell(book, id, "B2", { s: { ff: "Arial", fs: 12, bg: { rgb: "#FFC000" } } })
    );
    const [, number = ""] = /<c r="B2" s="(\d+)"/.exec(parts[SHEET] ?? "") ?? [];
    const formats = /<cellXfs.*<\/cellXfs>/s.exec(parts["xl/styles.xml"] ?? "")?.[0] ?? "";
    const format = formats.split("<xf ")[Number(number) + 1];
    expect(format).toMatch(/fillId="2".*applyFill="1".*<protection locked="0"\/>/s);
    expect(parts["xl/styles.xml"]).toContain('<fgColor rgb="FFFFC000"/>');
  });

  test("columns and rows keep their groups, a new width is written", async () => {
    const bytes = await writeFile(build);
    const { snapshot } = openFile(bytes);
    const [id = ""] = snapshot.data.sheetOrder;
    const after = structuredClone(snapshot);
    const { columnData = {} } = after.data.sheets[id] ?? {};
    columnData[0] = { ...columnData[0], w: 200 };
    const saved = patchWorkbook({ bytes, snapshot }, after, ADDIN);
    const sheet = saved.ok ? (await readFile(saved.value.bytes)).getWorksheet("A") : undefined;
    expect(sheet?.getColumn(1).width).toBeCloseTo(28.57, 1);
    expect(sheet?.getColumn(3)).toMatchObject({ width: 30, outlineLevel: 1 });
    expect(sheet?.getRow(4).outlineLevel).toBe(1);
  });

  test("a conditional format more, before those that were there", async () => {
    const bytes = await makeFile("data bars");
    const { snapshot } = openFile(bytes);
    const after = structuredClone(snapshot);
    const [id = ""] = snapshot.data.sheetOrder;
    const rule = {
      cfId: "new",
      ranges: [{ startRow: 1, startColumn: 0, endRow: 4, endColumn: 5 }],
      stopIfTrue: false,
      rule: {
        type: "highlightCell",
        subType: "formula",
        value: '=$E2="At Risk"',
        style: { bg: { rgb: "#FFC000" } },
      },
    };
    const olds = firstResource(openFile(bytes), CONDITIONAL_FORMATS) as unknown[];
    setResource(after, CONDITIONAL_FORMATS, { [id]: [rule, ...olds] });
    const saved = patchWorkbook({ bytes, snapshot }, after, ADDIN);
    if (!saved.ok) throw new Error(saved.problem.reasons.join());
    const xml = strFromU8(unzipSync(saved.value.bytes)[SHEET] ?? new Uint8Array());
    const rules = [...xml.matchAll(/<cfRule [^>]*type="(\w+)"[^>]*>/g)].map(([tag, type]) => [
      type,
      /priority="(\d+)"/.exec(tag)?.[1],
    ]);
    expect(rules).toEqual([
      ["expression", "1"],
      ["dataBar", "2"],
      ["containsText", "3"],
      ["colorScale", "4"],
    ]);
    expect(xml).toContain("x14:sparklineGroup");
    expect(xml).toContain("x14:dataValidation");
  });

  test("a validation of Excel 2010's own kind that is another now becomes an ordinary one", async () => {
    const bytes = await makeFile("data bars");
    const { snapshot } = openFile(bytes);
    const after = structuredClone(snapshot);
    const [id = ""] = snapshot.data.sheetOrder;
    const olds = firstResource(openFile(bytes), VALIDATIONS) as {
      type: string;
      ranges: unknown[];
    }[];
    const ranges = [{ startRow: 1, startColumn: 4, endRow: 8, endColumn: 4 }];
    const news = olds.map((old, index) => (index === 1 ? { ...old, ranges } : old));
    setResource(after, VALIDATIONS, { [id]: news });
    const saved = patchWorkbook({ bytes, snapshot }, after, ADDIN);
    if (!saved.ok) throw new Error(saved.problem.reasons.join());
    const xml = strFromU8(unzipSync(saved.value.bytes)[SHEET] ?? new Uint8Array());
    expect(xml).toContain('<dataValidations count="2">');
    expect(xml).toMatch(/sqref="E2:E9".*<formula1>Lists!\$A\$1:\$A\$4<\/formula1>/s);
    expect(xml).not.toContain("x14:dataValidations");
    expect(xml).toContain("x14:sparklineGroup");
    expect(firstResource(openFile(saved.value.bytes), VALIDATIONS)).toMatchObject(
      news.map(({ type, ranges: cells }) => ({ type, ranges: cells }))
    );
  });

  test("settings of the add-in, and nothing else", async () => {
    const bytes = await writeFile(build);
    const { snapshot } = openFile(bytes);
    const after = { ...snapshot, extras: { ...snapshot.extras, settings: { plan: '{"a":1}' } } };
    const saved = patchWorkbook({ bytes, snapshot }, after, ADDIN);
    if (!saved.ok) throw new Error(saved.problem.reasons.join());
    const again = openFile(saved.value.bytes);
    expect(again.snapshot).toEqual(after);
    const back = { ...again.snapshot, extras: { ...after.extras, settings: { plan: '{"a":2}' } } };
    const next = patchWorkbook({ bytes: saved.value.bytes, snapshot: again.snapshot }, back, ADDIN);
    if (!next.ok) throw new Error(next.problem.reasons.join());
    expect(openFile(next.value.bytes).snapshot).toEqual(back);
    const [one, other] = [bytes, next.value.bytes].map((file) => unzipSync(file));
    const changed = Object.keys(one ?? {}).filter(
      (name) => String(one?.[name]) !== String(other?.[name])
    );
    expect(changed.sort()).toEqual(["[Content_Types].xml", "_rels/.rels"]);
  });

  test("a sheet more with a table, a name, frozen panes, protection and a page of its own", async () => {
    const bytes = await writeFile(build);
    const { snapshot } = openFile(bytes);
    const after = structuredClone(snapshot);
    const [id = ""] = snapshot.data.sheetOrder;
    const added = "{ADDED000-0000-4000-8000-000000000002}";
    const text = (v: string) => ({ v, t: CellValueType.STRING });
    after.data.sheetOrder = [added, id];
    after.data.sheets[added] = {
      id: added,
      name: "New",
      rowCount: 1000,
      columnCount: 26,
      cellData: { 0: { 0: text("Ref"), 1: text("RAG") }, 1: { 0: text("1") } },
      freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
    };
    const sheet = after.data.sheets[id];
    if (sheet !== undefined) {
      Object.assign(sheet, {
        freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
        showGridlines: 0,
        tabColor: "#FF0000",
        mergeData: [{ startRow: 6, startColumn: 0, endRow: 6, endColumn: 2 }],
      });
    }
    after.extras.tables = [
      {
        id: "{ADDED000-0000-4000-8000-000000000003}",
        name: "Actions",
        sheetId: added,
        range: { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 },
        style: "TableStyleLight1",
        showTotals: false,
      },
    ];
    after.extras.names = [
      { name: "Local", sheetId: id, formula: "=A!$A$1", visible: false, comment: "" },
    ];
    after.extras.sheets = {
      [id]: {
        protected: true,
        protection: USUAL_PROTECTION,
        page: { orientation: "landscape", footer: { center: "Page &P" } },
      },
    };
    const saved = patchWorkbook({ bytes, snapshot }, after, ADDIN);
    if (!saved.ok) throw new Error(saved.problem.reasons.join());
    const again = openFile(saved.value.bytes).snapshot;
    expect(again.extras).toEqual(after.extras);
    expect(again.data.sheetOrder).toEqual([added, id]);
    expect(again.data.sheets[id]).toEqual(after.data.sheets[id]);
    const book = await readFile(saved.value.bytes);
    expect(book.worksheets.map(({ name }) => name)).toEqual(["New", "A"]);
    expect(book.getWorksheet("New")?.getTable("Actions")).toBeDefined();
  });
});

function setResource(
  { data }: ReturnType<typeof openFile>["snapshot"],
  name: string,
  value: unknown
): void {
  data.resources = [
    ...(data.resources ?? []).filter((resource) => resource.name !== name),
    { name, data: JSON.stringify(value) },
  ];
}
