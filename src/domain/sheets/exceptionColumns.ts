import type { Exception, Report } from "../report";
import { statusCell } from "./ragCell";
import type { SheetCell } from "./SheetContent";

/** One column of RAG Exceptions' table, and what it shows of an action. */
export interface ExceptionColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly cellOf: (exception: Exception) => SheetCell;
}

const wrapped = (value: string): SheetCell => ({ value, look: "wrapped" });

/** The columns of the list. The plan's name comes first where there are several plans. */
export function exceptionColumns({ plans, scheme }: Report): ExceptionColumn[] {
  const plan: ExceptionColumn = { header: "Plan", width: 16, cellOf: (of) => wrapped(of.plan) };
  return [
    ...(plans.length > 1 ? [plan] : []),
    { header: "Ref", width: 8, cellOf: ({ ref }) => wrapped(ref) },
    { header: "Section", width: 22, cellOf: ({ section }) => wrapped(section) },
    { header: "Action", width: 34, cellOf: ({ action }) => wrapped(action) },
    { header: "Lead", width: 16, cellOf: ({ lead }) => wrapped(lead) },
    { header: "RAG", width: 16, cellOf: ({ status }) => statusCell(status, scheme) },
    { header: "Reason for RAG", width: 38, cellOf: ({ reason }) => wrapped(reason) },
    { header: "Mitigating actions", width: 38, cellOf: ({ mitigation }) => wrapped(mitigation) },
  ];
}
