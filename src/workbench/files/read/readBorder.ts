import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { BORDERS } from "../styleCodes";
import { attributeOf, childOf } from "../xml/elements";
import { readColour } from "./readColour";

const SIDES = [
  ["t", ["top"]],
  ["b", ["bottom"]],
  ["l", ["left", "start"]],
  ["r", ["right", "end"]],
] as const;

/** A cell's four borders; diagonals are left out. */
export function readBorder(border: Element | undefined, theme: readonly string[]): IStyleData {
  const sides = SIDES.flatMap(([side, names]) => {
    const line = names
      .map((name) => readLine(childOf(border, name), theme))
      .find((found) => found !== undefined);
    return line === undefined ? [] : [[side, line] as const];
  });
  return sides.length === 0 ? {} : { bd: Object.fromEntries(sides) };
}

function readLine(
  line: Element | undefined,
  theme: readonly string[]
): IBorderStyleData | undefined {
  const style = BORDERS.get(attributeOf(line, "style") ?? "");
  if (style === undefined) {
    return undefined;
  }
  return { s: style, cl: { rgb: readColour(childOf(line, "color"), theme) ?? "#000000" } };
}
