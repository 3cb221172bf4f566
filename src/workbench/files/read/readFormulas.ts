import { formatCell } from "../address";
import { removePrefixes } from "../functionPrefixes";
import { attributeOf, childOf, textOf } from "../xml/elements";
import type { SheetContext } from "./SheetContext";
import { shiftFormula } from "../shiftFormula";

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A reader of one sheet's formulas: give it the cells in their order. It answers each cell's formula with its
 * equals sign, undefined for a cell without one. Formulas that are stated once for many cells are told for each.
 */
export function createFormulaReader(
  context: SheetContext
): (cell: Element, row: number, column: number) => string | undefined {
  const shared = new Map<string, SharedFormula>();
  return (cell, row, column) => {
    const formula = childOf(cell, "f");
    if (formula === undefined) {
      return undefined;
    }
    const text = removePrefixes(textOf(formula));
    const kind = attributeOf(formula, "t") ?? "normal";
    if (kind === "dataTable") {
      context.notHeld.add(
        `Data table at ${formatCell(row, column)} on sheet ${context.sheetName} (its results are kept)`
      );
      return undefined;
    }
    if (kind === "array" && attributeOf(formula, "ref") !== formatCell(row, column)) {
      context.notHeld.add(
        `Array formula at ${formatCell(row, column)} on sheet ${context.sheetName} (kept as a plain one)`
      );
    }
    if (kind !== "shared") {
      return text === "" ? undefined : `=${text}`;
    }
    const group = attributeOf(formula, "si") ?? "";
    if (text !== "") {
      shared.set(group, { text, row, column });
      return `=${text}`;
    }
    const first = shared.get(group);
    return first === undefined
      ? undefined
      : `=${shiftFormula(first.text, row - first.row, column - first.column)}`;
  };
}
