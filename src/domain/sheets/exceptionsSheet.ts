import type { Report } from "../report";
import { formatCount, formatList } from "../summary/wording";
import { looksOf } from "./looksOf";
import { statusCell } from "./ragCell";
import { EXCEPTIONS_SHEET } from "./sheetNames";
import { fillRow, type SheetCell, type SheetContent } from "./SheetContent";
import { headingRows } from "./sheetHeading";

const COLUMNS = [
  { header: "Ref", width: 8 },
  { header: "Section", width: 22 },
  { header: "Action", width: 34 },
  { header: "Lead", width: 16 },
  { header: "RAG", width: 16 },
  { header: "Reason for RAG", width: 38 },
  { header: "Mitigating actions", width: 38 },
] as const;

/** The RAG Exceptions sheet: a row for each action that the board must see, in natural ref order. */
export function exceptionsSheet(report: Report): SheetContent {
  const top: SheetCell[][] = [
    ...headingRows(`${report.info.title}: exceptions`, report.info),
    [{ value: countLine(report), look: "note" }],
    [],
  ];
  const rows = [
    ...top,
    COLUMNS.map(({ header }): SheetCell => ({ value: header, look: "header" })),
    ...exceptionRows(report),
  ];
  return {
    name: EXCEPTIONS_SHEET,
    columnWidths: COLUMNS.map(({ width }) => width),
    rows: rows.map((row) => fillRow(row, COLUMNS.length)),
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

function exceptionRows({ exceptions, scheme }: Report): SheetCell[][] {
  if (exceptions.length === 0) return [[{ value: "None", look: "text" }]];
  const wrapped = (value: string): SheetCell => ({ value, look: "wrapped" });
  return exceptions.map((exception) => [
    wrapped(exception.ref),
    wrapped(exception.section),
    wrapped(exception.action),
    wrapped(exception.lead),
    statusCell(exception.status, scheme),
    wrapped(exception.reason),
    wrapped(exception.mitigation),
  ]);
}
