import { LocaleType } from "@univerjs/core";
import type { BookSnapshot } from "./Book";

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
      sheets: { [id]: { id, name: "Sheet1", rowCount: 1000, columnCount: 26, cellData: {} } },
      resources: [],
    },
    extras: { tables: [], names: [], settings: {}, sheets: {}, date1904: false, readOnly: false },
  };
}
