import { jsonBytes, REQUEST_BYTES } from "./payload";

/** Cuts rows of texts into parts that each fit into one request, in their order; a row is never cut. */
export function cutParts(
  rows: readonly (readonly string[])[],
  most = REQUEST_BYTES
): readonly (readonly (readonly string[])[])[] {
  const parts: (readonly string[])[][] = [];
  let free = 0;
  for (const row of rows) {
    const bytes = jsonBytes(row);
    const part = parts.at(-1);
    if (part === undefined || bytes > free) {
      parts.push([row]);
      free = most - bytes;
    } else {
      part.push(row);
      free -= bytes;
    }
  }
  return parts;
}
