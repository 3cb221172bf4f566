/** The name of the sheet with the sections. */
export const SUMMARY_SHEET = "RAG Summary";

/** The name of the sheet with the actions that the board must see. */
export const EXCEPTIONS_SHEET = "RAG Exceptions";

/** The sheets that a run writes, in the order in which they're added. */
export const OUTPUT_SHEETS: readonly string[] = [SUMMARY_SHEET, EXCEPTIONS_SHEET];
