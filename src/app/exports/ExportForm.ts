/** The tables that are exported as .csv, each as a file of its own. */
export type CsvTable = "sections" | "actions" | "exceptions" | "findings" | "made";

/** What a report can be exported as. */
export type ExportForm =
  | "workbook"
  | "board-paper"
  | "copy"
  | "picture"
  | "accessible-xlsx"
  | "accessible-ods"
  | `csv-${CsvTable}`;

/** All forms, in the order in which they're offered. */
export const EXPORT_FORMS: readonly ExportForm[] = [
  "workbook",
  "board-paper",
  "copy",
  "picture",
  "accessible-xlsx",
  "accessible-ods",
  "csv-sections",
  "csv-actions",
  "csv-exceptions",
  "csv-findings",
  "csv-made",
];

/** Whether a text names a form of this version. */
export function isExportForm(text: string | null): text is ExportForm {
  return EXPORT_FORMS.some((form) => form === text);
}
