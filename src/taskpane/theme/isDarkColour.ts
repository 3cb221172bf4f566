const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu;

/**
 * Whether white text is easier to read on a background than black text.
 *
 * @param colour "#RRGGBB", in either case, with or without the "#"; anything else isn't dark
 */
export function isDarkColour(colour: string): boolean {
  const channels = HEX.exec(colour.trim());
  if (channels === null) return false;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map(linearise);
  // Relative luminance and contrast as in WCAG 2.2; at 0.179 black and white contrast alike.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

function linearise(hex: string): number {
  const share = parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
