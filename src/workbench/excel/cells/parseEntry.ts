import { numfmt } from "@univerjs/core";
import { toKeptSerial } from "../dates/shiftDate";

/** What a cell becomes when something is entered: its content, and a number format where entering brings one. */
export type Entry =
  | { kind: "text"; text: string }
  | { kind: "number"; number: number; format?: string }
  | { kind: "boolean"; value: boolean }
  | { kind: "error"; text: string }
  | { kind: "formula"; formula: string };

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

/** Words that numbers, dates and times can hold. */
const WORDS =
  /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]m?\b/gi;

/** Formats that Excel gives an entry, by the pattern that the reader found it written in. */
const DATE_FORMATS: Record<string, string> = {
  "m/d": "d-mmm",
  "m-d": "d-mmm",
  "mmm-yy": "mmm-yy",
  "d mmm": "d-mmm",
  "mmm d": "d-mmm",
};

/**
 * Reads a string as Excel in en-US reads what someone types, or what is written to `values` or `formulas`: numbers,
 * percentages, currency, dates ("1/2" is a date), times, TRUE and FALSE, formulas ("=..", and "+.." or "-.." that
 * are no numbers), an apostrophe for text.
 *
 * @param text - not blank
 * @param isTextFormat - the cell's format is "@": everything stays text
 * @param date1904 - the workbook counts days from 1904; a day before stays text
 */
export function parseEntry(text: string, isTextFormat: boolean, date1904: boolean): Entry {
  if (isTextFormat) return { kind: "text", text };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { kind: "error", text: upper };
  const parsed = mayBeNumber(text) ? numfmt.parseValue(text) : null;
  if (parsed && typeof parsed.v === "number") {
    const format = entryFormat(parsed.z);
    const number = toKeptSerial(parsed.v, parsed.z ?? "General", date1904);
    if (number < 0 && parsed.v >= 0) return { kind: "text", text };
    return { kind: "number", number, ...(format === undefined ? {} : { format }) };
  }
  if (/^[+-]./.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "text", text };
}

/** Whether reading a text as a number could find one: trying takes long, and most cells hold words. */
function mayBeNumber(text: string): boolean {
  if (text.length > 40 || !/\d/.test(text) || /\d\.\d+\./.test(text)) return false;
  return /^[\s\d.,:/()$€£¥%e+-]*$/i.test(text.replace(WORDS, ""));
}

function entryFormat(pattern: string | undefined): string | undefined {
  if (pattern === undefined || !/[ymdhs]/.test(pattern)) return pattern;
  const known = DATE_FORMATS[pattern];
  if (known !== undefined) return known;
  if (!/y/.test(pattern) || !/d/.test(pattern)) return pattern;
  if (/[hs]/.test(pattern)) return "m/d/yyyy h:mm";
  return /mmm/.test(pattern) ? "d-mmm-yy" : "m/d/yyyy";
}
