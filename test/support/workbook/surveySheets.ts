import { OUTPUT_SHEETS } from "../../../src/domain/sheets/sheetNames";
import type { WorkbookSurvey } from "../../../src/app/WorkbookPort";
import { usualConventions } from "../../../src/domain/tracker/DateConventions";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { HEAD_ROWS, type SurveyedSheet } from "../../../src/domain/tracker/Survey";
import { usedArea, valueAt, valuesOf, type MemorySheet } from "./MemorySheet";

/** The first look: the top of each visible sheet that isn't ours by make or name, and the tables there. */
export function surveySheets(
  sheets: readonly MemorySheet[],
  settings: string | null
): WorkbookSurvey {
  const seen = sheets.filter(
    (sheet) => !sheet.hidden && sheet.block === null && !OUTPUT_SHEETS.includes(sheet.name)
  );
  return {
    sheets: seen.map(surveySheet),
    tables: seen.flatMap((sheet) =>
      sheet.table === null
        ? []
        : [{ name: sheet.table.name, sheet: sheet.name, columns: tableHeaders(sheet) }]
    ),
    highlighted: seen
      .filter((sheet) => sheet.highlights.length > 0 && !sheet.protected)
      .map(({ name }) => name),
    dates: usualConventions,
    settings,
  };
}

function surveySheet(sheet: MemorySheet): SurveyedSheet {
  const used = usedArea(sheet, HEAD_ROWS);
  return {
    name: sheet.name,
    head: used && {
      row: rowIndex(used.row),
      column: columnIndex(used.column),
      values: valuesOf(sheet, used),
    },
  };
}

function tableHeaders(sheet: MemorySheet): string[] {
  const { table } = sheet;
  if (table === null) return [];
  return Array.from({ length: table.columnCount }, (_, position) =>
    String(valueAt(sheet, table.headerRow, table.firstColumn + position))
  );
}
