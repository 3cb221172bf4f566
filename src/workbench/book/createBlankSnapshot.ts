import type { IWorksheetData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import { NO_PROPERTIES } from "../files/properties/DocumentProperties";
import type { BookSnapshot } from "./Book";

/** An empty sheet of Excel's usual sizes, in pixels: 64 by 20 a cell. */
export function createBlankSheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: 1000,
    columnCount: 26,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    cellData: {},
  };
}

/** A new workbook with one empty sheet named Sheet1, as Excel opens one. */
export function createBlankSnapshot(): BookSnapshot {
  const id = "{00000000-0001-0000-0000-000000000000}";
  return {
    data: {
      id: "workbook",
      name: "Book1",
      appVersion: "0.25.1",
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: [id],
      sheets: { [id]: createBlankSheet(id, "Sheet1") },
      resources: [],
    },
    extras: {
      tables: [],
      charts: [],
      names: [],
      settings: {},
      sheets: {},
      properties: NO_PROPERTIES,
      date1904: false,
      readOnly: false,
    },
  };
}
