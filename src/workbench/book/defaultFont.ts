import type { Book } from "./Book";

/** A font and its size, in points. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** Excel's own, for a workbook that names none. */
export const EXCELS_FONT: DefaultFont = { name: "Calibri", size: 11 };

/** The font of cells that name none: their workbook's. */
export function defaultFontOf({ workbook }: Book): DefaultFont {
  const { defaultStyle, styles } = workbook.getSnapshot();
  const style = typeof defaultStyle === "string" ? styles[defaultStyle] : defaultStyle;
  return { name: style?.ff ?? EXCELS_FONT.name, size: style?.fs ?? EXCELS_FONT.size };
}
