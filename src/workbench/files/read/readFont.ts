import { BaselineOffset, BooleanNumber, TextDecoration } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { attributeOf, childOf, numberOf, switchOf } from "../xml/elements";
import { readColour } from "./readColour";

/** A font as the spreadsheet's style has it: only what the element says. */
export function readFont(font: Element | undefined, theme: readonly string[]): IStyleData {
  const colour = readColour(childOf(font, "color"), theme);
  const family = attributeOf(childOf(font, "name"), "val");
  const size = numberOf(childOf(font, "sz"), "val");
  const raised = attributeOf(childOf(font, "vertAlign"), "val");
  return {
    ...(family === undefined ? {} : { ff: family }),
    ...(size === undefined ? {} : { fs: size }),
    ...(switchOf(font, "b") ? { bl: BooleanNumber.TRUE } : {}),
    ...(switchOf(font, "i") ? { it: BooleanNumber.TRUE } : {}),
    ...(switchOf(font, "strike") ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...readUnderline(font),
    ...(raised === "superscript"
      ? { va: BaselineOffset.SUPERSCRIPT }
      : raised === "subscript"
        ? { va: BaselineOffset.SUBSCRIPT }
        : {}),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
  };
}

function readUnderline(font: Element | undefined): IStyleData {
  const line = childOf(font, "u");
  const kind = line === undefined ? "none" : (attributeOf(line, "val") ?? "single");
  if (kind === "none") {
    return {};
  }
  return kind.startsWith("double")
    ? { ul: { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE } }
    : { ul: { s: BooleanNumber.TRUE } };
}
