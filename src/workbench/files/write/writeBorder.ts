import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { BORDERS, findWord } from "../styleCodes";
import { element } from "../xml/element";
import { writeColour } from "./writeColour";

/** A border element with its four sides and the empty diagonal, in the format's order. */
export function writeBorder({ bd }: IStyleData): string {
  return element(
    "border",
    {},
    writeSide("left", bd?.l),
    writeSide("right", bd?.r),
    writeSide("top", bd?.t),
    writeSide("bottom", bd?.b),
    "<diagonal/>"
  );
}

function writeSide(name: string, line: Nullable<IBorderStyleData>): string {
  const style = findWord(BORDERS, line?.s);
  return style === undefined
    ? element(name)
    : element(name, { style }, writeColour("color", line?.cl));
}
