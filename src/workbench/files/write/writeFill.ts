import type { IStyleData } from "@univerjs/core";
import { element } from "../xml/element";
import { writeColour } from "./writeColour";

/** A solid fill, or the empty one. A conditional format (`differential`) has its colour in bgColor. */
export function writeFill(style: IStyleData, differential = false): string {
  const colour = writeColour(differential ? "bgColor" : "fgColor", style.bg);
  if (colour === "") {
    return element("fill", {}, element("patternFill", { patternType: "none" }));
  }
  return element(
    "fill",
    {},
    element("patternFill", differential ? {} : { patternType: "solid" }, colour)
  );
}
