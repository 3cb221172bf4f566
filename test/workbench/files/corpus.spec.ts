import "./installDom";
import { unzipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InsertSheetCommand, SetRangeValuesCommand } from "@univerjs/sheets";
import { createHeadlessBook } from "../../../src/workbench/book/createHeadlessBook";
import type { BookSnapshot } from "../../../src/workbench/book/Book";
import { patchWorkbook } from "../../../src/workbench/files/patchWorkbook";
import { CORPUS } from "../../fixtures/corpus";
import { runLibreOffice } from "../../fixtures/corpus/programFiles";
import { ADDIN, openFile, readFile } from "./support";

interface Tried {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: BookSnapshot;
  readonly unchanged: Uint8Array;
  readonly saved: Uint8Array;
}

/** The first sheet's cell that is changed in every file, and what it's changed to. */
const CELL = { row: 2, column: 0, address: "A3", text: "Changed here" };
const ADDED = "RAG Summary";

const tried: Tried[] = [];
const absent: string[] = [];

beforeAll(async () => {
  for (const { name, make } of CORPUS) {
    const bytes = await make();
    if (bytes === undefined) absent.push(name);
    else tried.push(await tryFile(name, bytes));
  }
  // Said, so that nobody takes a shorter corpus for the whole.
  if (absent.length > 0)
    console.warn(`Not made here, since the program isn't there: ${absent.join("; ")}`);
}, 300_000);

/** Opens a file in the workbook's model, saves it at once, then changes a cell, adds a sheet and saves it again. */
async function tryFile(name: string, bytes: Uint8Array): Promise<Tried> {
  const { snapshot } = openFile(bytes);
  const book = createHeadlessBook(snapshot);
  await book.settle();
  const save = (): Uint8Array => {
    const saved = patchWorkbook({ bytes, snapshot }, book.snapshot(), ADDIN);
    if (!saved.ok) throw new Error(`${name}: ${saved.problem.reasons.join(" ")}`);
    return saved.value.bytes;
  };
  const unchanged = save();
  const [first = ""] = snapshot.data.sheetOrder;
  const target = { unitId: book.unitId, subUnitId: first };
  const range = {
    startRow: CELL.row,
    endRow: CELL.row,
    startColumn: CELL.column,
    endColumn: CELL.column,
  };
  const value = { v: CELL.text, t: 1, f: null, si: null, p: null };
  const done = await book.commands.executeCommand(SetRangeValuesCommand.id, {
    ...target,
    range,
    value,
  });
  expect([name, done]).toEqual([name, true]);
  await book.commands.executeCommand(InsertSheetCommand.id, {
    unitId: book.unitId,
    index: snapshot.data.sheetOrder.length,
    sheet: {
      id: "{ADDED000-0000-4000-8000-000000000001}",
      name: ADDED,
      cellData: { 0: { 0: { v: "Section", t: 1 }, 1: { v: 12, t: 2, s: { bl: 1 } } } },
    },
  });
  await book.settle();
  const saved = save();
  book.dispose();
  return { name, bytes, snapshot, unchanged, saved };
}

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      Buffer.from(part).toString("latin1"),
    ])
  );
}

function parse(bytes: Uint8Array, part: string): Element {
  const content = unzipSync(bytes)[part] ?? new Uint8Array();
  const text = Buffer.from(content).toString("utf8");
  return new DOMParser().parseFromString(text, "application/xml").documentElement;
}

test("there are at least 15 files to try on every machine, and 15 by other programs", () => {
  expect(tried.length).toBeGreaterThanOrEqual(15);
  const others = CORPUS.filter(({ name }) =>
    /^(LibreOffice|exceljs|excelts|openpyxl|XlsxWriter): /.test(name)
  );
  expect(others.length).toBeGreaterThanOrEqual(15);
  expect(tried.length + absent.length).toBe(CORPUS.length);
});

test("a file that nothing changed in comes back byte for byte", () => {
  for (const { name, bytes, unchanged } of tried)
    expect([name, unchanged === bytes]).toEqual([name, true]);
});

/** What may change when a cell is changed and a sheet is added. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

test("all parts but those of the change keep their bytes, and none is lost", () => {
  for (const { name, bytes, saved } of tried) {
    const before = partsOf(bytes);
    const after = partsOf(saved);
    const sheet = findFirstSheet(bytes);
    const others = [...before.keys()].filter(
      (part) => !MAY_CHANGE.test(part) && part !== sheet && after.get(part) !== before.get(part)
    );
    const added = [...after.keys()].filter((part) => !before.has(part));
    expect([name, others, added.map((part) => part.replace(/\d+/, "n"))]).toEqual([
      name,
      // Its formulas would be worked out in the wrong order.
      [],
      ["xl/worksheets/sheetn.xml"],
    ]);
  }
});

function findFirstSheet(bytes: Uint8Array): string {
  const [sheet] = parse(bytes, "xl/workbook.xml").getElementsByTagNameNS("*", "sheet");
  const id = [...(sheet?.attributes ?? [])].find(({ localName }) => localName === "id")?.value;
  const links = [...parse(bytes, "xl/_rels/workbook.xml.rels").children];
  const target = links.find((link) => link.getAttribute("Id") === id)?.getAttribute("Target") ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** A part as text, without what the change was about. */
function strip(root: Element, without: (element: Element) => boolean): string {
  for (const element of [...root.getElementsByTagNameNS("*", "*")])
    if (without(element)) element.remove();
  return root.outerHTML.replace(/>\s+</g, "><");
}

test("the changed sheet holds all that it held, but for the cell", () => {
  for (const { name, bytes, saved } of tried) {
    const part = findFirstSheet(bytes);
    const isCell = (element: Element): boolean =>
      element.localName === "dimension" ||
      (element.localName === "c" && [CELL.address, null].includes(element.getAttribute("r"))) ||
      (element.localName === "row" &&
        [...element.children].every((cell) =>
          [CELL.address, null].includes(cell.getAttribute("r"))
        ));
    const [before, after] = [parse(bytes, part), parse(saved, part)];
    // Where a file has no addresses, the rows that were there come with theirs.
    if (before.outerHTML.includes("<x:row><x:c>")) continue;
    for (const row of [before, after].flatMap((root) => [
      ...root.getElementsByTagNameNS("*", "row"),
    ])) {
      if (row.getAttribute("r") === "3") row.removeAttribute("spans");
    }
    expect([name, strip(after, isCell)]).toEqual([name, strip(before, isCell)]);
  }
});

test("the workbook part lists one sheet more, and asks for calculation at most", () => {
  for (const { name, bytes, saved } of tried) {
    const isNews = (element: Element): boolean =>
      element.localName === "calcPr" ||
      (element.localName === "sheet" && element.getAttribute("name") === ADDED);
    expect([name, strip(parse(saved, "xl/workbook.xml"), isNews)]).toEqual([
      name,
      strip(parse(bytes, "xl/workbook.xml"), isNews),
    ]);
    const sheets = [...parse(saved, "xl/workbook.xml").getElementsByTagNameNS("*", "sheet")];
    expect(sheets.at(-1)?.getAttribute("name")).toBe(ADDED);
  }
});

test("opened again, it's the same with the change", () => {
  for (const { name, snapshot, saved } of tried) {
    const again = openFile(saved).snapshot;
    const [first = "", ...rest] = snapshot.data.sheetOrder;
    expect([name, again.data.sheetOrder.slice(0, -1)]).toEqual([name, [first, ...rest]]);
    const cells = again.data.sheets[first]?.cellData ?? {};
    expect([name, cells[CELL.row]?.[CELL.column]?.v]).toEqual([name, CELL.text]);
    expect(again.data.sheets[again.data.sheetOrder.at(-1) ?? ""]?.cellData?.[0]).toMatchObject({
      0: { v: "Section" },
      1: { v: 12 },
    });
    expect([name, again.extras]).toEqual([name, snapshot.extras]);
    for (const id of rest)
      expect([name, again.data.sheets[id]]).toEqual([name, snapshot.data.sheets[id]]);
  }
});

test("another library reads it", async () => {
  for (const { name, bytes, saved } of tried) {
    const readable = await readFile(bytes).then(
      () => true,
      () => false
    );
    // exceljs takes no elements with a prefix, in the original neither.
    if (!readable) continue;
    const book = await readFile(saved);
    if (book.worksheets.length === 0) continue;
    expect([name, book.worksheets[0]?.getCell(CELL.address).text]).toEqual([name, CELL.text]);
    expect([name, book.getWorksheet(ADDED)?.getCell("B1").value]).toEqual([name, 12]);
  }
});

test("LibreOffice reads it, where it's found", () => {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  try {
    const files = tried.map(({ saved }, index) => {
      const file = `file${index}.xlsx`;
      writeFileSync(join(folder, file), saved);
      return file;
    });
    runLibreOffice(folder, "csv:Text - txt - csv (StarCalc):44,34,76,1", files);
    for (const [index, { name }] of tried.entries()) {
      const text = readFileSync(join(folder, `file${index}.csv`), "utf8");
      expect([name, text.includes(CELL.text)]).toEqual([name, true]);
    }
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
    console.warn("Not read by LibreOffice, which isn't there");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
