import type { IWorkbookData } from "@univerjs/core";
import type { BookSnapshot } from "../../book/Book";
import { formatCell } from "../address";
import type { NotHeld } from "../NotHeld";
import { findMissing, listTableColumns } from "../tableReferences";
import { forEachCell } from "./forEachCell";

/**
 * A workbook without the formulas and names that name a table or a column that there isn't: Excel takes a file with
 * one for damaged. The cells keep their results; what went is added to `notCarried`.
 */
export function dropLostFormulas(snapshot: BookSnapshot, notCarried: NotHeld): BookSnapshot {
  const { data, extras } = snapshot;
  const tables = listTableColumns(snapshot);
  const lost: { sheetId: string; row: number; column: number }[] = [];
  for (const [sheetId, sheet] of Object.entries(data.sheets)) {
    forEachCell(sheet.cellData ?? {}, ({ f }, row, column) => {
      const missing = findMissing(f ?? "", tables);
      if (missing === undefined) return;
      lost.push({ sheetId, row, column });
      const place = `${formatCell(row, column)} on sheet ${sheet.name ?? sheetId}`;
      notCarried.add(`Formula in ${place}, which names ${missing} (its result is kept)`);
    });
  }
  const names = extras.names.filter(({ name, formula }) => {
    const missing = findMissing(formula, tables);
    notCarried.addIf(missing !== undefined, `Name ${name}, which refers to ${missing ?? ""}`);
    return missing === undefined;
  });
  if (lost.length === 0 && names.length === extras.names.length) return snapshot;
  return { data: takeFormulas(data, lost), extras: { ...extras, names } };
}

function takeFormulas(
  data: IWorkbookData,
  cells: readonly { sheetId: string; row: number; column: number }[]
): IWorkbookData {
  const copy = structuredClone(data);
  for (const { sheetId, row, column } of cells) {
    const cell = copy.sheets[sheetId]?.cellData?.[row]?.[column];
    delete cell?.f;
    delete cell?.si;
  }
  return copy;
}
