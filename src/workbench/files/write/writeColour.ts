import type { IColorStyle, Nullable } from "@univerjs/core";
import { element } from "../xml/element";

/** A colour element; "" for no colour. The spreadsheet names colours as #RRGGBB, #RGB or rgb(r, g, b). */
export function writeColour(name: string, colour: Nullable<IColorStyle>): string {
  const rgb = toHex(colour?.rgb ?? "");
  return rgb === undefined ? "" : element(name, { rgb: `FF${rgb}` });
}

function toHex(text: string): string | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null) {
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  }
  const long = /^#([0-9a-f]{6})([0-9a-f]{2})?$/i.exec(text)?.[1];
  if (long !== undefined) {
    return long.toUpperCase();
  }
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  return parts
    ?.slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
