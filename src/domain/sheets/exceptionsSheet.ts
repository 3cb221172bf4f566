import type { Report } from "../report";
import { formatCount, formatList } from "../summary/wording";
import { looksOf } from "./looksOf";
import { exceptionColumns, type ExceptionColumn } from "./exceptionColumns";
import { EXCEPTIONS_SHEET } from "./sheetNames";
import { fillRow, type SheetCell, type SheetContent } from "./SheetContent";
import { headingRows } from "./sheetHeading";

/** The RAG Exceptions sheet: a row for each action that the board must see, in natural ref order. */
export function exceptionsSheet(report: Report): SheetContent {
  const columns = exceptionColumns(report);
  const top: SheetCell[][] = [
    ...headingRows(`${report.info.title}: exceptions`, report.info),
    [{ value: countLine(report), look: "note" }],
    [],
  ];
  const rows = [
    ...top,
    columns.map(({ header }): SheetCell => ({ value: header, look: "header" })),
    ...exceptionRows(report, columns),
  ];
  return {
    name: EXCEPTIONS_SHEET,
    columnWidths: columns.map(({ width }) => width),
    rows: rows.map((row) => fillRow(row, columns.length)),
    headerRow: top.length,
    looks: looksOf(report.scheme),
  };
}

function countLine({ exceptions, scheme }: Report): string {
  const labels = formatList(
    scheme.statuses.filter((status) => status.exception).map((status) => status.label),
    "or"
  );
  if (labels === "") return "No status of the scheme makes an action an exception.";
  return `${formatCount(exceptions.length, "action")} ${exceptions.length === 1 ? "is" : "are"} ${labels}.`;
}

function exceptionRows({ exceptions }: Report, columns: readonly ExceptionColumn[]): SheetCell[][] {
  if (exceptions.length === 0) return [[{ value: "None", look: "text" }]];
  return exceptions.map((exception) => columns.map(({ cellOf }) => cellOf(exception)));
}
