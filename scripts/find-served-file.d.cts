/**
 * Finds the file that an address (the URL's rest below a folder, percent-encoded) means inside that
 * folder, and never outside it; undefined when there is none.
 */
export function findFile(
  folder: string,
  address: string,
  options?: { readonly ignoreCase?: boolean }
): string | undefined;
