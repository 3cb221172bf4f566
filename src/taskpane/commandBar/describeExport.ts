import type { ExportStage } from "../../app/session";

/** What exporting makes, or what it came to. A failure's own words are in the problem area. */
export function describeExport(exporting: ExportStage): string {
  switch (exporting.kind) {
    case "idle":
    case "failed":
      return "Export makes a new workbook with RAG Summary and RAG Exceptions, as last calculated.";
    case "working":
      return "Making the workbook.";
    case "done":
      return exporting.how === "downloaded"
        ? `Downloaded as ${exporting.fileName}.`
        : `Opened as a new workbook; save it as ${exporting.fileName}.`;
  }
}
