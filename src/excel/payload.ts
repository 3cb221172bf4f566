/**
 * The most bytes that one answer is planned to have. Excel on the web gives up above 5 MB, and what is planned is an
 * estimate: four times as much is still let through. Office.js takes an answer apart in one go, and the
 * window can't answer meanwhile: about 50 ms for this many. Source of the limit: Microsoft's "Resource limits and
 * performance optimization for Office Add-ins".
 */
export const ANSWER_BYTES = 1_000_000;

/** How many rows are looked at to tell how long they are. */
const SAMPLE = 400;
const LAST = 4_000;
/** What a row takes where nothing is known of it yet: ten columns, two of them with texts. */
export const USUAL_ROW = 500;
/** The brackets around a row's cells. */
const FRAME = 2;

/**
 * How many bytes a row takes in an answer, on average, by a sample of the last rows that were read of it.
 *
 * @param rows a value each, or a row of cells each
 */
export function measureRow(rows: readonly unknown[]): number {
  const last = rows.slice(-LAST);
  if (last.length === 0) return 0;
  const step = Math.ceil(last.length / SAMPLE);
  const sample = last.filter((_, row) => row % step === 0);
  return new TextEncoder().encode(JSON.stringify(sample)).length / sample.length + FRAME;
}

/** How many rows one answer may have, at least one. */
export function rowsFor(bytesPerRow: number, bytes = ANSWER_BYTES): number {
  return Math.max(1, Math.floor(bytes / Math.max(1, bytesPerRow)));
}
