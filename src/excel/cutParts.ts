/**
 * The most bytes of texts in one request. Excel on the web takes 5 MB, of which the cells' formats and
 * the request itself need some. Source: Microsoft's "Resource limits and performance optimization for
 * Office Add-ins".
 */
const MOST_BYTES = 3_000_000;

/** Cuts rows of texts into parts that each fit into one request, in their order; a row is never cut. */
export function cutParts(
  rows: readonly (readonly string[])[],
  most = MOST_BYTES
): readonly (readonly (readonly string[])[])[] {
  const encoder = new TextEncoder();
  const parts: (readonly string[])[][] = [];
  let free = 0;
  for (const row of rows) {
    const bytes = encoder.encode(JSON.stringify(row)).length;
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
