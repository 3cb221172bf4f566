import { pauseAfterRows } from "../app/pauseAfterRows";

/** What is queued for so many takes Office.js a few milliseconds. */
const FEW = 200;

/** Lets the window answer between two parts of what is queued for this many rows of a sheet, where they're many. */
export async function pauseQueueing(rows: number): Promise<void> {
  await pauseAfterRows(rows, FEW);
}
