import { cellOf } from "../cellOf";
import type { Answer, HostCheck } from "../HostCheck";
import { listChecks } from "../HostCheck";
import { readCode } from "../readCode";

/** A table of two columns and three rows in A1:B4. */
function addTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:B4").values = [
    ["Ref", "RAG"],
    ["a", "At Risk"],
    ["b", "On Track"],
    ["c", "At Risk"],
  ];
  const table = sheet.tables.add("A1:B4", true);
  table.name = "SelfCheckTable";
  return table;
}

/** Tables, their columns and rows, and their filters. */
export const TABLE_CHECKS: readonly HostCheck[] = [
  ...listChecks("Table", [
    [
      "a table knows its parts",
      ["A1:B4", "A1:B1", "A2:B4"],
      async (sheet, context) => {
        const table = addTable(sheet);
        const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map(
          (part) => part.load("address")
        );
        await context.sync();
        return parts.map(({ address }) => cellOf(address));
      },
    ],
    [
      "a table is found by its name, in the workbook and on its sheet",
      ["SelfCheckTable", true],
      async (sheet, context) => {
        addTable(sheet);
        const found = context.workbook.tables.getItem("SelfCheckTable").load("name");
        const none = sheet.tables.getItemOrNullObject("SelfCheckNone");
        await context.sync();
        return [found.name, none.isNullObject];
      },
    ],
    [
      "a row is added below the last, and the table grows",
      [["d", "Off Track"], "A1:B5"],
      async (sheet, context) => {
        const table = addTable(sheet);
        table.rows.add(undefined, [["d", "Off Track"]]);
        const cells = sheet.getRange("A5:B5").load("values");
        const range = table.getRange().load("address");
        await context.sync();
        return [cells.values[0] as Answer[], cellOf(range.address)];
      },
    ],
    [
      "a row is deleted, and those below move up",
      [["b"], ["c"]],
      async (sheet, context) => {
        const table = addTable(sheet);
        table.rows.getItemAt(0).delete();
        const column = table.columns.getItem("Ref").getDataBodyRange().load("values");
        await context.sync();
        return column.values as Answer[][];
      },
    ],
    [
      "a column is named by its header, and a new header names it anew",
      ["Ref", "Status"],
      async (sheet, context) => {
        const table = addTable(sheet);
        sheet.getRange("B1").values = [["Status"]];
        table.columns.load("items/name");
        await context.sync();
        return table.columns.items.map(({ name }) => name);
      },
    ],
    [
      "a table is resized",
      "A1:B3",
      async (sheet, context) => {
        const table = addTable(sheet);
        table.resize("A1:B3");
        const range = table.getRange().load("address");
        await context.sync();
        return cellOf(range.address);
      },
    ],
    [
      "a table has a style and a row of totals",
      ["TableStyleLight9", true, "A5:B5"],
      async (sheet, context) => {
        const table = addTable(sheet);
        table.style = "TableStyleLight9";
        table.showTotals = true;
        table.load("style,showTotals");
        const totals = table.getTotalRowRange().load("address");
        await context.sync();
        return [table.style, table.showTotals, cellOf(totals.address)];
      },
    ],
    [
      "a table turned into a range leaves its cells",
      ["Ref", true],
      async (sheet, context) => {
        addTable(sheet).convertToRange();
        const cell = sheet.getRange("A1").load("values");
        const none = sheet.tables.getItemOrNullObject("SelfCheckTable");
        await context.sync();
        return [cell.values[0]?.[0] as Answer, none.isNullObject];
      },
    ],
    [
      "formulas know tables and their columns by name",
      2,
      async (sheet, context) => {
        addTable(sheet);
        await context.sync();
        const cell = sheet.getRange("D1");
        cell.formulas = [['=COUNTIF(SelfCheckTable[RAG],"At Risk")']];
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0] as Answer;
      },
    ],
  ]),
  ...listChecks("Filter", [
    [
      "a filter by values hides the other rows, and none when it's cleared",
      [2, 3],
      async (sheet, context) => {
        const table = addTable(sheet);
        table.columns.getItem("RAG").filter.applyValuesFilter(["At Risk"]);
        const body = table.getDataBodyRange();
        const filtered = body.getVisibleView().load("rowCount");
        await context.sync();
        const { rowCount } = filtered;
        table.clearFilters();
        const all = body.getVisibleView().load("rowCount");
        await context.sync();
        return [rowCount, all.rowCount];
      },
    ],
  ]),
  ...listChecks("TableCollection", [
    [
      "two tables can't lie over each other",
      true,
      async (sheet, context) => {
        addTable(sheet);
        await context.sync();
        sheet.tables.add("B2:C5", true);
        // Which code it is isn't documented.
        return (await readCode(context)) !== "none";
      },
    ],
  ]),
];
