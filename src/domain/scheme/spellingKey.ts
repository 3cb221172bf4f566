import { cellText, comparable } from "../tracker/cell";

/**
 * The form of a status's spelling in which it is looked up: equal for spellings that are read as
 * one. Case, punctuation and spaces don't count, except in a text that has nothing else: "-" and
 * "?" are two.
 *
 * @returns "" for a blank text only
 */
export function spellingKey(text: string): string {
  return comparable(text) || cellText(text);
}
