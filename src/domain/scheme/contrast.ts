/** The least contrast at which text is readable. Source: WCAG 2.2, success criterion 1.4.3 (AA). */
export const LEAST_CONTRAST = 4.5;

/** The text colour of a highlighted row of the tracker, "#RRGGBB". */
export const ROW_INK = "#1A1A1A";

const BLACK = "#000000";
const WHITE = "#FFFFFF";
const COLOUR = /^#[0-9a-f]{6}$/iu;
/** How much of a status's own colour its rows have; the rest is white. */
const TINT = 0.2;

/** Whether a text is a colour as schemes have it: "#RRGGBB", in capitals or not. */
export function isColour(text: string): boolean {
  return COLOUR.test(text);
}

/**
 * The contrast of two colours, 1 for equal ones to 21 for black on white, in either order.
 * Source: WCAG 2.2, definition of contrast ratio.
 *
 * @returns 0 where one of them isn't a colour: no pair of that kind is readable
 */
export function contrastRatio(one: string, other: string): number {
  if (!isColour(one) || !isColour(other)) return 0;
  const a = luminanceOf(one) + 0.05;
  const b = luminanceOf(other) + 0.05;
  return a > b ? a / b : b / a;
}

/**
 * The text colour for a background: black or white, whichever contrasts more. That is 4.58:1 at
 * least, since the two contrasts multiply to 21. Black where `fill` isn't a colour.
 */
export function inkFor(fill: string): string {
  return contrastRatio(fill, WHITE) > contrastRatio(fill, BLACK) ? WHITE : BLACK;
}

/**
 * The row background that goes with a status's background: four fifths white, so that `ROW_INK`
 * has more than 10:1 on it, even over black. White where `fill` isn't a colour.
 */
export function tintFor(fill: string): string {
  if (!isColour(fill)) return WHITE;
  return channelsOf(fill).reduce(
    (tint, channel) => tint + formatChannel(channel * TINT + 255 * (1 - TINT)),
    "#"
  );
}

/** Relative luminance, 0 for black to 1 for white. Source: WCAG 2.2, definition of that name. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map(linearise);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearise(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Red, green and blue, 0 to 255 each. */
function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function formatChannel(channel: number): string {
  return Math.round(channel).toString(16).toUpperCase().padStart(2, "0");
}
