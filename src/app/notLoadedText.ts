/**
 * What is said where a part of the add-in couldn't be loaded. By itself, since the part with all other words may be the
 * one.
 */
export const notLoadedText = {
  what: "A part of RAG Tracker couldn't be loaded, perhaps because there's no connection. The workbook is unchanged.",
  todo: "Check the connection and try again; if it happens again, close the pane and open it anew.",
} as const;
