import { Workbook, type Cell } from "exceljs";
import type { ExportSource } from "../../../src/app/exports/ExportSource";
import {
  createStatusReader,
  defaultRule,
  findTrackers,
  makeReport,
  publishedScheme,
  readTitleBlock,
  readTracker,
} from "../../../src/domain";
import type { Report } from "../../../src/domain/report";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { serialFromDay } from "../../../src/domain/tracker/dueDate";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import type { Field, TrackerColumn } from "../../../src/domain/tracker/Tracker";

/** Makes the report of the tracker on a workbook's first sheet, as a recalculation would. */
export async function reportFromWorkbook(path: string): Promise<Report> {
  return (await sourceFromWorkbook(path)).report;
}

/** The same, with the tracker that the report was made from. */
export async function sourceFromWorkbook(path: string): Promise<ExportSource> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error(`${path} has no sheet`);
  const values = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) =>
      readCell(sheet.getCell(row + 1, column + 1))
    )
  );
  const head = { row: rowIndex(0), column: columnIndex(0), values: values.slice(0, 50) };
  const result = findTrackers({ sheets: [{ name: sheet.name, head }], tables: [] });
  const found = result.ok ? result.value[0] : undefined;
  if (found?.place.kind !== "range") throw new Error(`${path} has no tracker`);

  const { plan, headerRow, columns, firstColumn, lastColumn } = found.place;
  const body = values.slice(headerRow + 1);
  const columnOf = (column: TrackerColumn["column"]): TrackerColumn => ({
    column,
    header: String(values[headerRow]?.[column] ?? ""),
    values: body.map((row) => row[column] ?? ""),
  });
  const tracker = readTracker(
    {
      sheet: sheet.name,
      plan,
      table: null,
      headerRow,
      firstRow: rowIndex(headerRow + 1),
      rowCount: body.length,
      firstColumn,
      lastColumn,
      columns: Object.fromEntries(
        Object.entries(columns).map(([field, column]): [string, TrackerColumn] => [
          field,
          columnOf(column),
        ])
      ) satisfies Partial<Record<Field, TrackerColumn>>,
    },
    createStatusReader(publishedScheme)
  );
  const info = readTitleBlock(found.titleRows);
  const report = makeReport([tracker], { info, scheme: publishedScheme, rule: defaultRule });
  return { report, trackers: [tracker] };
}

/** A stored cell as Excel hands it over: dates as serial numbers, merged cells blank but the first. */
function readCell({ value, isMerged, master, address }: Cell): CellValue {
  if (isMerged && master.address !== address) return "";
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return serialFromDay(value.toISOString().slice(0, 10));
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  throw new Error(`Cell value of a kind that the samples don't have: ${JSON.stringify(value)}`);
}
