/** Makes every sample workbook: content by file name. */
export function makeSamples(): Promise<Map<string, Uint8Array>>;
