import type { Book, TableSorting } from "../../../src/workbench/book/Book";
import { setSheetFilter } from "../../../src/workbench/excel/filters/sheetFilter";
import { insertCells } from "../../../src/workbench/excel/sheets/insertCells";
import { parseArea } from "../../../src/workbench/files/address";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { changeFile } from "./changeFile";
import { ADDIN, editPart, openFile, readPart, writeFile } from "./support";

const TABLE = "xl/tables/table1.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const SORTED =
  '<sortState caseSensitive="1" ref="A2:B3"><sortCondition descending="1" ref="B2:B3"/><sortCondition ref="A2:A3"/></sortState>';
const SORTING: TableSorting = {
  fields: [
    { key: 1, ascending: false, textAsNumber: false },
    { key: 0, ascending: true, textAsNumber: false },
  ],
  matchCase: true,
};

async function makeTable(sortState = ""): Promise<Uint8Array> {
  const bytes = await writeFile((workbook) => {
    workbook.addWorksheet("Plan").addTable({
      name: "Actions",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Ref", filterButton: true }, { name: "RAG" }],
      rows: [
        ["1a", "x"],
        ["1b", "y"],
      ],
    });
  });
  return editPart(bytes, TABLE, (xml) => xml.replace("<tableColumns", `${sortState}<tableColumns`));
}

const sortingOf = (bytes: Uint8Array) => openFile(bytes).snapshot.extras.tables[0]?.sorting;
const stateOf = (xml = "") => /<sortState.*<\/sortState>/.exec(xml)?.[0];
const sort = (sorting: TableSorting | undefined) => (book: Book) => {
  book.setExtras({ tables: book.extras.tables.map((table) => ({ ...table, sorting })) });
};

test("how a table is sorted is read", async () => {
  expect(sortingOf(await makeTable(SORTED))).toEqual(SORTING);
  expect(sortingOf(await makeTable())).toBeUndefined();
});

test("it is saved, into the file and into a new one, and taken away", async () => {
  const sorted = await changeFile(await makeTable(), sort(SORTING));
  const free = await changeFile(await makeTable(SORTED), sort(undefined));
  expect([stateOf(sorted.parts[TABLE]), stateOf(free.parts[TABLE])]).toEqual([SORTED, undefined]);
  expect(sorted.parts[TABLE]).toMatch(/<\/?autoFilter[^>]*><sortState.*<\/sortState><tableColumns/);
  const anew = saveWorkbook(openFile(sorted.bytes).snapshot, ADDIN).bytes;
  expect(stateOf(readPart(anew, TABLE))).toBe(SORTED);
});

test("it moves with the table", async () => {
  const { parts } = await changeFile(await makeTable(SORTED), (book, sheetId) => {
    const row = {
      sheetId,
      startRow: 0,
      startColumn: 0,
      endRow: 0,
      endColumn: 0,
      ...parseArea("1:1"),
    };
    insertCells(book, row, "Down");
  });
  expect(stateOf(parts[TABLE])).toBe(
    SORTED.replace("A2:B3", "A3:B4").replace("B2:B3", "B3:B4").replace("A2:A3", "A3:A4")
  );
});

test("a sort by colour isn't told, and stays", async () => {
  const byColour =
    '<sortState ref="A2:B3"><sortCondition sortBy="cellColor" ref="B2:B3" dxfId="0"/></sortState>';
  const bytes = await makeTable(byColour);
  const { parts } = await changeFile(bytes, (book) => {
    book.setExtras({ tables: book.extras.tables.map((table) => ({ ...table, name: "Steps" })) });
  });
  expect([sortingOf(bytes), stateOf(parts[TABLE])]).toEqual([undefined, byColour]);
});

test("a sheet's sorting stays when its filter is another over the same cells", async () => {
  const state = '<sortState ref="A2:B9"><sortCondition ref="A2:A9"/></sortState>';
  const bytes = editPart(
    await writeFile((workbook) => workbook.addWorksheet("Plan").addRow(["Ref", "RAG"])),
    SHEET,
    (xml) =>
      xml.replace("</sheetData>", `</sheetData><autoFilter ref="A1:B9">${state}</autoFilter>`)
  );
  const filter = (endRow: number) => (book: Book, sheetId: string) => {
    const ref = { startRow: 0, startColumn: 0, endRow, endColumn: 1 };
    setSheetFilter(book, sheetId, {
      ref,
      filterColumns: [{ colId: 1, filters: { filters: ["x"] } }],
    });
  };
  const same = await changeFile(bytes, filter(8));
  const other = await changeFile(bytes, filter(7));
  expect([stateOf(same.parts[SHEET]), stateOf(other.parts[SHEET])]).toEqual([state, undefined]);
});
