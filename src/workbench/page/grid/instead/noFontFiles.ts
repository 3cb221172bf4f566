/**
 * Reads a font file. This module stands in for opentype.js in the page: the spreadsheet's engine needs it for fonts
 * that it's given as files, and the page gives it none.
 *
 * @throws Error always
 */
export function parse(): never {
  throw new Error("The workbench reads no font files.");
}
