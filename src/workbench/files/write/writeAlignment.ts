import { BooleanNumber, HorizontalAlign, WrapStrategy } from "@univerjs/core";
import type { IStyleData, ITextRotation, Nullable } from "@univerjs/core";
import { findWord, HORIZONTAL, INDENT_PIXELS, VERTICAL } from "../styleCodes";
import { element } from "../xml/element";

/** An alignment element; "" for a style that says nothing of alignment. */
export function writeAlignment(style: IStyleData): string {
  const right = style.ht === HorizontalAlign.RIGHT;
  const indent = Math.round(((right ? style.pd?.r : style.pd?.l) ?? 0) / INDENT_PIXELS);
  const attributes = {
    horizontal: findWord(HORIZONTAL, style.ht),
    vertical: findWord(VERTICAL, style.vt),
    wrapText: style.tb === WrapStrategy.WRAP ? true : undefined,
    indent: indent === 0 ? undefined : indent,
    textRotation: writeRotation(style.tr),
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? ""
    : element("alignment", attributes);
}

/** The spreadsheet counts degrees clockwise; files have 0 to 90 upwards, 91 to 180 downwards, 255 for stacked. */
function writeRotation(rotation: Nullable<ITextRotation>): number | undefined {
  if (rotation?.v === BooleanNumber.TRUE) {
    return 255;
  }
  const angle = Math.round(rotation?.a ?? 0);
  return angle === 0 ? undefined : angle > 0 ? 90 + angle : -angle;
}
