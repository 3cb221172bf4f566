import type { Exception, Report } from "../report";
import { statusLabel } from "../scheme/statusLabel";
import { numberColumn, tableOf, textColumn, type DataTable } from "./DataTable";

/** A row for each action that the board must see, in natural ref order. */
export function exceptionsTable({ exceptions, scheme }: Report): DataTable {
  return tableOf<Exception>(
    "Exceptions",
    [
      textColumn("Plan", ({ plan }) => plan),
      textColumn("Section", ({ section }) => section),
      textColumn("Ref", ({ ref }) => ref),
      textColumn("Action", ({ action }) => action),
      textColumn("Lead", ({ lead }) => lead),
      textColumn("RAG", ({ status }) => statusLabel(status, scheme)),
      textColumn("Reason for RAG", ({ reason }) => reason),
      textColumn("Mitigating actions", ({ mitigation }) => mitigation),
      textColumn("Sheet", ({ sheet }) => sheet),
      numberColumn("Row", ({ row }) => row + 1),
    ],
    exceptions
  );
}
