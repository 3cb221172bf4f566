import type { Cell } from "hucre";
import { escapeText, fitText } from "./storedText";

/** The library takes a text of this kind for an error value; a run of rich text it leaves alone. */
const ERROR_TEXT = /^#[A-Z/0_]+[!?]?$/u;

/** A value in the library's terms: text as text whatever it looks like; "" is a blank cell. */
export function toCellValue(value: string | number): Partial<Cell> {
  if (typeof value === "number") return { value };
  const text = escapeText(fitText(value));
  if (text === "") return { value: null };
  return ERROR_TEXT.test(text) ? { richText: [{ text }] } : { value: text };
}
