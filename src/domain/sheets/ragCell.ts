import type { Scheme, StatusIndex } from "../scheme/Scheme";
import { overallLabel, type OverallRag } from "../summary/overallRag";
import type { SheetCell } from "./SheetContent";

/** A status in its words and colours. */
export function statusCell(status: StatusIndex, scheme: Scheme): SheetCell {
  const known = scheme.statuses[status];
  return known ? { value: known.label, look: "rag", status: known } : { value: "", look: "text" };
}

/** An overall RAG in its words and colours; "Not rated" has no colour. */
export function overallCell(overall: OverallRag, scheme: Scheme): SheetCell {
  return overall.kind === "rated"
    ? statusCell(overall.status, scheme)
    : { value: overallLabel(overall, scheme), look: "label" };
}
