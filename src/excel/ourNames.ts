/**
 * The sheet-scoped, hidden name that marks a sheet as ours and says which of its cells are: the
 * block that we write. Excel keeps it in step when rows or columns are inserted. Its comment is the
 * content's `looks`.
 */
export const BLOCK_NAME = "RagTracker_Block";

/** The name by which our chart on a sheet is known again. */
export const CHART_NAME = "RAG Tracker chart";

/**
 * The hidden sheet on which rows are put that one request can't hold, until all of them are there. It's
 * gone when the writing has ended; what is left of one that was cut off is known by this name and by
 * `BLOCK_NAME`.
 */
export const PASSAGE_SHEET = "RAG Tracker (being written)";

/** The document setting that holds the add-in's settings as JSON text. */
export const SETTINGS_KEY = "ragTracker";

/** The document setting with what we last wrote on one of our sheets, by `printBlock`. */
export function printKey(sheet: string): string {
  return `${SETTINGS_KEY}.${sheet}`;
}
