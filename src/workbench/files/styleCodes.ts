import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";

/** What files call alignments and border lines, and the spreadsheet's codes for them. */
export const HORIZONTAL: ReadonlyMap<string, HorizontalAlign> = new Map([
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["distributed", HorizontalAlign.DISTRIBUTED],
]);

export const VERTICAL: ReadonlyMap<string, VerticalAlign> = new Map([
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
]);

export const BORDERS: ReadonlyMap<string, BorderStyleTypes> = new Map([
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
]);

/** How far one step of indentation moves text, in pixels: three spaces of the default font. */
export const INDENT_PIXELS = 9;

/** What files call a code; undefined for a code without a word. */
export function findWord<Code>(
  words: ReadonlyMap<string, Code>,
  code: Code | null | undefined
): string | undefined {
  return [...words].find(([, known]) => known === code)?.[0];
}
