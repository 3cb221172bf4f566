/** The margins of a sheet that nobody has set, in inches: Excel's "Normal". */
export const USUAL_MARGINS = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
} as const;

/** One of a page's six margins. */
export type Side = keyof typeof USUAL_MARGINS;
