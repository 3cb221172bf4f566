import type { Nullable } from "@univerjs/core";
import { HostError } from "../../batch/HostError";

/** Colours that Excel takes by name, as far as the workbench knows them. */
const NAMED: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
  lightgray: "#D3D3D3",
};

/** A colour as "#RRGGBB" from "#rrggbb", "rrggbb" or a name. Throws InvalidArgument for anything else. */
export function parseColor(value: unknown): string {
  const text = String(value).trim();
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(text) ?? [];
  const color = hex ? `#${hex.toUpperCase()}` : NAMED[text.toLowerCase()];
  if (!color) throw new HostError("InvalidArgument", `"${text}" is no colour.`);
  return color;
}

/** A colour of the model as "#RRGGBB": it may be "#rgb", "rgb(r,g,b)" or a longer form. */
export function formatColor(value: Nullable<string>): string | null {
  if (!value) return null;
  const [, r = "", g = "", b = ""] = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(value) ?? [];
  if (r !== "")
    return `#${[r, g, b].map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const [, short] = /^#([0-9a-f]{3})$/i.exec(value) ?? [];
  if (short) return `#${short.replace(/./g, "$&$&")}`.toUpperCase();
  return value.slice(0, 7).toUpperCase();
}
