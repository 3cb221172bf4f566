import "./cellFonts.css";

const FAMILIES = ["Calibri", "Aptos Narrow", "Arial"];
/** As a canvas names them. */
const STYLES = ["", "bold", "italic", "italic bold"];

/**
 * Gets the usual fonts of workbooks before the grid paints with them: a canvas isn't painted anew when a font
 * arrives. Where one can't be got, the browser takes another that it has.
 */
export async function loadCellFonts(): Promise<void> {
  const fonts = FAMILIES.flatMap((family) => STYLES.map((style) => `${style} 11px "${family}"`));
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
}
