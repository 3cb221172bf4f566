import type { IRowData } from "@univerjs/core";
import { element } from "../xml/element";
import { composeLook } from "./composeLook";
import { createFormulaFinder } from "./createFormulaFinder";
import { describeRow } from "./describeRow";
import type { Cells } from "./forEachCell";
import { headTable } from "./headTable";
import { listIndexes } from "./listIndexes";
import type { SheetParts, WriteContext } from "./SheetParts";
import { writeCell } from "./writeCell";

/** The rows of a sheet that have cells or properties, in a `sheetData` element. */
export function writeRows(sheet: SheetParts, context: WriteContext): string {
  const cells = sheet.tables.reduce(
    (all: Cells, table) => headTable(all, table),
    sheet.data.cellData ?? {}
  );
  const rows = sheet.data.rowData ?? {};
  const filteredOut = new Set(sheet.filter?.cachedFilteredOut ?? []);
  const findFormula = createFormulaFinder(cells);
  const indexes = new Set([...listIndexes(cells), ...listIndexes(rows), ...filteredOut]);
  const written = [...indexes]
    .sort((one, other) => one - other)
    .map((row) => {
      const inside = Object.entries(cells[row] ?? {}).map(([column, cell]) =>
        writeCell(
          { row, column: Number(column), cell, formula: findFormula(row, Number(column)) },
          composeLook(sheet, row, Number(column), cell.s, context),
          context
        )
      );
      return writeRow(row, rows[row] ?? {}, filteredOut.has(row), inside.join(""), context);
    });
  return element("sheetData", {}, ...written);
}

function writeRow(
  row: number,
  data: Partial<IRowData>,
  filteredOut: boolean,
  cells: string,
  context: WriteContext
): string {
  const properties = describeRow(data, filteredOut, context);
  const bare = cells === "" && Object.values(properties).every((value) => value === undefined);
  return bare ? "" : element("row", { r: row + 1, ...properties }, cells);
}
