/**
 * The most bytes that one answer is planned to have. Excel on the web gives up above 5 MB, and what is planned is an
 * estimate: four times as much is still let through. Office.js takes an answer apart in one go, and the
 * window can't answer meanwhile: 18 to 29 ms for this many, where no task is to take more than 50. Source of the
 * limit: Microsoft's "Resource limits and performance optimization for Office Add-ins".
 */
export const ANSWER_BYTES = 500_000;

/**
 * The most bytes that one request is planned to have. Excel on the web refuses more than 5 MB, of which what is
 * called for besides the cells needs some. Source: as above.
 */
export const REQUEST_BYTES = 3_000_000;

/** How many rows are looked at to tell how long they are. */
const SAMPLE = 400;
const LAST = 4_000;
/** What a row takes where nothing is known of it yet: ten columns, two of them with texts. */
export const USUAL_ROW = 500;
/** The brackets around a row's cells. */
const FRAME = 2;

const encoder = new TextEncoder();

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
  return jsonBytes(sample) / sample.length + FRAME;
}

/** How many bytes cells take on their way from and to Excel. */
export function jsonBytes(content: unknown): number {
  return encoder.encode(JSON.stringify(content)).length;
}

/** How many rows one answer may have, at least one. */
export function rowsFor(bytesPerRow: number, bytes = ANSWER_BYTES): number {
  return Math.max(1, Math.floor(bytes / Math.max(1, bytesPerRow)));
}
