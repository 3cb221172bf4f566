import { recall, remember } from "../userMemory";
import { isExportForm, type ExportForm } from "./ExportForm";

const KEY = "export";
const FIRST: ExportForm = "workbook";

/** What this user exported last, on this computer; the workbook until then. */
export function recallForm(): ExportForm {
  const stored = recall(KEY);
  return isExportForm(stored) ? stored : FIRST;
}

/** Remembers what was exported. */
export function rememberForm(form: ExportForm): void {
  remember(KEY, form);
}
