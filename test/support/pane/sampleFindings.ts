import type { Finding } from "../../../src/domain/checks/Finding";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";

const sheet = "Actions";
const status = columnIndex(6);

/** Findings of three kinds in tracker order, which is not the order of their severity. */
export const sampleFindings: readonly Finding[] = [
  {
    code: "status/alias",
    severity: "note",
    place: { sheet, row: rowIndex(5), column: status },
    ref: "1.1.1",
    text: "on-track",
    status: 1,
  },
  {
    code: "due/unreadable",
    severity: "warning",
    place: { sheet, row: rowIndex(8), column: columnIndex(5) },
    ref: "1.1.4",
    text: "end of Q4-ish",
    reason: "no-date",
  },
  {
    code: "status/unknown",
    severity: "error",
    place: { sheet, row: rowIndex(12), column: status },
    ref: "1.2.3",
    text: "On Trakc",
    nearest: 1,
  },
  {
    code: "status/blank",
    severity: "error",
    place: { sheet, row: rowIndex(17), column: status },
    ref: "2.4.1",
  },
  {
    code: "status/alias",
    severity: "note",
    place: { sheet, row: rowIndex(6), column: status },
    ref: "1.1.2",
    text: "Amber",
    status: 3,
  },
];
