import type { CellValue } from "../../../src/domain/tracker/cell";
import type { SheetInit } from "./memoryWorkbook";

/** A small tracker with a title block: two sections, one of them with an exception. */
export const trackerRows: readonly (readonly CellValue[])[] = [
  ["Workforce Action Plan"],
  ["Delivery progress report 3", "as at 28 February 2025"],
  ["Ref", "Action", "Lead", "Due date", "RAG", "Reason for RAG"],
  ["1.1.1", "Agree it", "AB", 45_716, "On Track", ""],
  ["1.1.2", "Do it", "AB", 45_716, "on-track", ""],
  ["1.2.1", "=Pay it", "CD", 45_716, "Off Track", "No money."],
];

/** The tracker as a plain range on sheet Actions. */
export const trackerSheet: SheetInit = { name: "Actions", rows: trackerRows };

/** The row of the first action, from 0, and the column of its status. */
export const firstStatus = { row: 3, column: 4 } as const;
