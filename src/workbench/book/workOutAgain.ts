import { ObjectMatrix } from "@univerjs/core";
import {
  FormulaDataModel,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { Book } from "./Book";

/**
 * Has all formulas worked out again if one mentions any of these names (in any case), of cells or of tables. The
 * engine by itself leaves formulas as they are when a name of cells in them comes, goes or means other cells.
 */
export function workOutAgain(book: Book, names: readonly string[]): void {
  const wanted = names.map((name) => name.toLowerCase());
  const mentions = (formula: string): boolean =>
    wanted.some((name) => formula.toLowerCase().includes(name));
  const sheets = book.injector.get(FormulaDataModel).getFormulaData()[book.unitId];
  const isMentioned = Object.values(sheets ?? {}).some((rows) => {
    let isFound = false;
    new ObjectMatrix(rows ?? {}).forValue((_row, _column, cell) => {
      isFound ||= mentions(cell?.f ?? "");
    });
    return isFound;
  });
  if (!isMentioned) return;
  book.commands.syncExecuteCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    { forceCalculation: true },
    { onlyLocal: true }
  );
}
