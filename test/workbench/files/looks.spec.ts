import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Workbook } from "exceljs";
import { resolveStyle } from "../../../src/workbench/files/write/SheetParts";
import { firstSheet, openFile, readFile, resave, writeFile } from "./support";

function build(book: Workbook): void {
  const sheet = book.addWorksheet("A", {
    properties: { tabColor: { argb: "FF1F3864" } },
    views: [{ state: "frozen", xSplit: 1, ySplit: 5, showGridLines: false }],
  });
  const cell = sheet.getCell("B2");
  cell.value = "At Risk";
  cell.font = {
    name: "Arial",
    size: 14,
    bold: true,
    italic: true,
    strike: true,
    underline: "double",
    color: { argb: "FF9C0006" },
  };
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC7CE" } };
  cell.border = {
    top: { style: "thin", color: { argb: "FF112233" } },
    bottom: { style: "double" },
    left: { style: "mediumDashed" },
  };
  cell.alignment = { horizontal: "center", vertical: "top", wrapText: true };
  sheet.getCell("B3").alignment = { horizontal: "left", indent: 2 };
  sheet.getCell("B4").numFmt = '#,##0.0" days"';
  sheet.getCell("B4").value = 3;
  sheet.getCell("B5").alignment = { textRotation: 45 };
  sheet.getCell("B6").fill = {
    type: "pattern",
    pattern: "solid",
    fgColor: { theme: 4, tint: 0.4 } as never,
  };
  sheet.getColumn(2).width = 42.5;
  sheet.getColumn(3).hidden = true;
  sheet.getRow(7).height = 33;
  sheet.getCell("A8").value = "hidden";
  sheet.getRow(8).hidden = true;
  sheet.mergeCells("D1:E3");
}

test("looks are read", async () => {
  const opened = openFile(await writeFile(build));
  const { sheet, cell } = firstSheet(opened);
  const styleAt = (row: number, column: number) =>
    resolveStyle(opened.snapshot.data, cell(row, column)?.s);
  expect(styleAt(1, 1)).toEqual({
    ff: "Arial",
    fs: 14,
    bl: 1,
    it: 1,
    st: { s: 1 },
    ul: { s: 1, t: 10 },
    cl: { rgb: "#9C0006" },
    bg: { rgb: "#FFC7CE" },
    bd: {
      t: { s: BorderStyleTypes.THIN, cl: { rgb: "#112233" } },
      b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#000000" } },
      l: { s: BorderStyleTypes.MEDIUM_DASHED, cl: { rgb: "#000000" } },
    },
    ht: HorizontalAlign.CENTER,
    vt: VerticalAlign.TOP,
    tb: WrapStrategy.WRAP,
  });
  expect(styleAt(2, 1)).toEqual({ ht: HorizontalAlign.LEFT, pd: { l: 18 } });
  expect(styleAt(3, 1)).toEqual({ n: { pattern: '#,##0.0" days"' } });
  expect(styleAt(4, 1)).toEqual({ tr: { a: -45 } });
  expect(sheet.columnData).toMatchObject({ 1: { w: 297 }, 2: { hd: 1 } });
  expect(sheet.rowData).toMatchObject({ 6: { h: 44, ia: 0 }, 7: { hd: 1 } });
  expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 3, endRow: 2, endColumn: 4 }]);
  expect(sheet.freeze).toEqual({ xSplit: 1, ySplit: 5, startRow: 5, startColumn: 1 });
  expect(sheet).toMatchObject({ showGridlines: 0, tabColor: "#1F3864" });
});

test("a theme's colour is made lighter as Excel does", async () => {
  const opened = openFile(await writeFile(build));
  const style = resolveStyle(opened.snapshot.data, firstSheet(opened).cell(5, 1)?.s);
  // Accent 1 of the theme that exceljs writes is 4F81BD; Excel shows it 40% lighter as 95B3D7.
  expect(style?.bg?.rgb).toBe("#95B3D7");
});

test("looks survive opening and saving", async () => {
  const bytes = await writeFile(build);
  const opened = openFile(bytes);
  expect(openFile(resave(bytes))).toEqual(opened);
  const sheet = (await readFile(resave(bytes))).worksheets[0];
  const cell = sheet?.getCell("B2");
  expect(cell?.font).toMatchObject({
    name: "Arial",
    size: 14,
    bold: true,
    italic: true,
    strike: true,
    underline: "double",
  });
  expect(cell?.fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFC7CE" } });
  expect(cell?.border.bottom?.style).toBe("double");
  expect(cell?.alignment).toMatchObject({ horizontal: "center", vertical: "top", wrapText: true });
  expect(sheet?.getCell("B3").alignment).toMatchObject({ indent: 2 });
  expect(sheet?.getCell("B5").alignment.textRotation).toBe(45);
  expect(sheet?.getColumn(2).width).toBeCloseTo(42.43, 1);
  expect(sheet?.getColumn(3).hidden).toBe(true);
  expect(sheet?.getRow(7).height).toBe(33);
  expect(sheet?.getRow(8).hidden).toBe(true);
  expect(sheet?.getCell("E3").master.address).toBe("D1");
  expect(sheet?.views[0]).toMatchObject({
    state: "frozen",
    xSplit: 1,
    ySplit: 5,
    showGridLines: false,
  });
});
