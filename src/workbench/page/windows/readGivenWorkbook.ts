import { GIVEN_WORKBOOK, NEW_WORKBOOK } from "./openWorkbookWindow";

/** The workbook that this window was opened with by another one. */
export type GivenWorkbook =
  { readonly kind: "new" } | { readonly kind: "file"; readonly url: string };

/**
 * Reads from the page's address which workbook it was opened with; undefined for a window that the user opened, or an
 * address that isn't of a file that a page of this origin keeps.
 *
 * @param search - the part of the address from "?" on
 */
export function readGivenWorkbook(search: string, origin: string): GivenWorkbook | undefined {
  const given = new URLSearchParams(search).get(GIVEN_WORKBOOK);
  if (given === NEW_WORKBOOK) return { kind: "new" };
  return given?.startsWith(`blob:${origin}/`) === true ? { kind: "file", url: given } : undefined;
}

/** The file that another window keeps for this one; undefined when it's gone: that window was closed. */
export async function fetchGivenFile(url: string): Promise<File | undefined> {
  try {
    const response = await fetch(url);
    return new File([await response.blob()], "Book1.xlsx");
  } catch {
    // A blob's address that leads nowhere is all that can fail here: the caller says so.
    return undefined;
  }
}
