import type { Decimals } from "../summary/shares";

const FORMATS = ["0%", "0.0%", "0.00%"] as const;

/** The number format of a percentage, as Excel's own language and files have it. */
export function percentFormat(decimals: Decimals): string {
  return FORMATS[decimals];
}
