import type { ExportStage } from "../../app/exports/ExportStage";
import { FORM_LABELS } from "./exportChoices";

/** What is being exported or came of it. A failure's own words are in the problem area. */
export function describeExport(exporting: ExportStage): string {
  switch (exporting.kind) {
    case "idle":
    case "by-hand":
    case "failed":
      return "";
    case "working":
      return `Making ${FORM_LABELS[exporting.form]}${exporting.percent === null ? "" : `, ${exporting.percent}%`}`;
    case "cancelled":
      return "Cancelled; nothing was saved.";
    case "copied":
      return "Copied. Paste it into Word, Outlook or Teams.";
    case "done":
      return describeFile(exporting);
  }
}

function describeFile({ how, fileName }: ExportStage & { readonly kind: "done" }): string {
  switch (how) {
    case "opened":
      return `Opened as a new workbook; save it as ${fileName}.`;
    case "downloaded":
      // A full disk or a download that isn't allowed is told to the browser alone.
      return `Downloaded as ${fileName}. If it isn't there, the browser says why: make room or allow it, and export again.`;
    case "page":
      return `A page in your browser offers ${fileName}: save it there.`;
  }
}
