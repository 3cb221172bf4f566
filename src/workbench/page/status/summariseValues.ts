import type { CellScalar } from "../../excel/cells/readCell";
import { typeOfValue } from "../../excel/cells/readCell";

/**
 * What Excel's status bar tells of selected cells: their count as soon as two aren't blank and, of the numbers among
 * them (dates too, texts and TRUE or FALSE not), average and sum. Where a cell is an error, there's only the count.
 *
 * @param values - of the selected cells; "" for a blank one
 * @param format - writes a number as the active cell would show it
 * @returns the texts from left to right; none when there's nothing to tell
 */
export function summariseValues(
  values: readonly CellScalar[],
  format: (value: number) => string
): string[] {
  const count = values.filter((value) => value !== "").length;
  if (count < 2) return [];
  const numbers = values.filter((value) => typeof value === "number");
  const told = `Count: ${count}`;
  if (numbers.length === 0 || values.some((value) => typeOfValue(value) === "Error")) return [told];
  const sum = numbers.reduce((total, value) => total + value, 0);
  return [`Average: ${format(sum / numbers.length)}`, told, `Sum: ${format(sum)}`];
}
