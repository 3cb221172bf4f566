import type { Book } from "../../book/Book";

/**
 * Protects a sheet or lifts its protection: as in Excel, nothing done before it can be undone. Nothing
 * happens to a sheet that is so already.
 */
export function protectSheet(book: Book, sheetId: string, isProtected: boolean): void {
  const { sheets } = book.extras;
  if ((sheets[sheetId]?.protected ?? false) === isProtected) return;
  book.setExtras({
    sheets: { ...sheets, [sheetId]: { ...sheets[sheetId], protected: isProtected } },
  });
  book.forgetSteps();
}
