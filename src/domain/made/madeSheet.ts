import type { Report } from "../report";
import { looksOf } from "../sheets/looksOf";
import { fillRow, type SheetCell, type SheetContent } from "../sheets/SheetContent";
import { headingRows } from "../sheets/sheetHeading";
import { MADE_HEADING, type MadeFact } from "./listMadeFacts";

const WIDTHS: readonly number[] = [30, 90];

/** How the report was made as a sheet of the exported workbook: a row a fact. */
export function madeSheet({ info, scheme }: Report, facts: readonly MadeFact[]): SheetContent {
  const top: SheetCell[][] = [...headingRows(`${info.title}: how this was made`, info), []];
  const rows: SheetCell[][] = [
    ...top,
    ["Fact", "Value"].map((value): SheetCell => ({ value, look: "header" })),
    ...facts.map(({ label, value }): SheetCell[] => [
      { value: label, look: "label" },
      { value, look: "wrapped" },
    ]),
  ];
  return {
    name: MADE_HEADING,
    columnWidths: WIDTHS,
    rows: rows.map((row) => fillRow(row, WIDTHS.length)),
    headerRow: top.length,
    looks: looksOf(scheme),
  };
}
