import type { IStyleData } from "@univerjs/core";
import { findCode, HORIZONTAL, INDENT_PIXELS, VERTICAL, WRAPPED } from "../styleCodes";
import { attributeOf, flagOf, numberOf } from "../xml/elements";

/** How a cell's text stands: sideways and upright alignment, wrapping, indentation and rotation. */
export function readAlignment(alignment: Element | undefined): IStyleData {
  const word = attributeOf(alignment, "horizontal");
  const horizontal = findCode(HORIZONTAL, word === "centerContinuous" ? "center" : word);
  const vertical = findCode(VERTICAL, attributeOf(alignment, "vertical"));
  const indent = numberOf(alignment, "indent") ?? 0;
  return {
    ...(horizontal === undefined || horizontal === 0 ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(flagOf(alignment, "wrapText") ? { tb: WRAPPED } : {}),
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
    return { tr: { a: 0, v: 1 } };
  }
  return { tr: { a: rotation > 90 ? rotation - 90 : -rotation } };
}
