import fc from "fast-check";
import type { SheetContent } from "../../../src/domain/sheets/SheetContent";
import { fitText, LONGEST_TEXT } from "../../../src/export/xlsx/storedText";
import { writeWorkbook } from "../../../src/export/xlsx/writeWorkbook";
import { emptyReport } from "../support/emptyReport";
import { elements, openPackage, readXml } from "../support/Package";
import { packageFaults } from "../support/packageFaults";
import { sheetOfTexts } from "../support/sheets";
import { shownTexts } from "../support/shownTexts";

/** Writes texts one below the other, makes sure of the file, and reads them back as Excel shows them. */
async function roundTrip(texts: readonly string[]): Promise<string[]> {
  const bytes = await writeWorkbook([sheetOfTexts(texts)], emptyReport());
  expect(packageFaults(bytes)).toEqual([]);
  return shownTexts(bytes).slice(1);
}

describe("text", () => {
  it.each([
    ["what looks like a number or a date", ["1.10", "007", "-5", "1/2", "1e5", "50%", "TRUE"]],
    ["what looks like a formula", ["=1+1", '=HYPERLINK("x")', "+1", "-x", "@a", "=cmd|' /C'!A0"]],
    ["what looks like an error value", ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "#GETTING_DATA"]],
    ["what looks like XML", ["<b>&amp;</b>", "]]>", "<!--", "&#10;", "\"quoted\" 'too'"]],
    ["what looks like an escaped character", ["_x0041_", "_x005F_x0041_", "_x000a__x000D_", "_x"]],
    ["spaces and line breaks", ["  both ends ", "a\nb", "\ta\t", "\u00a0", "\n", "a  b"]],
    ["pictures and marks", ["🟢 On Track", "👩🏽‍⚕️", "e\u0301", "\u200bnothing"]],
    ["right-to-left text", ["في المسار الصحيح", "‏(12%) סיכון", "مختلط with English 1.10"]],
    ["other alphabets", ["進捗は順調", "Zażółć gęślą jaźń", "Ωμέγα"]],
  ])("keeps %s", async (_, texts) => {
    expect(await roundTrip(texts)).toEqual(texts);
  });

  it("drops what no file can hold", async () => {
    expect(await roundTrip(["a\u0000\u0008b", "c\ud800d", "e\r\nf"])).toEqual(["ab", "cd", "e\nf"]);
  });

  it("leaves a cell blank when nothing of its text can be held", async () => {
    expect(await roundTrip(["\u0001", ""])).toEqual([]);
  });

  it("cuts what is longer than a cell holds", async () => {
    const [kept, cut] = await roundTrip(["k".repeat(LONGEST_TEXT), "c".repeat(LONGEST_TEXT + 9)]);
    expect(kept).toHaveLength(LONGEST_TEXT);
    expect(cut).toBe("c".repeat(LONGEST_TEXT - 1) + "…");
  });

  it("is never a formula, a link or an error, whatever it is", async () => {
    const texts = fc.array(fc.string({ unit: "binary", minLength: 1 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, async (any) => {
        expect(await roundTrip(any)).toEqual(any.map(fitText).filter((text) => text !== ""));
      }),
      { numRuns: 20 }
    );
  });
});

describe("a report's title", () => {
  it("may hold anything", async () => {
    const title = `R&D <"1.10" & 'x'> _x0041_ \u0007🟢 ${"long ".repeat(60)}`;
    const bytes = await writeWorkbook([sheetOfTexts(["a"])], emptyReport({ title }));
    expect(packageFaults(bytes)).toEqual([]);
    const core = readXml(openPackage(bytes), "docProps/core.xml");
    expect(elements(core, "title")[0]?.textContent).toBe(title.replace("\u0007", ""));
  });
});

describe("a sheet", () => {
  it("may have an apostrophe in its name", async () => {
    const sheets = [sheetOfTexts(["a"], "Sam's plan"), sheetOfTexts(["b"], "RAG & more")];
    expect(packageFaults(await writeWorkbook(sheets, emptyReport()))).toEqual([]);
  });

  it("can't have a name that Excel forbids", async () => {
    await expect(writeWorkbook([sheetOfTexts([], "a/b")], emptyReport())).rejects.toThrow("a/b");
  });

  it("wraps a headline that is longer than the table is wide over all of its columns", async () => {
    const sheet: SheetContent = {
      name: "RAG Summary",
      columnWidths: [20, 20],
      headerRow: 1,
      looks: "",
      rows: [
        [
          { value: "headline ".repeat(20), look: "heading" },
          { value: "", look: "blank" },
        ],
        [
          { value: "Ref", look: "header" },
          { value: "Action", look: "header" },
        ],
      ],
    };
    const bytes = await writeWorkbook([sheet], emptyReport());
    expect(packageFaults(bytes)).toEqual([]);
    const written = readXml(openPackage(bytes), "xl/worksheets/sheet1.xml");
    expect(elements(written, "mergeCell").map((each) => each.getAttribute("ref"))).toEqual([
      "A1:B1",
    ]);
    expect(Number(elements(written, "row")[0]?.getAttribute("ht"))).toBeGreaterThan(60);
  });
});
