import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeWorkbook } from "../../../src/export/xlsx/writeWorkbook";
import { emptyReport } from "../support/emptyReport";
import { packageFaults } from "../support/packageFaults";
import { sheetOfTexts } from "../support/sheets";

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";

/** The check on every file is itself checked: each kind of damage has to be found. */
describe("packageFaults", () => {
  let whole: Record<string, Uint8Array>;

  beforeAll(async () => {
    const sheets = [sheetOfTexts(["a", " b"]), sheetOfTexts(["c"], "RAG Exceptions")];
    whole = unzipSync(await writeWorkbook(sheets, emptyReport()));
  });

  it("finds nothing in a whole file", () => {
    expect(packageFaults(zipSync(whole))).toEqual([]);
  });

  it.each([
    ["malformed XML", SHEET, "</worksheet>", "", "isn't well formed"],
    [
      "elements out of order",
      SHEET,
      /(<sheetViews>.*<\/sheetViews>)(.*)(?=<\/w)/u,
      "$2$1",
      "after",
    ],
    [
      "unknown elements",
      SHEET,
      "<sheetData>",
      "<sheetMeta/><sheetData>",
      "no place for <sheetMeta>",
    ],
    ["a formula", SHEET, /(<c r="A2".*?>)/u, "$1<f>1+1</f>", "a <f> in a sheet of values"],
    ["an error value", SHEET, 't="s"', 't="e"', "of type e"],
    ["an unknown string", SHEET, "<v>0</v>", "<v>99</v>", "unknown string"],
    ["an unknown style", SHEET, 's="1"', 's="99"', "unknown style"],
    ["rows out of order", SHEET, '<row r="2"', '<row r="1"', "row 1 comes after row 1"],
    ["a cell in another's row", SHEET, '<c r="A2"', '<c r="A3"', "A3 is in row 2"],
    ["a row too high", SHEET, / ht="\d+"/u, ' ht="500"', "too high"],
    [
      "a merged single cell",
      SHEET,
      "</sheetData>",
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:A1"/></mergeCells>',
      "merged with nothing",
    ],
    ["a foot too long", SHEET, "<oddFooter>", `<oddFooter>${"x".repeat(250)}`, "too long"],
    ["two sheets of a name", WORKBOOK, "RAG Exceptions", "RAG SUMMARY", "two sheets are"],
    ["a forbidden sheet name", WORKBOOK, 'name="RAG Exceptions"', 'name="a:b"', "no sheet can be"],
    ["a sheet without its part", WORKBOOK, 'r:id="rId2"', 'r:id="rId9"', "leads to no worksheet"],
    ["an unquoted print area", WORKBOOK, "'RAG Summary'!", "RAG Summary!", "outside its sheet"],
    ["a name defined twice", WORKBOOK, 'localSheetId="1"', 'localSheetId="0"', "defined twice"],
    ["an id twice", RELATIONSHIPS, 'Id="rId2"', 'Id="rId1"', "rId1 twice"],
    ["a dangling relationship", RELATIONSHIPS, "sheet2.xml", "sheet9.xml", "which isn't there"],
    [
      "a link out of the file",
      RELATIONSHIPS,
      'Target="styles.xml"',
      'Target="styles.xml" TargetMode="External"',
      "leads out",
    ],
    ["a wrong content type", TYPES, "worksheet+xml", "chartsheet+xml", "but is a worksheet"],
    [
      "a type for nothing",
      TYPES,
      "/xl/styles.xml",
      "/xl/style.xml",
      "has a content type but isn't there",
    ],
    ["an unknown font", STYLES, 'fontId="1"', 'fontId="77"', "unknown fontId"],
    [
      "an unknown number format",
      STYLES,
      'numFmtId="164" fontId',
      'numFmtId="199" fontId',
      "unknown number format 199",
    ],
    [
      "a miscounted list",
      STYLES,
      /<fonts count="\d+"/u,
      '<fonts count="77"',
      "<fonts> is miscounted",
    ],
    ["lost spaces", "xl/sharedStrings.xml", ' xml:space="preserve"', "", "loses its spaces"],
  ])("finds %s", (_, part, from, to, fault) => {
    const text = strFromU8(whole[part] ?? new Uint8Array());
    const damaged = text.replace(from, to);
    expect(damaged).not.toBe(text);
    expect(packageFaults(zipSync({ ...whole, [part]: strToU8(damaged) })).join("\n")).toContain(
      fault
    );
  });

  it("finds a part that nothing leads to", () => {
    const more = { ...whole, "xl/worksheets/sheet3.xml": whole[SHEET] ?? new Uint8Array() };
    expect(packageFaults(zipSync(more)).join("\n")).toContain(
      "nothing leads to xl/worksheets/sheet3"
    );
  });
});
