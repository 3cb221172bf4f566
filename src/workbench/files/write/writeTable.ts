import type { BookTable } from "../../book/Book";
import { formatArea } from "../address";
import { encodeFormula } from "../encodeFormula";
import { element } from "../xml/element";
import { encodeEscapes, escapeText } from "../xml/escapes";
import type { Cells } from "./forEachCell";
import { listHeaders } from "./listHeaders";
import { declareUid, MAIN_NAMESPACE } from "./namespaces";
import { writeSorting } from "./writeSorting";

/** A table part. `number`, from 1, is different for each table of the workbook. */
export function writeTable(table: BookTable, number: number, cells: Cells): string {
  const { range, showTotals } = table;
  const body = { ...range, endRow: showTotals ? range.endRow - 1 : range.endRow };
  const columns = listHeaders(cells, table).map((name, index) => {
    return writeTableColumn(table, index, index + 1, name, cells);
  });
  return element(
    "table",
    {
      xmlns: MAIN_NAMESPACE,
      ...declareUid(table.id),
      id: number,
      name: table.name,
      displayName: table.name,
      ref: formatArea(range),
      totalsRowCount: showTotals ? 1 : undefined,
      totalsRowShown: showTotals ? undefined : false,
    },
    element("autoFilter", { ref: formatArea(body) }),
    writeSorting(table),
    element("tableColumns", { count: columns.length }, ...columns),
    element("tableStyleInfo", {
      name: table.style === "" ? undefined : table.style,
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: true,
      showColumnStripes: false,
    })
  );
}

/** A column of a table, from 0, with what its totals row says. `id`, from 1, is different for each column. */
export function writeTableColumn(
  { range, showTotals }: BookTable,
  index: number,
  id: number,
  name: string,
  cells: Cells
): string {
  const total = showTotals ? cells[range.endRow]?.[range.startColumn + index] : undefined;
  const formula = total?.f;
  return element(
    "tableColumn",
    {
      id,
      name: encodeColumnName(name),
      totalsRowLabel: !formula && typeof total?.v === "string" ? total.v : undefined,
      totalsRowFunction: formula ? "custom" : undefined,
    },
    formula ? element("totalsRowFormula", {}, escapeText(encodeFormula(formula))) : ""
  );
}

/** A column's name as a table holds it. */
export function encodeColumnName(name: string): string {
  return encodeEscapes(name).replaceAll("\n", "_x000a_");
}
