import type { Cell } from "exceljs";
import type { Book } from "../../../src/workbench/book/Book";
import { createBlankSnapshot } from "../../../src/workbench/book/createBlankSnapshot";
import { createHeadlessBook } from "../../../src/workbench/book/createHeadlessBook";
import { writeLock } from "../../../src/workbench/excel/cells/writeLock";
import { writeValues } from "../../../src/workbench/excel/cells/writeValues";
import { parseArea } from "../../../src/workbench/files/address";
import { matchesPassword } from "../../../src/workbench/files/protection/hashPassword";
import type { SheetProtection } from "../../../src/workbench/files/protection/SheetProtection";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { changeFile } from "./changeFile";
import { ADDIN, editPart, openFile, readFile, readPart, writeFile } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";

/** A sheet that exceljs has protected: A2 and all of column C are unlocked. */
const makeFile = (password = "") =>
  writeFile((workbook) => {
    const sheet = workbook.addWorksheet("Plan");
    sheet.getColumn(3).protection = { locked: false };
    sheet.getColumn(3).font = { bold: true };
    sheet.getCell("A1").value = "RAG";
    sheet.getCell("A2").value = "On Track";
    sheet.getCell("A2").protection = { locked: false };
    // exceljs does all of it before it answers.
    void sheet.protect(password, { sort: true, selectLockedCells: false, spinCount: 1000 });
  });

const extrasOf = (bytes: Uint8Array) => {
  const { data, extras } = openFile(bytes).snapshot;
  return extras.sheets[data.sheetOrder[0] ?? ""];
};
// exceljs leaves it out for a cell that says nothing of it, which its types don't tell.
const lockOf = (cell?: Partial<Pick<Cell, "protection">>) => cell?.protection?.locked;
const elementOf = (sheet = "") => /<sheetProtection[^>]*>/.exec(sheet)?.[0];

function area(sheetId: string, address: string) {
  return { sheetId, startRow: 0, startColumn: 0, endRow: 0, endColumn: 0, ...parseArea(address) };
}

const type = (address: string, text: string) => (book: Book, sheetId: string) => {
  writeValues(book, area(sheetId, address), text);
};

function protect(protection?: SheetProtection) {
  return (book: Book, sheetId: string) => {
    const own = { protected: true, ...(protection === undefined ? {} : { protection }) };
    book.setExtras({ sheets: { ...book.extras.sheets, [sheetId]: own } });
  };
}

test("what is let through, which cells can be selected and the password are read", async () => {
  const { protection, ...rest } = extrasOf(await makeFile("Tea & cakes")) ?? {};
  expect(rest).toMatchObject({ protected: true });
  expect(protection).toMatchObject({
    selectionMode: "Unlocked",
    password: { algorithm: "SHA-512", spins: 1000 },
  });
  expect(protection?.allowed).toContain("allowSort");
  expect(protection?.allowed).not.toContain("allowFormatCells");
});

test("a password that another program hashed is known again, and no other", async () => {
  const kept = extrasOf(await makeFile("Tea & cakes"))?.protection?.password ?? { code: "0" };
  expect([await matchesPassword("Tea & cakes", kept), await matchesPassword("Tea", kept)]).toEqual([
    true,
    false,
  ]);
});

test("the password of an older file is read, and known again", async () => {
  const bytes = editPart(await makeFile(), SHEET, (xml) =>
    xml.replace(/<sheetProtection[^>]*>/, '<sheetProtection password="83AF" sheet="1"/>')
  );
  const protection = extrasOf(bytes)?.protection;
  expect(protection).toEqual({
    allowed: ["allowEditObjects", "allowEditScenarios"],
    selectionMode: "Normal",
    password: { code: "83AF" },
  });
  expect(await matchesPassword("password", protection?.password ?? { code: "0" })).toBe(true);
});

test("a password hashed in a way that browsers haven't got matches nothing", async () => {
  const kept = { algorithm: "MD5", hash: "", salt: "", spins: 1 };
  expect(await matchesPassword("", kept)).toBe(false);
});

test("another change leaves the protection as it was, to the letter", async () => {
  const bytes = await makeFile("Tea & cakes");
  const { parts } = await changeFile(bytes, type("A2", "Off Track"));
  expect(elementOf(parts[SHEET])).toBe(elementOf(readPart(bytes, SHEET)));
});

test("a protection that ended, and one that is another, are saved", async () => {
  const bytes = await makeFile("Tea & cakes");
  const free = await changeFile(bytes, (book, sheetId) => {
    book.setExtras({ sheets: { [sheetId]: {} } });
  });
  const other = await changeFile(
    bytes,
    protect({ allowed: ["allowFormatCells", "allowEditObjects"], selectionMode: "None" })
  );
  expect([elementOf(free.parts[SHEET]), elementOf(other.parts[SHEET])]).toEqual([
    undefined,
    '<sheetProtection sheet="1" scenarios="1" formatCells="0" selectLockedCells="1" selectUnlockedCells="1"/>',
  ]);
  expect(extrasOf(other.bytes)?.protection).toEqual({
    allowed: ["allowEditObjects", "allowFormatCells"],
    selectionMode: "None",
  });
});

test("a new workbook's protection and unlocked cells are saved and read back", async () => {
  const book = createHeadlessBook(createBlankSnapshot());
  const sheetId = book.workbook.getActiveSheet().getSheetId();
  type("A1:B1", "x")(book, sheetId);
  writeLock(book, area(sheetId, "B1:B2"), false);
  protect()(book, sheetId);
  const { bytes } = saveWorkbook(book.snapshot(), ADDIN);
  book.dispose();
  expect(extrasOf(bytes)).toEqual({
    protected: true,
    protection: { allowed: [], selectionMode: "Normal" },
  });
  const sheet = (await readFile(bytes)).worksheets[0];
  const locks = ["A1", "B1", "B2"].map((address) => lockOf(sheet?.getCell(address)));
  expect(locks).toEqual([undefined, false, false]);
});

test("cells that are unlocked, and locked again, are saved with what else their look has", async () => {
  const { bytes } = await changeFile(await makeFile(), (book, sheetId) => {
    writeLock(book, area(sheetId, "A1"), false);
    writeLock(book, area(sheetId, "A2"), true);
  });
  const sheet = (await readFile(bytes)).worksheets[0];
  const locks = ["A1", "A2"].map((address) => lockOf(sheet?.getCell(address)));
  // exceljs says nothing of a locked cell: it's what cells are.
  expect(locks).toEqual([false, undefined]);
});

test("what is typed into a blank cell has the look and the lock of its column", async () => {
  const { bytes } = await changeFile(await makeFile(), type("C5", "Off Track"));
  const cell = (await readFile(bytes)).worksheets[0]?.getCell("C5");
  expect([cell?.value, cell?.font.bold, lockOf(cell)]).toEqual(["Off Track", true, false]);
});
