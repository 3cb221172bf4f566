import type { Problem } from "../app/problem";
import { succeed, type Result } from "../domain/result";
import { cellText, type CellValue } from "../domain/tracker/cell";

/** What Excel shows of a number for which its column is too narrow. */
const TOO_NARROW = /^#+$/u;

/**
 * Reads what is in the selected cells, as it's shown. Blank rows and columns at their edges are left
 * out, so that whole columns can be selected. One round trip.
 */
export async function readSelection(
  context: Excel.RequestContext
): Promise<Result<readonly (readonly string[])[], Problem>> {
  const used = context.workbook
    .getSelectedRange()
    .getUsedRangeOrNullObject(true)
    .load("text, values");
  await context.sync();
  if (used.isNullObject) return succeed([]);
  // Excel's declaration says any; a cell's value is text, a number or a boolean.
  const values = used.values as CellValue[][];
  return succeed(
    used.text.map((cells, row) =>
      cells.map((text, column) => (TOO_NARROW.test(text) ? cellText(values[row]?.[column]) : text))
    )
  );
}
