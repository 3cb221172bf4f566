import type { SessionState } from "../../app/session";

/** What exporting makes, or what it came to. A failure's own words are in the problem area. */
export function describeExport({ exporting, report }: SessionState): string {
  switch (exporting.kind) {
    case "idle":
    case "failed":
      return report === null
        ? "Export makes a new workbook with RAG Summary and RAG Exceptions, once there is a report."
        : "Export makes a new workbook with RAG Summary and RAG Exceptions.";
    case "working":
      return "Making the workbook.";
    case "done":
      return exporting.how === "downloaded"
        ? `Downloaded as ${exporting.fileName}.`
        : `Opened as a new workbook; save it as ${exporting.fileName}.`;
  }
}
