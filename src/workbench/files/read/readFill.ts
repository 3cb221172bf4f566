import type { IStyleData } from "@univerjs/core";
import { attributeOf, childOf } from "../xml/elements";
import { readColour } from "./readColour";

/**
 * A cell's fill. A pattern other than solid is shown, and kept, as its foreground colour. In a conditional
 * format (`differential`) a solid fill has its colour in bgColor, and the pattern may be left out.
 */
export function readFill(
  fill: Element | undefined,
  theme: readonly string[],
  differential = false
): IStyleData {
  const pattern = childOf(fill, "patternFill");
  const kind = attributeOf(pattern, "patternType") ?? (differential ? "solid" : "none");
  if (pattern === undefined || kind === "none") {
    return {};
  }
  const first = childOf(pattern, differential ? "bgColor" : "fgColor");
  const second = childOf(pattern, differential ? "fgColor" : "bgColor");
  const colour = readColour(first, theme) ?? readColour(second, theme);
  return colour === undefined ? {} : { bg: { rgb: colour } };
}
