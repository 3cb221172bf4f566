import type { BookExtras, BookTable, UndoableExtras } from "./Book";
import { shiftChart } from "./shiftChart";
import { shiftFormula } from "./shiftFormula";
import { shiftSpan } from "./shiftSpan";
import type { StructureChange } from "./StructureChange";

/** What follows the structure of the workbook. */
type MovedExtras = Omit<UndoableExtras, "properties">;

/** The tables, charts, names and sheet settings after a change of the workbook's structure. */
export function changeExtrasFor(extras: BookExtras, change: StructureChange): MovedExtras {
  const names = extras.names.map((name) => ({
    ...name,
    formula: shiftFormula(name.formula, change),
  }));
  const charts = extras.charts.map((chart) => shiftChart(chart, change));
  if (change.kind === "sheetRenamed")
    return { tables: extras.tables, charts, names, sheets: extras.sheets };
  if (change.kind === "sheetDeleted") {
    return {
      tables: extras.tables.filter((table) => table.sheetId !== change.sheetId),
      charts: charts.filter((chart) => chart.sheetId !== change.sheetId),
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
  return { tables, charts, names, sheets: extras.sheets };
}
