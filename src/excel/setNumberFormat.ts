/** Queues one number format for all cells of a range, however many they are. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  // A single value goes for all cells, which the declaration doesn't say. Source: Microsoft's "Excel
  // JavaScript API", "Update all cells in the range".
  range.numberFormat = format as unknown as string[][];
}
