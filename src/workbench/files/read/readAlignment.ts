import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { HORIZONTAL, INDENT_PIXELS, VERTICAL } from "../styleCodes";
import { attributeOf, flagOf, numberOf } from "../xml/elements";

/** How a cell's text stands: sideways and upright alignment, wrapping, indentation and rotation. */
export function readAlignment(alignment: Element | undefined): IStyleData {
  const word = attributeOf(alignment, "horizontal");
  const horizontal = HORIZONTAL.get(word === "centerContinuous" ? "center" : (word ?? ""));
  const vertical = VERTICAL.get(attributeOf(alignment, "vertical") ?? "");
  const indent = numberOf(alignment, "indent") ?? 0;
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(flagOf(alignment, "wrapText") ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent === 0
      ? {}
      : { pd: word === "right" ? { r: indent * INDENT_PIXELS } : { l: indent * INDENT_PIXELS } }),
    ...readRotation(numberOf(alignment, "textRotation") ?? 0),
  };
}

/** Files count 0 to 90 upwards, 91 to 180 downwards, and 255 for stacked letters. */
function readRotation(rotation: number): IStyleData {
  if (rotation === 0) {
    return {};
  }
  if (rotation === 255) {
    return { tr: { a: 0, v: BooleanNumber.TRUE } };
  }
  return { tr: { a: rotation > 90 ? rotation - 90 : -rotation } };
}
