import type { Book } from "../book/Book";

/** A setting as Office.js reads it: its value is JSON text. */
export interface StoredSetting {
  Name: string;
  Value: string;
}

/** The add-in's settings in the workbook. */
export function readSettings(book: Book): StoredSetting[] {
  return Object.entries(book.extras.settings).map(([Name, Value]) => ({ Name, Value }));
}

/** Puts the add-in's settings in place of those that the workbook has. They aren't part of undo, as in Excel. */
export function saveSettings(book: Book, settings: readonly (readonly [string, string])[]): void {
  book.extras.settings = Object.fromEntries(settings);
}
