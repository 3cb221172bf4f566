import { inkFor, tintFor, type Status } from "../../domain";

/** A colour as typed, in capitals and with its "#" where that was left out: "1e7b3a" is "#1E7B3A". */
export function tidyColour(typed: string): string {
  const colour = typed.trim().toUpperCase();
  return /^[0-9A-F]{6}$/u.test(colour) ? `#${colour}` : colour;
}

/** A status's colours from its background as typed: the ink that reads best on it, and its tint. */
export function paintStatus(typed: string): Pick<Status, "fill" | "ink" | "tint"> {
  const fill = tidyColour(typed);
  return { fill: typed, ink: inkFor(fill), tint: tintFor(fill) };
}
