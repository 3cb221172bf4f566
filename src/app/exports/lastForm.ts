import { isExportForm, type ExportForm } from "./ExportForm";

const KEY = "rag-tracker.export";
const FIRST: ExportForm = "workbook";

/**
 * What this user exported last, on this computer; the workbook until then. Some hosts and browsers
 * keep nothing for a pane: then it's the last since the pane was opened.
 */
export function recallForm(): ExportForm {
  const stored = read();
  return isExportForm(stored) ? stored : sinceOpened;
}

/** Remembers what was exported. */
export function rememberForm(form: ExportForm): void {
  sinceOpened = form;
  try {
    localStorage.setItem(KEY, form);
  } catch {
    // Storage is forbidden or full here: `sinceOpened` has to do.
  }
}

let sinceOpened: ExportForm = FIRST;

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
