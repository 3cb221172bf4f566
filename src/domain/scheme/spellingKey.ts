import { cellText, comparable } from "../tracker/cell";

/** Symbols that stand in a cell in place of a colour's name. The orange ones are what people enter for amber. */
const COLOURS: ReadonlyMap<string, string> = new Map([
  ["🟢", "green"],
  ["🟩", "green"],
  ["🟡", "yellow"],
  ["🟨", "yellow"],
  ["🟠", "amber"],
  ["🟧", "amber"],
  ["🔴", "red"],
  ["🟥", "red"],
  ["🔵", "blue"],
  ["🟦", "blue"],
]);
/** Asks for a symbol in colour; not seen, and not always there. */
const IN_COLOUR = /\ufe0f/gu;

/**
 * The form of a status's spelling in which it is looked up: equal for spellings that are read as
 * one. Case, punctuation and spaces don't count, except in a text that has nothing else: "-" and
 * "?" are two. A coloured circle or square by itself is its colour's name: "🔴" and "Red" are one.
 *
 * @returns "" for a blank text only
 */
export function spellingKey(text: string): string {
  const words = comparable(text);
  if (words !== "") return words;
  const signs = cellText(text);
  return COLOURS.get(signs.replace(IN_COLOUR, "")) ?? signs;
}
