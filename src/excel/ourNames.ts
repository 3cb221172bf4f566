/**
 * The sheet-scoped, hidden name that marks a sheet as ours and says which of its cells are: the
 * block that we write. Excel keeps it in step when rows or columns are inserted. Its comment is the
 * content's `looks`.
 */
export const BLOCK_NAME = "RagTracker_Block";

/** The name by which our chart on a sheet is known again. */
export const CHART_NAME = "RAG Tracker chart";

/** The document setting that holds the add-in's settings as JSON text. */
export const SETTINGS_KEY = "ragTracker";

/** The document setting with what we last wrote on one of our sheets, by `printBlock`. */
export function printKey(sheet: string): string {
  return `${SETTINGS_KEY}.${sheet}`;
}
