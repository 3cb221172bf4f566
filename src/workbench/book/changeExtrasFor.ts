import type { BookExtras, BookTable, UndoableExtras } from "./Book";
import { shiftFormula } from "./shiftFormula";
import { shiftSpan } from "./shiftSpan";
import type { StructureChange } from "./StructureChange";

/** What follows the structure of the workbook. */
type MovedExtras = Omit<UndoableExtras, "properties">;

/** The tables, names and sheet settings after a change of the workbook's structure. */
export function changeExtrasFor(extras: BookExtras, change: StructureChange): MovedExtras {
  const names = extras.names.map((name) => ({
    ...name,
    formula: shiftFormula(name.formula, change),
  }));
  if (change.kind === "sheetRenamed")
    return { tables: extras.tables, names, sheets: extras.sheets };
  if (change.kind === "sheetDeleted") {
    return {
      tables: extras.tables.filter((table) => table.sheetId !== change.sheetId),
      names: names.filter((name) => name.sheetId !== change.sheetId),
      sheets: Object.fromEntries(
        Object.entries(extras.sheets).filter(([id]) => id !== change.sheetId)
      ),
    };
  }
  const tables = extras.tables.flatMap((table): BookTable[] => {
    if (table.sheetId !== change.sheetId) return [table];
    const range = shiftSpan(table.range, change);
    return range ? [{ ...table, range }] : [];
  });
  return { tables, names, sheets: extras.sheets };
}
