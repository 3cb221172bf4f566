"use strict";
const { unzipSync, zipSync } = require("fflate");
const { font } = require("./styles.cjs");

/** The day that the samples' files say they were made: fixed, so that their bytes are too. */
const madeOn = new Date(Date.UTC(2025, 1, 28, 9, 0, 0));

/**
 * The serial number by which Excel knows a day.
 *
 * @param {string} isoDay such as '2025-02-28'
 * @returns {number} days since 30 December 1899
 */
function toSerial(isoDay) {
  return Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000 + 25_569;
}

/**
 * The height that a row needs so that none of its wrapped texts is cut off. An estimate from the
 * number of characters: a little generous, since fonts differ between machines.
 *
 * @param {(string | number | null)[]} values the row's cells
 * @param {number[]} widths the columns' widths in characters
 * @returns {number} points
 */
function estimateHeight(values, widths) {
  const lines = values.map((value, column) => {
    const perLine = (widths[column] ?? 10) * 0.85;
    const paragraphs = typeof value === "string" ? value.split("\n") : [""];
    return paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / perLine)), 0);
  });
  return Math.max(1, ...lines) * 13 + 4;
}

/**
 * Writes a workbook whose bytes depend on its content only: the zip's entries carry one fixed time
 * and stand in order of their names.
 *
 * @param {import("hucre").WriteSheet[]} sheets
 * @param {{ title: string, subject: string }} properties
 * @returns {Promise<Uint8Array>}
 */
async function writeWorkbook(sheets, properties) {
  const { writeXlsx } = await import("hucre/xlsx");
  const bytes = await writeXlsx({
    sheets,
    defaultFont: font,
    properties: {
      ...properties,
      creator: "RAG Tracker samples",
      lastModifiedBy: "RAG Tracker samples",
      created: madeOn,
      modified: madeOn,
    },
  });
  const parts = Object.entries(unzipSync(bytes));
  // Readers that guess a file's type from its start expect the content types first.
  parts.sort(([a], [b]) => {
    const first = Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml");
    return first || (a < b ? -1 : 1);
  });
  // A zip entry holds local time without a zone: take it apart so that every machine writes the same.
  const mtime = new Date(2025, 1, 28, 9, 0, 0);
  return zipSync(Object.fromEntries(parts), { level: 9, mtime });
}

module.exports = { estimateHeight, toSerial, writeWorkbook };
