/** How letters are set. */
export interface Lettering {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/**
 * Advance widths of the printable ASCII characters, " " to "~", in thousandths of the letter size.
 * Measured on Carlito, whose widths are by design those of Calibri, the font that we write.
 */
const ASCII_WIDTHS: readonly number[] = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
  507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
  459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
  487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
  229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
const FIRST_ASCII = 0x20;

/** Bold letters of the same font are up to 4% wider, taken over a word. */
const BOLD_FACTOR = 1.04;

/** Marks that stand on the letter before, and characters that show nothing. */
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
/** Characters that are as wide as they're high. */
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
const PICTURE = /\p{Emoji_Presentation}/u;

/** Wider than nearly every letter of the other alphabets: a row too high harms less than one too low. */
const OTHER_WIDTH = 600;

const POINTS_TO_PIXELS = 96 / 72;

/** How wide a line of text is, in pixels at 96 to the inch; about right outside ASCII. */
export function measureText(text: string, { size, bold }: Lettering): number {
  let thousandths = 0;
  for (const character of text) thousandths += measureCharacter(character);
  return (thousandths / 1000) * size * POINTS_TO_PIXELS * (bold ? BOLD_FACTOR : 1);
}

function measureCharacter(character: string): number {
  const ascii = ASCII_WIDTHS[(character.codePointAt(0) ?? 0) - FIRST_ASCII];
  if (ascii !== undefined) return ascii;
  if (NO_WIDTH.test(character)) return 0;
  if (FULL_WIDTH.test(character)) return 1000;
  return PICTURE.test(character) ? 1400 : OTHER_WIDTH;
}
