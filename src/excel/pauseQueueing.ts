import { letWindowAnswer } from "../app/letWindowAnswer";

/** With fewer, what is queued for them takes Office.js a few milliseconds. */
const MANY = 200;

/** Lets the window answer between two parts of what is queued for this many rows of a sheet, where they're many. */
export async function pauseQueueing(rows: number): Promise<void> {
  if (rows > MANY) await letWindowAnswer();
}
