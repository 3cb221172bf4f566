import { createMemoryWorkbook } from "../workbook/memoryWorkbook";
import { valuesOf } from "../workbook/MemorySheet";
import type { OpenPortWorkbook } from "./PortWorkbook";

/** The in-memory workbook, which use-case and pane tests take for the real one. */
export const openMemoryPort: OpenPortWorkbook = (sheets) => {
  const workbook = createMemoryWorkbook({ sheets });
  return Promise.resolve({
    port: workbook,
    roundTrips: () => workbook.calls.length,
    values: (name) => {
      const sheet = workbook.sheets.find((each) => each.name === name);
      if (!sheet) return Promise.resolve([]);
      const columnCount = Math.max(0, ...sheet.rows.map((row) => row.length));
      return Promise.resolve(
        valuesOf(sheet, { row: 0, column: 0, rowCount: sheet.rows.length, columnCount })
      );
    },
    sheets: () => Promise.resolve(workbook.sheets.map((sheet) => sheet.name)),
    highlights: (name) =>
      Promise.resolve(workbook.sheet(name).highlights.map(({ rule }) => rule.formula)),
    edit: (sheet, row, column, value) => {
      workbook.edit(sheet, row, column, value);
      return Promise.resolve();
    },
    insertRow: (sheet, row) => {
      workbook.sheet(sheet).rows.splice(row, 0, []);
      return Promise.resolve();
    },
    fail: (nth) => {
      workbook.failCall(nth, { code: "host", hostCode: "GeneralException", partial: false });
    },
    select: () => {
      const place = workbook.selected();
      return place ? Promise.resolve(place) : Promise.reject(new Error("Nothing is selected."));
    },
  });
};
