import { cellOf } from "../cellOf";
import type { Answer, HostCheck } from "../HostCheck";
import { listChecks } from "../HostCheck";

/** What a range gives back, after something was done to three cells a, b and c in A1:A3. */
function afterABC(
  act: (sheet: Excel.Worksheet) => void,
  address: string
): (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer> {
  return async (sheet, context) => {
    sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]];
    act(sheet);
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return (range.values as Answer[][]).map((row) => (row.length === 1 ? (row[0] ?? null) : row));
  };
}

/** Where ranges are, what is done to their cells, and how cells look. */
export const RANGE_CHECKS: readonly HostCheck[] = listChecks("Range", [
  [
    "an address has its sheet, and sizes count cells",
    ["SelfCheck!B2:D5", 4, 3, 12, 1, 1],
    async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      range.load("address,rowCount,columnCount,cellCount,rowIndex,columnIndex");
      await context.sync();
      const { address, rowCount, columnCount, cellCount, rowIndex, columnIndex } = range;
      return [address, rowCount, columnCount, cellCount, rowIndex, columnIndex];
    },
  ],
  [
    "cells, rows, columns, offsets and sizes are reached from a range",
    ["C3", "B3:D3", "C2:C5", "C3:E6", "B2:E6", "D5", "2:5", "B:D"],
    async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const found = [
        range.getCell(1, 1),
        range.getRow(1),
        range.getColumn(1),
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, 1),
        range.getLastCell(),
        range.getEntireRow(),
        range.getEntireColumn(),
      ].map((each) => each.load("address"));
      await context.sync();
      return found.map(({ address }) => cellOf(address));
    },
  ],
  [
    "ranges meet, or don't, and are bounded together",
    ["C3:D5", true, "B2:F9"],
    async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const shared = range.getIntersectionOrNullObject("C3:F9").load("address");
      const none = range.getIntersectionOrNullObject("H1");
      const both = range.getBoundingRect("C3:F9").load("address");
      await context.sync();
      return [cellOf(shared.address), none.isNullObject, cellOf(both.address)];
    },
  ],
  [
    "the used range ends with the last value, or with the last look",
    [true, "B2", "B2:D9"],
    async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const values = sheet.getUsedRange(true).load("address");
      const all = sheet.getUsedRange().load("address");
      await context.sync();
      return [empty.isNullObject, cellOf(values.address), cellOf(all.address)];
    },
  ],
  [
    "clearing the contents keeps the look",
    ["", "#FFC000"],
    async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["a"]];
      cell.format.fill.color = "#FFC000";
      cell.clear("Contents");
      cell.load("values,format/fill/color");
      await context.sync();
      return [cell.values[0]?.[0] as Answer, cell.format.fill.color];
    },
  ],
  [
    "clearing the formats keeps the contents",
    [0.5, "General", "#FFFFFF"],
    async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["50%"]];
      cell.format.fill.color = "#FFC000";
      cell.clear("Formats");
      cell.load("values,numberFormat,format/fill/color");
      await context.sync();
      return [
        cell.values[0]?.[0] as Answer,
        cell.numberFormat[0]?.[0] as Answer,
        cell.format.fill.color,
      ];
    },
  ],
  [
    "cells are inserted with a shift down",
    ["a", "", "b", "c"],
    afterABC((sheet) => {
      sheet.getRange("A2").insert("Down");
    }, "A1:A4"),
  ],
  [
    "cells are inserted with a shift to the right",
    [["", "a"]],
    afterABC((sheet) => {
      sheet.getRange("A1").insert("Right");
    }, "A1:B1"),
  ],
  [
    "cells are deleted with a shift up",
    ["a", "c", ""],
    afterABC((sheet) => {
      sheet.getRange("A2").delete("Up");
    }, "A1:A3"),
  ],
  [
    "whole rows are deleted",
    ["b", "c", ""],
    afterABC((sheet) => {
      sheet.getRange("1:1").delete("Up");
    }, "A1:A3"),
  ],
  [
    "formulas follow an inserted row",
    "=SUM(A1:A4)",
    async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
      sheet.getRange("A2").insert("Down");
      const cell = sheet.getRange("C1").load("formulas");
      await context.sync();
      return cell.formulas[0]?.[0] as Answer;
    },
  ],
  [
    "merging keeps the first value",
    ["a", "", ""],
    afterABC((sheet) => {
      sheet.getRange("A1:A3").merge();
    }, "A1:A3"),
  ],
  [
    "copying brings values along",
    ["a", "b", "c"],
    afterABC((sheet) => {
      sheet.getRange("D1").copyFrom("A1:A3", "Values");
    }, "D1:D3"),
  ],
  [
    "one number format goes for all cells of a range",
    ["@", "@"],
    async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      // A single value, which the declaration doesn't say.
      range.numberFormat = "@" as unknown as string[][];
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat.flat() as Answer[];
    },
  ],
  [
    "copied from a hidden sheet, formats first, a text stays text",
    ["1.10", "@", "#FFC000"],
    async (sheet, context) => {
      const hidden = context.workbook.worksheets.add("SelfCheckHidden");
      hidden.visibility = "Hidden";
      const source = hidden.getRange("A1");
      source.numberFormat = [["@"]];
      source.values = [["1.10"]];
      source.format.fill.color = "#FFC000";
      await context.sync();
      const cell = sheet.getRange("A1");
      const from = context.workbook.worksheets.getItem("SelfCheckHidden").getRange("A1");
      cell.copyFrom(from, "Formats");
      cell.copyFrom(from, "Values");
      cell.load("values,numberFormat,format/fill/color");
      context.workbook.worksheets.getItem("SelfCheckHidden").delete();
      await context.sync();
      return [
        cell.values[0]?.[0] as Answer,
        cell.numberFormat[0]?.[0] as Answer,
        cell.format.fill.color,
      ];
    },
  ],
  [
    "a text is found in a part of a cell, in any case",
    ["B2", true],
    async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["Ref", "RAG"],
        ["1", "At Risk"],
      ];
      const found = sheet.getRange("A1:B2").find("risk", {}).load("address");
      const none = sheet.getRange("A1:B2").findOrNullObject("Off", {});
      await context.sync();
      return [cellOf(found.address), none.isNullObject];
    },
  ],
  [
    "hidden rows are told of one range and of many",
    [true, false, null],
    async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      const found = ["A2", "A1", "A1:A3"].map((each) => sheet.getRange(each).load("rowHidden"));
      await context.sync();
      return found.map(({ rowHidden }) => rowHidden);
    },
  ],
  [
    "a visible view leaves hidden rows out",
    3,
    async (sheet, context) => {
      sheet.getRange("A1:A4").values = [["a"], ["b"], ["c"], ["d"]];
      sheet.getRange("2:2").rowHidden = true;
      const view = sheet.getRange("A1:A4").getVisibleView().load("rowCount");
      await context.sync();
      return view.rowCount;
    },
  ],
  [
    "constants are found as special cells",
    2,
    async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["a"], ["=1+1"], ["c"]];
      const found = sheet.getRange("A1:A3").getSpecialCells("Constants").load("cellCount");
      await context.sync();
      return found.cellCount;
    },
  ],
  [
    "fill, font, alignment and wrapping are kept",
    ["#C00000", "#FFFFFF", true, 14, "Center", "Top", true],
    async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.fill.color = "#C00000";
      format.font.color = "#FFFFFF";
      format.font.bold = true;
      format.font.size = 14;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.load("fill/color,font/color,font/bold,font/size");
      format.load("horizontalAlignment,verticalAlignment,wrapText");
      await context.sync();
      return [
        format.fill.color,
        format.font.color,
        format.font.bold,
        format.font.size,
        format.horizontalAlignment,
        format.verticalAlignment,
        format.wrapText,
      ];
    },
  ],
  [
    "looks that differ are null",
    [null, null],
    async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.wrapText = true;
      const { format } = sheet.getRange("A1:A2");
      format.load("font/bold,wrapText");
      await context.sync();
      return [format.font.bold, format.wrapText];
    },
  ],
  [
    "an edge has its line and its colour",
    ["Continuous", "Thick", "#0070C0"],
    async (sheet, context) => {
      const edge = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.weight = "Thick";
      edge.color = "#0070C0";
      edge.load("style,weight,color");
      await context.sync();
      return [edge.style, edge.weight, edge.color];
    },
  ],
  [
    "a cell's address leads through its sheet",
    "SelfCheck",
    async (sheet, context) => {
      const owner = sheet.getRange("A1").worksheet.load("name");
      await context.sync();
      return owner.name;
    },
  ],
]).concat(
  listChecks("RangeAreas", [
    [
      "several areas have one address and one look",
      [2, 5, "#FFC000"],
      async (sheet, context) => {
        const areas = sheet.getRanges("A1:B2,D4");
        areas.format.fill.color = "#FFC000";
        areas.load("areaCount,cellCount");
        const fill = sheet.getRange("D4").format.fill.load("color");
        await context.sync();
        return [areas.areaCount, areas.cellCount, fill.color];
      },
    ],
    [
      "several areas get the lines of each of them",
      ["Continuous", "Continuous", "None"],
      async (sheet, context) => {
        const { borders } = sheet.getRanges("A1:B2,D4").format;
        borders.getItem("EdgeBottom").style = "Continuous";
        const lines = ["B2", "D4", "B1"].map((address) =>
          sheet.getRange(address).format.borders.getItem("EdgeBottom").load("style")
        );
        await context.sync();
        return lines.map(({ style }) => style);
      },
    ],
  ])
);
